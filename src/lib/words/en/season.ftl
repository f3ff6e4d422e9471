### The season in the office: performances, productions, companies; what screens will say before anything is changed.

office-season = Season
season-nav-season = Performances
season-nav-productions = Productions
season-nav-companies = Companies
season-nav-company = Your company
season-nav-import = Import from a file

## The list and the calendar

season-month = Month
season-view = View
season-view-list = List
season-view-calendar = Calendar
season-today = Today
season-every-house = Every house
season-show = Show
season-none = No performance in this month.
season-add-performance = Add a performance
season-add-on = Add a performance on { $day }
season-estimated-what = ≈ means that nobody has told the lengths: they are the usual ones of this house.
season-state-moved = Start moved
season-state-running = Running
season-state-over = Over
season-state-cancelled = Cancelled
season-state-abandoned = Abandoned
season-removed = Removed.

## One performance

season-back = To the month
season-back-performance = To the performance
season-when = When
season-programmed = Programmed for { $time }
season-house = House
season-doors = Doors
season-production = Production
season-lengths = Lengths
season-part = part { $part }: { $minutes } min
season-interval = interval: { $minutes } min
season-estimated = Nobody has told these lengths: they are the usual ones of this house.
season-move = Move to another time or house
season-change = Give it another production
season-cancel = Cancel the performance
season-begun = Something has happened to this performance, or its time has come: the season changes it no more. What is still to be said of it is said on the staff page.
season-who-cancels = To be cancelled by: { $roles }.
season-off = This performance is cancelled, and screens say so. Until its start the cancellation can be taken back.
season-tonight-only = This is tonight’s performance: the season no longer moves it. That is up to the house manager.
season-reinstate = Take the cancellation back
season-who-reinstates = To be taken back by: { $roles }.
season-remove = Remove
season-remove-what = Screens do not know of it yet, so it goes as if it had never been.
season-remove-sure = { $title } goes and does not come back.
season-done-added = Added.
season-done-changed = Changed.
season-done-moved = Moved. Screens know it already.
season-done-cancelled = Cancelled. Screens say so already.
season-done-reinstated = The cancellation is taken back. Screens know it already.

## A change, looked at before it is made

season-heading-put = Another production
season-heading-move = Move a performance
season-heading-cancel = Cancel a performance
season-heading-reinstate = Take a cancellation back
season-date = Date
season-time = Starts at
season-time-what = By the clock of this house. Until four in the morning a start belongs to the evening before.
season-turn = The clocks go back that night and this time comes twice. Which one is meant?
season-turn-first = The first
season-turn-second = The second, an hour after it
season-look = See what screens will say
season-look-again = Look again
season-will-say = What screens will say
season-will-say-if = As long as nothing else happens until then.
season-moment-now = Now
season-moment-was = An hour before the start as it stands
season-moment-hour-before = An hour before the start
season-moment-start = At the start
season-moment-late = Soon after the start
season-moment-over = At the end
season-said-board = Board of all houses
season-said-wall = Screens of { $house }
season-said-doors = Beside the doors of { $house }
season-said-phone = Patrons’ phones, tonight
season-said-same = What is public then stays as it is.
season-said-stays = Stays:
season-said-was = Until now:
season-said-then = Then:
season-said-not-there = nothing of this performance
season-said-dark = dark
season-meets = { $title }, { $from } to { $to }, is in the same house at that time.
season-meets-other = It is another company’s. Choose another time or house, or ask the house manager.
season-both-meant = Both are meant
season-do-add = Add the performance
season-do-put = Change the performance
season-do-move = Move the performance
season-do-reinstate = Take the cancellation back
season-cancel-sure = { $title } is cancelled. Whoever comes reads it on every screen.
season-unsaved = What you wrote here is not saved. Leave all the same?

## Productions

season-add-production = Add a production
season-back-productions = All productions
season-company-first = A production belongs to a company. Add one first.
season-no-productions = None yet.
season-performances = { $count ->
    [0] no performance
    [one] one performance
   *[other] { $count } performances
}
season-next = the next on { $day }
season-title = Title
season-short-title = Short title
season-short-title-hint = For a line of a board, at most { $most } characters. Empty: the title, if it fits.
season-estimated-tick = These lengths are estimated
season-late-seating = Late seating
season-late-seating-any = Any time
season-late-seating-breaks = At named breaks
season-late-seating-interval = At the interval
season-late-seating-none = Not at all
season-breaks = Breaks
season-breaks-hint = Part and minute into it, for example 1:12 2:8.
season-warnings = Warnings
season-warnings-hint = What a patron should know beforehand: strobe light, haze, a gunshot. Empty: nothing.
season-access = Access
season-production-follows = What is written here changes on screens at once. Lengths, doors and late seating change for performances that have not begun; what has begun keeps what was planned.

## A production, looked at before it is saved

season-look-changes = See what changes
season-becomes = What changes
season-follow = { $count ->
    [0] No performance follows
    [one] One performance follows
   *[other] { $count } performances follow
}
season-follow-same = Their planned times stay as they are.
season-follow-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
season-stay = What was planned stays for
season-stay-over = { $count ->
    [one] One performance that is over.
   *[other] { $count } performances that are over.
}
season-stay-cancelled = It is cancelled.
season-stay-begun = Something has happened to it already, and is compared with what was planned.
season-stay-time-come = Its time has come, and what happens is compared with what was planned.
season-will-say-next = The next performance: { $performance }

## Companies

season-add-company = Add a company
season-back-companies = All companies
season-no-companies = None yet.
season-productions = { $count ->
    [0] no production
    [one] one production
   *[other] { $count } productions
}
season-head = Who thanks the audience
season-head-hint = The head of the company, by name.
season-head-role = Their role
season-no-company = You belong to no company here yet. An administrator says to which, under People.
season-company-stays = { $count ->
    [one] As long as there is a production of { $name } in the season, the company cannot be removed.
   *[other] As long as there are productions of { $name } in the season, the company cannot be removed.
}
