### Lobby screens. Lines of 18 to 32 characters; no exclamation marks on a wall.

## Counting down. $parts is how many parts the evening has, $part the one that comes next.

countdown-start = Curtain up in
countdown-part = { $parts ->
    [2] Second half in
   *[other] Part { $part } in
}
countdown-minutes = { $count ->
    [one] minute
   *[other] minutes
}
countdown-seconds = { $count ->
    [one] second
   *[other] seconds
}
doors-at = Doors open at { $time }
doors-from = Doors from { $time }
doors-open = Doors are open
also-tonight = Also tonight

## Last calls

seats-take = Please take your seats
seats-return = Please return to your seats
seats-start-minutes = { $count ->
    [one] We start in one minute
   *[other] We start in { $count } minutes
}
seats-start-seconds = { $count ->
    [one] We start in one second
   *[other] We start in { $count } seconds
}
seats-on-minutes = { $count ->
    [one] We go on in one minute
   *[other] We go on in { $count } minutes
}
seats-on-seconds = { $count ->
    [one] We go on in one second
   *[other] We go on in { $count } seconds
}

## Calls before each part. $time is the public one.

call-minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
call-start-at = We start at { $time }
call-start-about = We start at about { $time }
call-on-at = We go on at { $time }
call-on-about = We go on at about { $time }

## While a part runs, beside the doors

late-begun = The performance has begun
late-begun-part = { $parts ->
    [2] The second half has begun
   *[other] Part { $part } has begun
}

## Late

late-sign = Later start
late-sign-part = Longer interval

## Held: late without a time

hold-here = As soon as we know the time, you will read it here.

## Stopped, given up, cancelled. $where is where a person is, as the venue says it.

stop-sign = Please wait
stop-headline = We have paused the performance
stop-next = Please stay in your seats, or wait here. Our staff will tell you more.
stop-abandoned = The performance cannot go on
sorry-ask = We are sorry. Please speak to us: { $where }.

## Welcome. A venue puts its own words here.

welcome = Welcome
starts-at = Starts at { $time }

## Where to go from this screen. The arrow itself is drawn; these are its names.

ways-heading = Where to go
way-ahead = Straight ahead
way-ahead-right = Ahead to the right
way-right = To the right
way-back-right = Behind you to the right
way-back = Behind you
way-back-left = Behind you to the left
way-left = To the left
way-ahead-left = Ahead to the left
way-up = Up the stairs
way-down = Down the stairs

## Coming up, and closed

coming-at = { $day }, { $time }
closed = We are closed
closed-opens = We open at { $time }
closed-today = Today

## Access tonight. $where is where a person is, as the venue says it.

access-heading = Access tonight
access-none = Tell us what helps you
access-ask = Please ask us: { $where }.

## Cast and credits

cast-page = { $page } of { $pages }

## Departures, while nobody has connected any

departures-heading = The way home
departures-ask = Our staff know the way: { $where }.
departures-ends = The last performance ends at { $time }
departures-not-connected = Live departures are not connected to this screen.

## The board

board-tonight = Tonight
board-coming = Coming up
board-none = No performance tonight
board-none-coming = No performance tonight. Coming up:
board-again = Good night, and come again
board-doors-at = Doors { $time }
board-doors-open = Doors are open
board-about = About { $time }
board-later = Starts later
board-running = Now on stage
board-presumed = Has begun
board-interval = Interval
board-next-part = { $parts ->
    [2] Second half at { $time }
   *[other] Part { $part } at { $time }
}
board-next-part-later = { $parts ->
    [2] Second half later
   *[other] Part { $part } later
}
board-ended = Has ended
board-stopped = Interrupted
board-abandoned = Ended early
board-cancelled = Cancelled
board-ask = Please ask our staff

## Thank you

thanks-invite = Ten seconds for us?
thanks-code-label = Code that opens { $address }

## Scenes, as the office lists them

scene-tonights-board = Tonight’s board
scene-curtain-countdown = Curtain countdown
scene-call = Call
scene-take-your-seats = Please take your seats
scene-interval-countdown = Interval countdown
scene-running-late = Running late
scene-late-seating = Late seating
scene-thank-you = Thank you
scene-welcome = Welcome
scene-where-to-go = Where to go
scene-hold = Hold
scene-second-half = Second half
scene-show-stop = Show stop
scene-cancelled = Cancelled
scene-venue-closed = Venue closed
scene-coming-up = Coming up
scene-access-tonight = Access tonight
scene-cast-and-credits = Cast and credits
scene-notice = Notice
scene-media = Pictures and films
scene-departures = Departures
