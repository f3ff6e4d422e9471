### The office: set-up and administration, at a desk or on a ladder.

office-sections = Office
office-devices = Devices
office-programme = Programme of the screens
office-people = People
office-tokens = Tokens
office-name = Name
office-save = Save
office-saved = Saved
office-back = Back to the office
office-who-may = Your role does not include this. It is done by: { $roles }.

## Devices

office-print = Print the list
office-address = Address
office-devices-http = Over plain http a screen cannot start without the network and cannot keep its display awake by itself. With the player kit (docs/player-kit.md), or over https, it can.
office-approve = Add a device
office-approve-how = Open { $address } on the device (for a kiosk, /kiosk). It shows eight letters.
office-approved = Added. It starts within a few seconds.
office-code = Code on the device
office-code-hint = Eight letters, good for ten minutes. Capitals and hyphens do not matter.
office-device-name-hint = As it stands in this list, for example Bar.
office-place = Place
office-place-hint = As colleagues would find it: Above the bar.
office-level = Level
office-level-choose = Choose the level
office-houses = Houses it serves
office-houses-hint = None ticked: every house.
office-panelWidthMm = Panel width, mm
office-lowerEdgeMm = Lower edge above the floor, mm
office-distanceMm = Read from, mm
office-rotation = Turned by
office-exit = At an exit: the thank-you and its code stand here
office-doors = Beside the doors of its houses: latecomers read here when they may go in
office-still = As little motion as possible
office-ways = The ways from here
office-ways-hint = Where somebody who reads this screen goes to a house. The scene “Where to go” shows it as an arrow.
office-way-to = To { $house }
office-way-none = no arrow
arrow-ahead = straight ahead
arrow-ahead-right = ahead, to the right
arrow-right = right
arrow-back-right = back, to the right
arrow-back = behind you
arrow-back-left = back, to the left
arrow-left = left
arrow-ahead-left = ahead, to the left
arrow-up = up the stairs
arrow-down = down the stairs
office-screens = { $count ->
    [one] One screen
   *[other] { $count } screens
}
office-kiosks = { $count ->
    [one] One kiosk
   *[other] { $count } kiosks
}
office-no-devices = None yet.
office-state-blocked = Blocked
office-state-painting = Painting
office-state-silent = Silent since { $time }
office-state-unknown = Unknown
office-painted = Last painted: { $scene }, { $time }
office-painted-revision = Last painted: { $scene }, revision { $revision }, { $time }
office-painted-nothing = nothing on the programme
office-painted-kiosk = Last heard to be working: { $time }
office-painted-unknown = Nothing painted that we know of
office-block = Block
office-block-what = Blocked, it is not let in until you unblock it. It keeps its pairing.
office-unblock = Unblock
office-unblock-what = It comes back by itself within a few seconds.
office-revoke = Revoke { $name }
office-revoke-sure = { $name } ends for good and must be paired again.

office-codes = Feedback codes
office-codes-what = The codes that exit screens draw from before the end of a performance on. They are answered until noon of the day after.
office-codes-none = No codes are answered now.
office-codes-sure = Every code of { $name } stops working for good, and its screens draw none.
office-codes-revoke = Revoke the codes
office-codes-revoked = Revoked. Whoever opens one reads that answers are closed.

## Houses

office-building = Houses
office-building-what = What the houses are called and how to get there, as screens, kiosks and phones say it. A change is there at once.
office-building-lengths = Usual lengths and doors are the same for every house:
office-add-house = Add a house
office-no-houses = None yet.
office-way = The way there
office-way-hint = One short line, as it stands on a board: Level 1, stairs or lift.
office-late-wait = Where latecomers wait
office-late-wait-hint = As it goes on after “Please wait”: by the screen next to the bar. Empty: at the doors.
office-house-coming = { $count ->
    [0] nothing planned
    [one] one performance to come
   *[other] { $count } performances to come
}
office-house-stays = { $count ->
    [one] One performance is to come here. Move it to another house, then this one can be removed.
   *[other] { $count } performances are to come here. Move them to other houses, then this one can be removed.
}
office-house-remove-sure = { $name } goes from every list and does not come back. Reports of what was played there stay.

## People

office-people-http = This address is plain http: passwords can be read on the way. Use the house’s own network only, or the https address.
office-add-person = Add a person
office-added = Added. They can sign in now.
office-person-name-hint = As colleagues and patrons read it: Sam is on the way.
office-role = Role
office-works-in = Works in
office-works-in-hint = None ticked: every house.
office-company = Company
office-company-hint = Only for the role Company: it sees its own performances and answers.
office-first-password = First password
office-set-password = Set password
office-set-password-hint = At least 10 characters. Whoever is signed in under the old one is signed out.
office-remove = Remove { $name }
office-remove-sure = { $name } is signed out everywhere and can no longer sign in.

## Tokens

office-tokens-what = With a token another system sends cues: a button box, a show control desk, QLab.
office-tokens-http = Over plain http a token can be read on the way. Send cues inside the house’s own network only.
office-make-token = Make a token
office-token-name-hint = Where it is used, for example Prompt desk.
office-secret-once = Copy it now. It is shown this once and cannot be read again.
office-try-token = Sending a cue
office-cue-points = A point is up, down (whichever is next) or one by name, such as house_open, clearance_1, up_1, house_clear. Give every cue an id of its own: sent twice, it is done once. The houses:
office-openapi = The whole description for other systems (OpenAPI)
office-tokens-list = Tokens in use
office-made-on = Made on { $day }
office-no-tokens = No tokens.
office-revoke-token-sure = Cues sent with { $name } are refused from now on.

## Timing

office-timing = Timing
office-timing-what = How the evenings of this house run. A change is on every page and screen at once.
office-calls = Calls before each part
office-calls-what = Staff are offered a call by the time they expect the part; screens show it by the public time. An empty line is no call.
office-call-minutes = Minutes before
office-call-bells = Bells
office-opening = What opens by itself
office-foyer-by-itself = The building opens by itself
office-foyer-minutes = Minutes before the first start of the day
office-houses-by-themselves = Each house opens by itself at its public time
office-never-up = A part never begins by itself: somebody says so, or a cue does.
office-grace = When nobody stamps
office-grace-what = After so many minutes past its public time a point is presumed in public, in careful words. Staff are asked for it.
office-grace-house_open = House open, minutes
office-grace-up = Start of a part, minutes
office-grace-show_down = Show down, minutes
office-grace-house_clear = House clear, minutes
office-defaults = Usual lengths
office-defaults-what = For productions that come without lengths, from a file for example. What takes these is marked as estimated.
office-parts = Parts, minutes
office-parts-hint = For example 55 + 45.
office-intervals = Intervals, minutes
office-intervals-hint = One fewer than parts. Empty for none.
office-doors-before = House opens, minutes before the start
