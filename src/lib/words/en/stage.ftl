### The stage management page, the timeline of all houses, and what both share with the staff page: clearance, calls,
### doors for latecomers, stops. Read in the dark at two metres: few words, the field's own.

## The stage management page

stage-title = stage
stage-heading = Stage management, { $house }
stage-houses = Houses
stage-standing = What stands
stage-to = Stage management page
stage-next-performance = Go to the { $time } performance
stage-only-looking = You can look here. Stage management and the house manager call the show.

stage-deed-go = Nothing to call
stage-deed-clearance = Ask for clearance
stage-deed-hold = Hold
stage-deed-release = Release or resume
stage-deed-stop = Stop the show
stage-deed-abandon = Abandon the show
stage-deed-undo = Undo
stage-deed-other = Other time or point
stage-do-ask = Ask for clearance, part { $part }
stage-do-withdraw-ask = Take back the question of { $time }
stage-do-undo = Undo { $point } of { $time }
stage-do-withdraw-wording = Withdraw what the screens say
stage-do-other = Something else you asked for

stage-ready = Standby. Enter or Space does it; after { $seconds } seconds nothing happens.
stage-go = Go: { $what }
stage-leave = Leave it
stage-not-now = { $what }: not possible now.
stage-still-waiting = This waits for the line already. It goes out once, with its time.
stage-unsent = It goes out when the line is back, with its own time. Keep this page open.

stage-keys-on = Keys: on
stage-keys-off = Keys: off
stage-keys-how = A key makes ready, Enter or Space does it within 5 seconds, Esc leaves it. Stop acts at once; resume undoes it. Keys rest while you type.
stage-keys-off-how = Keys are off: Tab and Enter still reach everything.

stage-overdue = was due { $time }

stage-col-expected = Expected
stage-col-public = Public
stage-public-none = no time

## Clearance: stage management asks, front of house gives

stage-clearance-open = Clearance for part { $part }: not asked for yet
stage-clearance-asked = Stage asks for clearance for part { $part } since { $time }
stage-clearance-given = Front of house gave clearance for part { $part } at { $time }
stage-clearance-asked-at = Asked for at { $time }.
stage-clearance-give = Give clearance
stage-clearance-ask = Ask for clearance
stage-waits-front-of-house = Front of house is waited for.
stage-waits-stage-management = Stage management is waited for.

## Calls, by the time the start is expected

stage-calls = Calls before { $point }
stage-call = { $minutes } min
stage-bells = { $bells ->
    [0] no bell
    [one] 1 bell
   *[other] { $bells } bells
}
stage-call-due = Call now: { $call }, { $bells }
stage-call-next = Next call at { $time }: { $call }, { $bells }

## Doors for latecomers, while a part runs

stage-doors = Doors for latecomers
stage-doors-open = Open now
stage-doors-closed-at = Closed until { $time }
stage-doors-closed-break = Closed until a break
stage-doors-closed-interval = Closed until the interval
stage-doors-closed-end = Closed until the end
stage-doors-open-go = Open the doors
stage-doors-close = Close the doors

## Stops

stage-stopped = Stopped since { $time }
stage-stopped-for = For { $long }
stage-stop-over = Part { $part } was stopped from { $from } to { $to }, { $long }

## The timeline of all houses

timeline-heading = All houses tonight
timeline-to = All houses on one page
timeline-axis = The evening from { $from } to { $to }
timeline-planned = planned
timeline-expected = expected and actual
timeline-hold = hold or stop
timeline-open = More about { $house }
