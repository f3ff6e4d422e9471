### The console of screens: what each shows, what it should, what is wrong with it; what was put up by hand.

console-all-well = Every screen shows what its plan says.
console-trouble-count = { $count ->
    [one] One device needs a look. It stands first.
   *[other] { $count } devices need a look. They stand first.
}
console-by-hand = { $count ->
    [one] One scene is put up by hand
   *[other] { $count } scenes are put up by hand
}
console-trouble-silent = Nothing heard for 15 seconds or more
console-trouble-differs = Shows something else than its plan says
console-trouble-left-out = { $count ->
    [one] A scene failed there and is left out: { $scenes }
   *[other] Scenes failed there and are left out: { $scenes }
}
console-trouble-unknown = Has not said what it shows
console-trouble-missing = { $count ->
    [one] One picture or film is missing
   *[other] { $count } pictures or films are missing
}
console-trouble-old-build = Runs an older build than the server
console-trouble-memory = Uses much memory
console-trouble-slow = Its line is slow, so its clock may be off
console-trouble-deviates = Something went otherwise than planned
console-trouble-blocked = Blocked
console-more = All about { $name }

## One screen

console-glass = On the glass
console-slot-main = Main
console-slot-beside = Beside
console-column-slot = Place
console-column-painted = Last painted
console-column-planned = By the plan now
console-nothing = nothing
console-since = since { $time }
console-agrees = As planned
console-differs = Not as planned
console-agrees-unknown = Not known
console-waiting-plan = The plan is being fetched.
console-drawn-again = Drawn again here from what it reported at { $time }. It is no picture of the panel itself.
console-drawn-without-code = Codes are the screen’s own and are not drawn here.
console-not-drawn = It has reported nothing that could be drawn.
console-put-up = Put something on this screen
console-stands-by-hand = By hand: { $scene }, until { $time }, put up by { $name }
console-somebody = somebody who has left

console-why = Why it should show this
console-why-not = { $count ->
    [one] One other rule, and why it does not
   *[other] { $count } other rules, and why they do not
}

console-condition = How it is
console-condition-unknown = It has said nothing about itself since the server started.
console-condition-at = As it said at { $time }.
console-clock = Clock
console-clock-ahead = the server is { $seconds } s ahead of it, measured within { $milliseconds } ms
console-clock-behind = the server is { $seconds } s behind it, measured within { $milliseconds } ms
console-clock-same = as the server’s, measured within { $milliseconds } ms
console-clock-unknown = not measured yet
console-memory = Memory
console-memory-of = { $megabytes } MB
console-memory-unknown = its browser does not say
console-build = Build
console-build-same = the server’s
console-build-other = another than the server’s: { $build }
console-line = Connection
console-line-websocket = websocket
console-line-polling = polling
console-line-secure = https or this machine
console-line-plain = plain http
console-line-worker = starts without the server
console-line-no-worker = does not start without the server
console-view = Picture
console-view-of = { $width } × { $height } px
console-missing = Missing media
console-none = none
console-left-out = Scenes left out
console-deviations = Otherwise than planned
console-heard = Last heard
console-never = never since the server started

## What did it show

console-shown = What did it show?
console-shown-what = What each screen said it painted is kept for 90 days.
console-shown-date = Day
console-shown-time = Time
console-shown-ask = Look it up
console-shown-was = At { $time } it showed: { $scene }
console-shown-about = { $scene }, “{ $title }”
console-shown-beside = beside it: { $scene }
console-shown-from = painted at { $time }
console-shown-until = It painted again at { $time }.
console-shown-still = Nothing else has been painted since.
console-shown-dark = nothing: the wall was dark
console-shown-gone = At { $time } nothing was known of it: it was not heard from { $since } on.
console-shown-gone-until = It was heard again at { $time }.
console-shown-gone-last = Before that it showed: { $scene }
console-shown-gone-nothing = Nothing is kept of before that either.
console-shown-nothing = Nothing is kept of that time.
console-shown-to-come = That is still to come.
console-shown-no-date = That is no day and time. Choose both.
console-shown-drawn = Drawn again here from the plan, which has not changed since. It is no picture of the panel itself.
console-shown-not-drawn = The plan or the evening has moved on since, so it cannot be drawn again here as it was.
console-back-to = Back to { $name }
console-back-to-list = Back to all devices

## By hand

console-hand = Put up by hand
console-hand-what = A scene that stands on screens for a while, above the calls, below a stop. It ends by itself.
console-hand-standing = Standing now
console-hand-none = Nothing is put up by hand.
console-hand-line = { $scene } · until { $time } · { $name }
console-hand-end = End it now
console-hand-new = Put something up
console-hand-scene = Scene
console-hand-performance = About
console-hand-title = Heading
console-hand-body = Below it
console-hand-words = At least a heading in one language. A screen shows each language in turn.
console-hand-where = On which screens
console-hand-where-some = Single ones
console-hand-where-level = A level
console-hand-where-house = A house
console-hand-where-all = All
console-hand-level = Level
console-hand-house = House
console-hand-screens = Screens
console-hand-until = Until
console-hand-reaches = { $count ->
    [0] No screen hangs there.
    [one] One screen: { $names }
   *[other] { $count } screens: { $names }
}
console-hand-preview = So it will look on { $name }
console-hand-go = { $count ->
    [one] Put it on one screen until { $time }
   *[other] Put it on { $count } screens until { $time }
}
console-hand-put = It is put up. The screens show it within a second or two.
console-hand-choose = Choose screens, and an end that is still to come.
console-hand-not-yours = Your role does not include this.

## What can be read from where

console-read = What can be read from where
console-read-alt = The panel from the side: its lower edge { $lower } mm above the floor, { $height } mm high, read from { $distance } mm by somebody who stands and somebody who sits.
console-read-standing = standing, eyes at { $eyes } mm
console-read-seated = seated, eyes at { $eyes } mm
console-read-up = { $degrees ->
    [one] looks up one degree
   *[other] looks up { $degrees } degrees
}
console-read-down = { $degrees ->
    [one] looks down one degree
   *[other] looks down { $degrees } degrees
}
console-read-words = Words
console-read-body = What must be read
console-read-headline = Headlines
console-read-capitals = Capitals
console-read-needed = Needed
console-read-to = Readable to
console-read-mm = { $mm } mm ({ $px } px)
console-read-least = { $mm } mm
console-read-metres = { $metres } m
console-read-enlarged = The panel is small for this distance: words are drawn { $percent } % of the size they were designed in.
console-read-too-small = It is too small for this distance: scenes have room for a headline and little else. Hang a larger one, or say a shorter distance.
console-read-too-high = Somebody seated would have to look up far. Hang it lower, or further away.
console-read-distance = { $mm } mm
