### Integrations in the office: other systems whose cues are taken, and what arrives from them.

office-integrations = Integrations
office-integrations-what = QLab, a lighting desk or the show timer Ontime says when a part is up or down, and the front of house follows. For a button box or anything else that speaks HTTP, make a token instead.
office-integrations-list = Set up
office-no-integrations = None yet.
office-integration-added = Added.
office-integration-gone = Removed since
office-kind-osc = OSC
office-kind-ontime = Ontime
office-remove-integration-sure = { $name } ends for good, and its token with it.
office-cues-heard = { $taken } taken, { $refused } not, since it was last opened
office-houses-in-cues = The houses in cues

## How one stands

office-standing-unknown = Unknown
office-standing-listening = Listening on { $detail }
office-standing-connected = Connected to { $detail }
office-standing-away = Not there now; it is tried again
office-standing-failed = Not possible now ({ $detail }); it is tried again
office-fault-port-taken = Something else on this machine has that port. Choose another.
office-fault-port-forbidden = The system does not give away that port. Choose one above 1023.
office-fault-not-our-address = This machine does not have that address now. Choose another.
office-fault-ontime-version = That Ontime is of another version than the one Foyer follows.
office-fault-ontime-password = That Ontime asks for a password. Use a link with its token.
office-fault-ontime-silent = Ontime was there and says nothing any more; it is tried again
office-fault-not-ontime = Something answers at that address, but it is not Ontime.

## OSC

office-add-osc = Add QLab or a desk (OSC)
office-osc-name-hint = Who sends, for example Sound desk.
office-osc-allow = Addresses that may send
office-osc-allow-hint = One a line: 10.0.20.5, or a network such as 10.0.20.0/24. Whoever is on the list needs no token. An address can be forged by whoever is in the same network.
office-osc-token = Token for any other sender
office-osc-token-none = None: only the addresses above
office-osc-token-keep = The one there is
office-osc-token-new = A new one
office-osc-token-hint = It is shown once. The sender puts it first, behind the address. It can be read on the way.
office-osc-token-first = A sender that is not on the list puts it behind the address:
office-osc-token-here = TOKEN
office-osc-host = Listen on
office-osc-every-network = Every network
office-osc-port = UDP port
office-osc-send-to = Send OSC by UDP to { $address }, port { $port }. In QLab: a Network cue with a custom message. To try it, copy:
office-osc-points = Instead of up: down, up/2, down/2, clearance/1, house_open or house_clear.

## Ontime

office-add-ontime = Add Ontime
office-ontime-name-hint = For example Ontime main stage.
office-ontime-url = Address of Ontime
office-ontime-url-hint = As in its browser window. With a password: the link it makes for sharing. What stands behind the question mark is kept and not shown again.
office-ontime-house = The house it runs the show of
office-ontime-field = Custom field
office-ontime-field-hint = Leave empty to know events by their cue.
office-ontime-map = Which event is which point
office-ontime-map-hint = All empty: events called Up 1, Down 1, Up 2, House open and so on are understood by themselves.
office-ontime-cue = Cue of the event
office-ontime-when = When
office-ontime-point = Point
office-ontime-start = as it starts
office-ontime-end = as it is left
office-next-up = Up, whichever is next
office-next-down = Down, of the part that runs

## What arrives

office-monitor = What arrives
office-monitor-what = The last hundred, newest first. They are kept until the server stops and nowhere else.
office-nothing-arrived = Nothing yet.
office-arrival-stamped = { $point }: stamped at { $time }
office-arrival-already = { $point }: already at { $time }, nothing changed
office-arrival-packet-malformed = This is no OSC message ({ $detail }).
office-arrival-packet-too-large = Too large for a cue ({ $detail }). Send one message by itself.
office-arrival-bundle-too-large = Too much in one bundle ({ $detail }); none of it was taken. Send at most twenty.
office-arrival-address-unknown = No such address. Cues begin with /foyer/, then the house, then the point.
office-arrival-sender-unknown = { $from } is not on the list and sent no token.
office-arrival-token-wrong = That is not the token, and { $from } is not on the list.
office-arrival-arguments-unknown = Behind the address may stand the token, then one id for the cue. This is something else, or the token is an old one.
office-arrival-flood = Too much at once from { $from }; more than { $detail } is not looked at. For a few seconds nothing more from there is listed.
office-arrival-not-found = There is no such house, or it plays nothing tonight.
office-arrival-ontime-away = Ontime cannot be reached ({ $detail }).
office-arrival-ontime-silent = Ontime says nothing any more.
office-arrival-ontime-version = That Ontime is of another version ({ $detail }) than the one Foyer follows.
office-arrival-ontime-password = That Ontime asks for a password.
office-arrival-not-ontime = Something answers there, but it is not Ontime.
office-arrival-message-too-large = Ontime sent more at once than is looked at.
office-arrival-not-understood = Something from Ontime cannot be read ({ $detail }).
office-arrival-ontime-rolls = Left alone: Ontime runs by the clock, and no timer stamps a part. Stamp it by hand.
office-arrival-ontime-timer = Left alone: the event ran out by itself, and no timer stamps a part. Stamp it by hand.
office-arrival-ontime-missed = It ended while Ontime could not be heard. Stamp it by hand, with its time.
