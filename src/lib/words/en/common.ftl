### What every page of the house says: the field's words. { $… } are put in by the page; keep their names.

## Roles

role-usher = Usher
role-box-office = Box office
role-supervisor = Supervisor
role-house-manager = House manager
role-stage-management = Stage management
role-company = Company
role-technician = Technician
role-administrator = Administrator

## Points of an evening. $part counts from 1.

point-house_open = Doors open
point-clearance = Clearance for part { $part }
point-up = Curtain up, part { $part }
point-down = Part { $part } down
point-house_clear = House clear
point-foyer_open = Foyer open
point-building_clear = Building clear

## Where an evening stands

phase-before = Before doors
phase-house_open = Doors are open
phase-cleared = Cleared for part { $part }
phase-part = Part { $part } is running
phase-interval = Interval { $after }
phase-show_down = Show down
phase-house_clear = House clear
phase-stopped = Stopped
phase-abandoned = Abandoned
phase-cancelled = Cancelled

## Kinds of performance

access-relaxed = Relaxed
access-captioned = Captioned
access-signed = Signed
access-audio-described = Audio described
access-touch-tour = Touch tour
access-hearing-loop = Hearing loop

## What a patron can ask for

help-step-free = Step-free way
help-sighted-guide = Guide to the seat
help-question = A question

## How a request ended

outcome-helped = Helped
outcome-passed-on = Passed on
outcome-not-found = Nobody there
outcome-not-needed = Not needed any more

## The doors for latecomers while a part runs. $where is where to wait, as the house says it.

late-doors-open = Doors open now
late-doors-at = Doors closed until { $time }
late-doors-break = Doors closed for now
late-doors-interval = Doors closed until the interval
late-doors-end = No late seating
late-go-in = Please go in quietly.
late-wait = Please wait { $where }.
late-wait-here = Please wait at the doors.
late-ask = Please speak to our staff.

## Why a start is late, as the public reads it: the first line stands large on the wall, what follows stands below it.
## With -at a time is promised; without, none is.

wording-shortly = We will start a little later.
    Thank you for waiting.
wording-shortly-at = We will start at about { $time }.
    Thank you for waiting.
wording-technical = We will start a little later.
    A technical check needs more time. Thank you for waiting.
wording-technical-at = We will start at about { $time }.
    A technical check needs more time. Thank you for waiting.
wording-traffic = We will start a little later.
    Many of you are still on the way. Thank you for waiting.
wording-traffic-at = We will start at about { $time }.
    Many of you are still on the way. Thank you for waiting.
wording-late-arrivals = We will start a little later.
    Some of the company are still on the way. Thank you for waiting.
wording-late-arrivals-at = We will start at about { $time }.
    Some of the company are still on the way. Thank you for waiting.
wording-weather = We will start a little later.
    The weather has slowed us down. Thank you for waiting.
wording-weather-at = We will start at about { $time }.
    The weather has slowed us down. Thank you for waiting.

## What a patron should know of a production beforehand, in the company’s words

production-warnings = Good to know: { $warnings }
