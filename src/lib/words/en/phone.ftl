### What opens on a patron’s own phone, the front door, and the page that stands where there is none.

## The page behind a code: one question first

phone-question = How was your evening?
phone-one-tap = One tap is enough. { $company } and the house read it, without your name.
phone-score-1 = Poor
phone-score-2 = Not so good
phone-score-3 = All right
phone-score-4 = Good
phone-score-5 = Wonderful

## The answer is in

phone-thanks = Thank you
phone-said = You said
phone-change = Change your answer
phone-comment = Would you like to say more?
phone-comment-hint = { $company } and the house read it; it never goes onto a screen. { $max } characters at most.
phone-send = Send
phone-comment-kept = Your words have reached us.
phone-send-again = Send the change

## What cannot be read

phone-wrong-score = That is none of the five answers. Please tap one of the faces.
phone-wrong-form = We could not read that. Please tap one of the faces.
phone-wrong-comment = That is longer than { $max } characters. Please shorten it and send it again.

## No question to ask

phone-unknown = We do not know this code
phone-unknown-next = Part of it may be missing. Please scan it once more, or tell us in person at the box office. We would like to hear.
phone-ended = This code has ended
phone-ended-next = Answers to { $title } are no longer taken here. Please tell us in person at the box office. We would still like to hear.

## Tonight

phone-tonight = Tonight
phone-none = No performance tonight
phone-scan = Afterwards, scan the code at the way out and tell us how it was.
phone-see-tonight = Tonight at { $venue }
phone-before = { $time }
phone-before-later = Starts a little later
phone-house_open = { $time }, doors are open
phone-house_open-later = Doors are open, we start a little later
phone-part = Has begun
phone-interval = Interval
phone-show_down = Has ended
phone-house_clear = Has ended
phone-stopped = Interrupted
phone-abandoned = Ended early
phone-cancelled = Cancelled

## The front door

front-tonight = Tonight at { $venue }
front-doors = Where would you like to go?
front-patron = With the audience
front-patron-what = Tonight on your own phone. The codes at the way out lead here, too.
front-screen = Hang a screen
front-screen-what = Open this on the screen itself. It shows a code; a manager types it in.
front-kiosk = Set up a kiosk
front-kiosk-what = For a touch panel in the foyer: tonight, and a person who comes.
front-staff = Front of house
front-staff-what = Sign in on your phone: the evening’s points, and who needs you now.
front-office = The office
front-office-what = Screens, people and passwords.
front-preview = Every scene
front-preview-what = What a screen can show, on a good night and on a bad one.
front-rehearse = Rehearse an evening
front-rehearse-what = A whole evening in a few minutes. It touches nothing real.

## The demonstration, listed at the front door

front-demo = This house is invented
front-demo-what = It plays every evening, so that you can try everything. Open a screen and a kiosk in tabs of their own, sign in as somebody, and run the night.
front-demo-screens = { $count ->
    [one] One screen
   *[other] { $count } screens
}
front-demo-kiosks = { $count ->
    [one] One kiosk
   *[other] { $count } kiosks
}
front-demo-people = { $count ->
    [one] One person
   *[other] { $count } people
}
front-demo-passwords = Their passwords were printed where the server was started.

## A page that is not there, or failed

error-lost = There is nothing behind this door
error-lost-next = The address may be mistyped, or the page has moved.
error-broken = Something went wrong here
error-broken-next = It has been noted. Please try again in a moment.
error-home = Go to the front door
