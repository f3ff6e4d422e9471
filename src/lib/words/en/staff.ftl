### Staff pages: read one-handed, in the dark, in a hurry. Buttons say what they do; sentences say what to do next.

## Signing in and out

sign-in-heading = Sign in
sign-in-login = Sign-in name
sign-in-password = Password
sign-in-go = Sign in
sign-in-forgotten = Forgotten your password? An administrator can give you a new one.
sign-in-http = This address is plain http: the password can be read on the way. Sign in on the house’s own network only, or use the https address.
sign-in-secure = Sign in over https
sign-in-authority = This phone does not know the house’s https yet? Install its authority, once
sign-out-heading = Sign out
sign-out-here = Sign out
sign-out-everywhere = Sign out everywhere
sign-out-stay = Stay signed in

## An administrator’s link

welcome-heading = Become an administrator
welcome-why = This link works once. Choose how you will sign in from now on.
welcome-name = Your name
welcome-name-hint = As colleagues will read it, for example Anne.
welcome-login-hint = Small letters, digits, dots: for example anne.b
welcome-password-hint = At least 10 characters.
welcome-go = Set up and sign in
welcome-closed = This link has been used or has expired. Whoever runs the server can make another one with: npm run admin-link

## The strip at the top

strip-as-of = As of { $time }
strip-connecting = Connecting
strip-connected = Connected since { $time }
strip-lost = Not connected since { $time }. What you see may be old.
strip-clock = Time at the venue:

## The certificate for https, to those who look after devices

tls-early = The certificate for https is not good before { $day }. One of the two clocks is wrong: the server’s now, or when it was made.
tls-ending = The certificate for https ends on { $day }. After that nobody comes in by https. On the server: npm run tls
tls-over = The certificate for https ended on { $day }. Nobody new comes in by https; screens go on with what they hold. On the server: npm run tls

## What this address or browser lacks

lacks-title = What this phone lacks here
lacks-wake-lock-http = The screen is not kept on: browsers allow that over https only. Ask your technician for the https address, or set the phone’s screen to stay on.
lacks-wake-lock = This browser cannot keep the screen on. Set the phone’s screen to stay on.
lacks-install-http = This page cannot be installed as an app and sends no notifications while it is closed: that needs https. Keep it open during the evening.
lacks-sound = This browser cannot play the sound for new requests. Keep the page in sight.
lacks-vibration = This browser cannot vibrate. In the dark house, look at the page now and then.

## The page

staff-heading = Front of house at { $venue }
staff-needs-script = This page follows the evening live and needs JavaScript. Switch it on, or use another browser.
staff-sections = Sections
staff-tab-tonight = Tonight
staff-tab-requests = Requests
staff-tab-feedback = Feedback
staff-tab-menu = Menu
staff-waiting-count = waiting for somebody
staff-loading = Fetching the evening
staff-sending = Sending …
staff-not-sent = Not sent yet, waiting for the line
staff-note-close = Close
staff-close = Close
staff-back = Back
staff-other = Something else

## Tonight

staff-no-performance = No performance tonight.
staff-building = The building
staff-building-not-yet = not yet
staff-building-undo = { $point } was stamped at { $time }. Undoing takes it back for every performance of the day. It stays in the log.
staff-house-warning = Tell them
staff-house-held = Held
staff-since = since { $time }
staff-late = { $minutes } min late
staff-early = { $minutes } min early
staff-left-now = Now
staff-left-open = Held
staff-left-seconds = { $count } s
staff-left-minutes = { $count } min
staff-left-hours = { $hours } h { $minutes } min
staff-now-expected = expected { $time }
staff-now-planned = planned { $time }
staff-public-at = Public time for “{ $point }”: { $time }
staff-public-none = Public time for “{ $point }”: none

staff-point-house_open = Doors open
staff-point-clearance = Clearance, part { $part }
staff-point-up = Curtain up, part { $part }
staff-point-down = Part { $part } down
staff-point-show-down = Show down
staff-point-house_clear = House clear

staff-timetable = Timetable
staff-col-point = Point
staff-col-planned = Planned
staff-col-actual = Actual
staff-row-expected = about { $time }
staff-row-done = Stamped:
staff-row-skipped = skipped

staff-next = Next: { $point }
staff-not-given = Not stamped yet: { $points }
staff-all-done = All done. Thank you.
staff-report-clean = A clean night: on time, nobody waited.
staff-report-sign = Sign the report
staff-report-to-explain = The report has something to explain.
staff-report-look = Look at the report
staff-report-signed = The report is signed. Good night.
staff-report-presumed = Or sign the report without it
staff-already = { $point }: already at { $time }
staff-undo = Undo { $point }
staff-undo-title = Undo
staff-undo-what = { $point } was stamped at { $time }. Undoing puts back everything it ended, such as a hold. It stays in the log.
staff-undo-nothing = Somebody was quicker: there is nothing left to undo.
staff-other-point = Other time or point

staff-stamp-title = Stamp a point
staff-which-point = Which point
staff-skips = Skips: { $points }
staff-when = When
staff-when-now = Now
staff-when-back = { $minutes } min ago
staff-when-at = At a time
staff-when-field = Time it happened
staff-when-hint = Up to { $minutes } minutes back.
staff-when-error = Choose a time within the last { $minutes } minutes.
staff-stamp-at = { $point } at { $time }
staff-stamp-early = That is { $minutes } minutes early.
staff-stamp-earlier = { $point }: it has begun

staff-hold = Hold
staff-hold-title = Hold { $point }
staff-hold-reason = Why
staff-hold-audience = Audience still arriving
staff-hold-technical = Technical
staff-hold-company = Company not ready
staff-hold-medical = Medical
staff-hold-transport = Transport
staff-hold-weather = Weather
staff-hold-words = Reason
staff-hold-words-hint = For colleagues. No names of patrons.
staff-hold-until = New time
staff-hold-open = Not known
staff-hold-public = The public is told nothing yet. That is a step of its own.
staff-hold-go = Hold
staff-hold-go-until = Hold until { $time }
staff-hold-release = Release the hold
staff-held-since = Held since { $time }
staff-held-until = New time { $time }
staff-held-open = No new time yet

staff-new-time = New time
staff-new-time-error = Choose a time that is still to come.

staff-tell-audience = Tell the audience
staff-wording-which = Wording
staff-wording-shortly = Shortly
staff-wording-technical = Technical
staff-wording-traffic = Traffic
staff-wording-late-arrivals = Company on its way
staff-wording-weather = Weather
staff-wording-time = Time
staff-wording-no-time = No time
staff-wording-go = Release to all screens
staff-wording-withdraw = Withdraw
staff-screens-say = The screens say
staff-preview = The screens will say
staff-preview-none = Nothing can be released now: choose a time that is still to come.
staff-preview-not-later = The public reads { $time } already: choose a later time, or withdraw what was released.

staff-warning-title = The countdown is wrong
staff-warning-runs-out = The public countdown ends at { $time }, in { $left }.
staff-warning-ran-out = The public countdown ended at { $time }.
staff-warning-expected = We expect { $time }.
staff-warning-expected-open = The start is held without a new time.
staff-warning-not-stamped = The start is not stamped.
staff-warning-who = The house manager can tell the audience.
staff-stale-title = The hold is over, the screens are late
staff-stale = The screens still say { $time }; the start is expected at { $expected }.
staff-stale-what = Withdraw what was released, or tell the audience a new time.

staff-presumed-title = Not stamped
staff-presumed = Since { $time } the screens take “{ $point }” for granted, in careful words. When was it?
staff-presumed-stopped = Since { $time } the screens take this performance for over. It is still stopped here. Resume or abandon it.
staff-presumed-stamp = Stamp { $point }

staff-more = More
staff-more-nothing = Nothing of this is possible now.
staff-start-move = Move tonight’s start
staff-start-move-what = Doors, calls, screens and kiosks follow the new start at once. Use it when the audience knows before it comes; for a late start tonight, tell the audience instead.
staff-start-meets = { $title }, { $from } to { $to }, is in the same house at that time.
staff-start-both = Both are meant
staff-start-new = New start
staff-start-move-go = Move to { $time }
staff-show-stop = Stop the show
staff-show-stop-what = For safety, while a part runs. Screens say that the performance is interrupted. The house lights are not ours: call the stage.
staff-show-resume = Resume the show
staff-show-abandon = Abandon the show
staff-show-abandon-what = The performance ends here for good and cannot be resumed. Screens say so.
staff-performance-cancel = Cancel the performance
staff-performance-cancel-what = The performance will not begin tonight. Screens and kiosks say so at once, and send people to the box office.
staff-stopped-wait = Stopped. Stage management or the house manager can resume.

## Requests

staff-no-requests = Nobody needs us just now.
staff-closed-lately = { $count } closed in the last two hours
staff-waits = Waits
staff-age-seconds = { $count } s
staff-age-minutes = { $count } min
staff-request-raised = Nobody has it yet
staff-request-claimed = { $who ->
    [you] You have it, since { $time }
   *[other] { $name } has it, since { $time }
}
staff-request-on_the_way = { $who ->
    [you] You are on the way, since { $time }
   *[other] { $name } is on the way, since { $time }
}
staff-request-with_patron = { $who ->
    [you] You are with the patron, since { $time }
   *[other] { $name } is with the patron, since { $time }
}
staff-request-handover = { $who ->
    [you] You hand it over to { $to }, since { $time }
    [to] { $name } hands it over to you, since { $time }: claim it
   *[other] { $name } hands it over to { $to }, since { $time }
}
staff-for-colleague = For { $name }:
staff-help-claim = Claim
staff-help-on-the-way = On the way
staff-help-with-patron = With patron
staff-outcome = How did it end?
staff-give-up = Could not assist
staff-request-more = More
staff-request-stays = It stays with me
staff-hand-over = Hand over
staff-hand-over-to = To whom
staff-hand-over-nobody = There is no colleague to hand it over to.
staff-duplicate = Asked twice
staff-duplicate-of = The same as
staff-duplicate-none = There is no other request.
staff-duplicate-go = Take them together
staff-follow-up = To follow up
staff-follow-up-title = Something is to be done yet
staff-follow-up-note = What
staff-follow-up-hint = You may leave this empty. No names, nothing about health.
staff-followed-up = To follow up, { $name }, { $time }
staff-ended-duplicate = Asked twice, { $name }, { $time }
staff-cannot-why = Why
staff-cannot-gone = Patron was gone
staff-cannot-equipment = Equipment missing
staff-cannot-staff = Nobody free
staff-cannot-left = Patron changed plans
staff-cannot-words = Reason
staff-cannot-words-hint = No names, nothing about health.
staff-ended-resolved = { $outcome }, { $name }, { $time }
staff-ended-given-up = Could not assist: { $reason }, { $name }, { $time }
staff-ended-cancelled = Cancelled by the patron, { $time }

## Feedback

staff-no-answers = No answers yet tonight.
staff-answers = Answers
staff-answers-total = { $count ->
    [one] One answer
   *[other] { $count } answers
}
staff-score-5 = Wonderful
staff-score-4 = Good
staff-score-3 = All right
staff-score-2 = Not so good
staff-score-1 = Poor
staff-comments = In their words
staff-no-comments = No comments yet.

## Menu

staff-every-house = every house
staff-language = Language
staff-light = Light
staff-light-auto = Dark during a part
staff-light-light = Light
staff-light-dark = Dark
staff-test-sound = Try sound and vibration
staff-to-office = Office
staff-to-screens = Put something on screens
staff-to-reports = House reports
staff-change-password = Change password
staff-password-current = Current password
staff-password-new = New password
staff-password-changed = Your password is changed. Every other place was signed out.
