### The kiosk in the foyer: for somebody tired, in a hurry or unsure. Plain, warm, short.

kiosk-title = Kiosk
kiosk-home = Tonight
kiosk-help = Ask for help
kiosk-language = Language

## Tonight. $time and $minutes come ready-made.

kiosk-tonight = Tonight at { $venue }
kiosk-nothing-tonight = There is no performance tonight.
kiosk-coming = Coming up
kiosk-starts = Starts at { $time }
kiosk-starts-about = Starts at about { $time }
kiosk-starts-later = Starts a little later
kiosk-starting = About to start. Please take your seats
kiosk-planned = Planned for { $time }
kiosk-started = Started at { $time }
kiosk-doors-at = Doors open at { $time }.
kiosk-doors-from = Doors open from { $time }.
kiosk-doors-open = Doors are open.
kiosk-running = Now on stage.
kiosk-presumed = The performance has begun.
kiosk-interval = Interval.
kiosk-interval-ending = The interval is ending. Please return to your seats.
kiosk-interval-until = Interval. The performance goes on at { $time }.
kiosk-ended = This performance has ended. Thank you for coming.
kiosk-stopped = The performance is interrupted. Please wait for news from our staff.
kiosk-abandoned = This performance has ended early. Please ask our staff.
kiosk-cancelled = This performance is cancelled. Please ask at the box office.
kiosk-not-connected = Not connected just now. What you see is as we last knew it.

## Asking for help

kiosk-ask = How can we help?
kiosk-kind-step-free = A way without steps
kiosk-kind-step-free-hint = Somebody comes and shows you the lift or the level way.
kiosk-kind-sighted-guide = Somebody to guide me
kiosk-kind-sighted-guide-hint = A member of staff walks with you to your seat, for example if you see little or nothing.
kiosk-kind-question = I have a question
kiosk-kind-question-hint = About anything at all.
kiosk-note = Anything we should know? You may leave this empty.
kiosk-note-hint = One sentence is plenty. No name needed.
kiosk-send = Send
kiosk-choose = Please choose one first.
kiosk-person = You can also speak to a person: { $where }.
kiosk-nobody-reached = We cannot reach our staff from here just now. Please go to a person: { $where }.
kiosk-nobody-on-line = Nobody is reading requests just now. Please go to a person: { $where }.

## How a request stands, for who asked. $helper is the name of who comes.

kiosk-request = Your request
help-waiting-to-be-sent = Waiting to be sent
help-nobody-on-line = Sent, but nobody has it on a phone just now
help-not-yet-seen = Sent, not yet seen
help-seen = Seen by { $helper }
help-on-the-way = { $helper } is on the way
help-here = { $helper } is here
help-handover = { $helper } is coming to take over
help-closed = This request is finished
help-no-help = We are sorry: we could not help with this here. Please speak to a person
help-taken-together = We have this twice, and see to it with the other request
help-cancelled = You took this request back

## The same for whoever comes next: nobody is named and nothing is said of what was needed.

kiosk-request-other = A request from this kiosk
strip-help-waiting-to-be-sent = Waiting to be sent
strip-help-nobody-on-line = Sent, but nobody has it on a phone just now
strip-help-not-yet-seen = Sent, not yet seen
strip-help-seen = Seen by our staff
strip-help-on-the-way = Somebody is on the way
strip-help-here = Somebody is here
strip-help-handover = A colleague is coming to take over
strip-help-closed = Finished
strip-help-no-help = We could not help with this here
strip-help-taken-together = Seen to with another request
strip-help-cancelled = Taken back

## Beside either

kiosk-asked-now = Asked just now
kiosk-asked = Asked { $minutes ->
    [one] one minute ago
   *[other] { $minutes } minutes ago
}
kiosk-wait-here = Please wait here. We come to you.
kiosk-waiting-more = We could not send this yet. We keep trying.
kiosk-refused = We could not take this
kiosk-last-known = As we last knew it: we are not connected just now.
kiosk-cancel = I do not need it any more
kiosk-cancel-sure = Take this request back?
kiosk-cancel-yes = Yes, take it back
kiosk-cancel-no = No, keep it
kiosk-cancelling = Being taken back
kiosk-see = See the request

## A page longer than the panel

kiosk-further-up = Back up
kiosk-further-down = More below

## Before the kiosk forgets the visitor

kiosk-still-there = Are you still there?
kiosk-still-there-seconds = { $seconds ->
    [one] This page is cleared in one second.
   *[other] This page is cleared in { $seconds } seconds.
}
kiosk-still-there-kept = A request that is open stays open.
kiosk-still-there-yes = Yes, I need more time
