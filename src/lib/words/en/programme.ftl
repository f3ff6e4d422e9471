### The programme of the screens in the office: what hangs where and when, what every screen shows at any moment, and why.

## The page

programme-as-set-up = As it was set up; nobody has changed it yet.
programme-saved-by = Saved last by { $name }, { $day }, { $time }.
programme-saved-at = Saved last on { $day }, { $time }.
programme-needs-script = This page shows the programme. To change it, it needs its script, which this browser does not run.
programme-unsaved = What you changed in the programme is not saved. Leave all the same?
programme-save = Save: on all screens at once
programme-saving = Saving
programme-saved = Saved. The screens know it already.
programme-no-changes = Nothing is changed.
programme-undo-all = Undo all
programme-changes = { $count ->
    [one] One change, not saved yet
   *[other] { $count } changes, not saved yet
}
programme-faults = { $count ->
    [one] One thing has to be mended first; it is said with its rule
   *[other] { $count } things have to be mended first; each is said with its rule
}
programme-decide-first = Somebody saved meanwhile: decide above which stands

## Two editors at once

programme-others = { $count ->
    [one] { $names } has this page open, too. Whoever saves second is told what the other changed.
   *[other] { $names } have this page open, too. Whoever saves later is told what the others changed.
}
programme-other-window = You have this page open in another window, too.
programme-meanwhile = { $name } saved the programme at { $time }
programme-meanwhile-somebody = The programme was laid anew meanwhile
programme-meanwhile-added = Added: { $rule }
programme-meanwhile-changed = Changed: { $rule }
programme-meanwhile-removed = Removed: { $rule }
programme-meanwhile-reordered = The order of rules was changed.
programme-meanwhile-layouts = How walls are divided was changed.
programme-a-layout = a rule for dividing walls
programme-meanwhile-yours = { $count ->
    [one] You made one change here; it is kept until you decide.
   *[other] You made { $count } changes here; they are kept until you decide.
}
programme-meanwhile-join = Put mine into theirs
programme-meanwhile-keep = Keep mine as it is, in place of theirs
programme-meanwhile-take = Take theirs, drop mine

## At any moment

programme-look = What a screen shows
programme-no-screens = No screen is paired yet. Add one under Devices.
programme-screen = Screen
programme-evening = Evening
programme-other-evening = Another evening
programme-show = Show
programme-supposed = What if
programme-supposed-on-time = All goes on as planned from now
programme-supposed-nobody-stamps = Nobody stamps anything
programme-supposed-late = 15 minutes late, told 20 minutes before
programme-supposed-late-untimed = Late without a time
programme-supposed-stopped = Stopped 20 minutes in
programme-supposed-cancelled = Cancelled 2 hours before
programme-language = Language
programme-shape = Shape
programme-at = At
programme-change-before = To the change before
programme-change-after = To the next change
programme-minute-back = 1 minute back
programme-minute-on = 1 minute on
programme-wall = { $screen } at { $time }: { $what }
programme-nothing = nothing
programme-dark = dark
programme-why = Why
programme-why-nothing = No rule hangs anything here now.
programme-why-rest = Every other rule says for itself below why it is not here now.
programme-timeline = From doors to close
programme-spans = What { $screen } will show

## The rules

programme-rules = What hangs
programme-rules-how = The highest band that has something to show has the wall. What stands in one band takes turns, in this order.
programme-add = Another scene
programme-add-rule = Add
programme-changed = changed
programme-change = Change
programme-close = Close
programme-up-rule = { $name }: earlier
programme-down-rule = { $name }: later
programme-remove-rule = Remove “{ $name }”
programme-by-hand = put up by hand
programme-band = Band
programme-band-hint = How urgent it is. A higher band takes the wall from a lower one.
programme-band-emergency = Emergency
programme-band-stop-or-hold = Stop or hold
programme-band-override = Put up by hand
programme-band-last-calls = Last calls and late seating
programme-band-phase = The evening itself
programme-band-else = Everything else
programme-slot = Place on the wall
programme-slot-hint = Beside and strip show only where the wall is divided.
programme-slot-main = Main
programme-slot-side = Beside
programme-slot-strip = Strip
programme-about = It speaks of
programme-about-performance = each performance tonight
programme-about-coming = each production that comes after tonight
programme-about-venue = the house as a whole
programme-of-coming = what comes after tonight
programme-dwell = { $seconds } s
programme-dwell-label = Seconds until its turn is over
programme-joins = joins others
programme-joins-label = Only joins what else stands in its band; alone it leaves the wall to the next
programme-while-closed = while the venue is closed
programme-while-closed-label = Only while the venue is closed
programme-dates-label = Only on some days
programme-dates-from = First day
programme-dates-to = Last day
programme-on-day = on { $day }
programme-from-to = { $from } to { $to }
programme-none-ticked = None ticked: all of them.
programme-all-the-same = all the same
programme-notice-said = “{ $title }”
programme-notice-title = Heading ({ $language })
programme-notice-body = Below it ({ $language })
programme-notice-hint = { $most } characters at most: walls have room for no more.
programme-media-none = The library has no pictures or films yet.
programme-media-which = Pictures and films, in turn
programme-media-fit = Where the shape differs
programme-media-fit-cover = fill the wall, cut the edges
programme-media-fit-contain = show all of it, leave edges
programme-media-count = { $count ->
    [one] one picture or film
   *[other] { $count } pictures and films
}

## Where

programme-where = On which screens
programme-where-all = on every screen
programme-where-severalHouses = One house or several
programme-where-severalHouses-yes = on screens of several houses
programme-where-severalHouses-no = on screens of one house
programme-where-doors = Doors
programme-where-doors-yes = beside doors
programme-where-doors-no = not beside doors
programme-where-exit = Exits
programme-where-exit-yes = at exits
programme-where-exit-no = not at exits
programme-where-houses = on screens of { $names } alone
programme-where-levels = on these levels: { $names }
programme-where-devices = on { $names }
programme-where-only-houses = Only screens of these houses
programme-where-only-levels = Only on these levels
programme-where-only-devices = Only these screens

## When

programme-when = When
programme-when-always = always
programme-when-phases = While a performance is here
programme-none-ticked-phases = None ticked: always, also when nothing plays.
programme-phase-before = before the doors
programme-phase-house_open = doors open
programme-phase-part = a part plays
programme-phase-interval = interval
programme-phase-show_down = show down
programme-phase-house_clear = house clear
programme-phase-stopped = stopped
programme-phase-abandoned = abandoned
programme-phase-cancelled = cancelled
programme-when-within-label = From so many minutes before the start
programme-when-within = from { $minutes } minutes before
programme-when-beyond-label = Until so many minutes before the start
programme-when-beyond = until { $minutes } minutes before
programme-when-until-label = For so many minutes from its beginning
programme-when-until = for the first { $minutes } minutes
programme-when-part = Part
programme-when-part-first = first part
programme-when-part-later = later parts
programme-when-late = Running late
programme-when-late-yes = late
programme-when-late-no = not late
programme-when-timed = Public time
programme-when-timed-yes = with a public time
programme-when-timed-no = without a public time
programme-when-called = Call
programme-when-called-yes = while a call stands
programme-when-called-no = while no call stands
programme-when-access = Access
programme-when-access-yes = with access (captioned, relaxed …)
programme-when-access-no = without access

## How walls are divided

programme-layouts = How walls are divided
programme-layouts-how = The first rule that fits a screen divides its wall. Urgent words always have the whole wall, and a second place that is empty leaves it whole.
programme-layouts-none = Every wall is whole.
programme-add-layout = Add a division
programme-layout = Division
programme-layout-full = Whole
programme-layout-strip = Main and strip
programme-layout-split = Side by side
programme-layout-stack = One above the other
programme-layout-reason-divides = Divides this wall now
programme-layout-reason-not-now = Not now: nothing here is in one of its phases
programme-layout-reason-later = An earlier rule fits
programme-layout-reason-empty = Nothing stands in the second place, so the wall is whole

## Why

programme-reason-stands = On the wall
programme-reason-stands-with = On the wall, in turn with { $names }
programme-reason-waits = Its turn comes after { $name }
programme-reason-outranked = A higher band has the wall: { $band }
programme-reason-urgent-alone = What is urgent stands alone: { $band }
programme-reason-alone = It only joins others, and there are none
programme-reason-no-slot = This wall has no such place now
programme-reason-dark = The wall is dark now
programme-reason-not-in-dates = Not on this day
programme-reason-closed = The venue is closed now
programme-reason-open = Only while the venue is closed
programme-reason-unplanned = The plan does not reach this day
programme-reason-nothing-tonight = Nothing plays tonight that it could speak of
programme-reason-nothing-coming = Nothing comes after tonight
programme-reason-nothing-media = None of its pictures is in the library any more
programme-reason-elsewhere = Hangs elsewhere: { $where }
programme-reason-not-now = Not now, for this is not so: { $why }
programme-reason-of = { $what } ({ $titles })
