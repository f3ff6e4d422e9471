### The season from outside: a file is shown first, taken when it is right, and can be taken back.

office-import = Import
import-what = Bring in performances from a spreadsheet (CSV) or a calendar (iCalendar). You see what every row would do before anything changes.
import-file = File
import-file-hint = CSV or .ics, up to 1 MB and 5,000 performances.
import-read = Show what it would do
import-template = A template to begin with (CSV)
import-columns = The columns
import-columns-what = In any order. House, production, date and start are needed; what is empty changes nothing.
import-column-id = Your own number of the performance. With it a performance can move; without it house, day and start say which one is meant.
import-column-house = Name or id of the house.
import-column-company = Name or id of the company.
import-column-production = Name or id of the production. Its rows agree on what follows about it.
import-column-title = Title, where it is not the name above.
import-column-short_title = For one line of a board.
import-column-date = 2027-03-05 or 5.3.2027.
import-column-start = 19:30, 7.30 pm, or 25:30 for half past one after midnight.
import-column-day = The evening it belongs to. Until four in the morning that is the evening before.
import-column-parts = Minutes of each part: 50+40+45. Empty: what is usual here, marked as estimated.
import-column-intervals = Minutes of each interval: 20+15.
import-column-doors = The house opens this many minutes before the start.
import-column-late_seating = any, interval, none, or breaks as part and minute: 1:12 2:5.
import-column-access = relaxed, captioned, signed, audio-described.
import-column-warnings = What a patron should know beforehand.

## What it would do

import-would = What { $file } would do
import-effect-new = New
import-effect-moved = Moves
import-effect-changed = Changes
import-effect-unchanged = Unchanged
import-effect-refused = Not taken
import-total-new = { $count } new
import-total-moved = { $count } moved
import-total-changed = { $count } changed
import-total-unchanged = { $count } unchanged
import-total-refused = { $count } not taken
import-total-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
import-untouched = { $count ->
    [one] One performance of the season is not in this file. It stays.
   *[other] { $count } performances of the season are not in this file. They stay.
}
import-added-houses = New houses: { $names }
import-added-companies = New companies: { $names }
import-added-productions = New productions: { $names }
import-added-more = { $names } and { $more } more
import-take-all = Take it
import-take-good = { $count ->
    [one] Take the row without errors
   *[other] Take the { $count } rows without errors
}
import-take-good-what = Rows with errors are left out whole. Or mend the file and choose it again.
import-another = Choose another file
import-nothing = Nothing to take: every row is as it stands in the season, or has an error.
import-nothing-read = Nothing of this file could be read. Mend what is said above and choose it again.
import-taken = Taken. Screens and plans follow.
import-line = Line
import-effect = Effect
import-performance = Performance
import-detail = What changes, what is wrong
import-column = { $field }, column { $column }
import-at-line = Line { $line }
import-at-column = Line { $line }, column { $column }
import-change = { $field }: { $from } → { $to }
import-belongs = evening of { $day }
import-show-unchanged = { $count ->
    [one] One row changes nothing
   *[other] { $count } rows change nothing
}

## Houses nobody knows

import-houses = Houses this venue does not have
import-houses-what = Say which house is meant, or add them. Nothing is added before you take the file.
import-house-leave = Leave these rows out
import-houses-add = Add all houses that are left
import-houses-again = Look again

## What was taken

import-past = Imports
import-past-none = None yet.
import-past-what = { $changed ->
    [0] { $day }, { $time }: { $brought } new
   *[other] { $day }, { $time }: { $brought } new, { $changed } changed
}
import-past-show = Show in the season
import-undone = Taken back { $day }, { $time }
import-undo = Take back { $file }
import-undo-removed = { $count ->
    [one] 1 performance goes
   *[other] { $count } performances go
}
import-undo-restored = { $count ->
    [one] 1 performance is as before
   *[other] { $count } performances are as before
}
import-undo-stays = { $count } left as they are
import-undo-gone-houses = Houses that go: { $names }
import-undo-gone-companies = Companies that go: { $names }
import-undo-gone-productions = Productions that go: { $names }
import-undo-restored-productions = Productions that are as before: { $names }
import-undo-sure = Yes, take this back
import-undo-nothing = Nothing of it can be taken back any more. What is not right is changed by hand in the season.
import-undo-back = Leave everything as it is
import-undo-done = { $stays ->
    [0] Taken back, all of it.
    [one] Taken back, but for one that stays as it is.
   *[other] Taken back, but for { $stays } that stay as they are.
}
import-stays = What stays as it is, and why
import-stays-cancelled = It has been cancelled. It stays, and stays cancelled.
import-stays-touched = Something has happened to it already. What is still to be said of it is said on the staff page.
import-stays-passed = Its time has come: it has begun or is over.
import-stays-tonight = It plays tonight, or did before this file: what is tonight’s, the house manager moves.
import-stays-public = Screens and phones announce it already, so it cannot vanish. If it is not meant, a house manager cancels it.
import-stays-back-passed = The time it had before this file has passed, so it cannot go back there. Move it by hand.
import-stays-back-gone = The production it was of before is no longer there. Give it another by hand.
import-stays-running = A performance of it is running. Change it by hand after house clear.
import-stays-in-use = A device or a person belongs to it.
import-stays-changed = Somebody has changed it since. Change it by hand if it is not right.
import-stays-removed = Somebody has removed it since, so it does not come back. Add it by hand if it is missing.
import-stays-needed = Something that stays needs it.

## What is wrong, and the way out

import-problem-file-empty = The file is empty. Choose one with a first line of column names, or take the template.
import-problem-file-too-large = The file is larger than { $most } MB. Split it by season or house.
import-problem-file-workbook = This is a workbook, not a CSV file. In the spreadsheet, save it as CSV (UTF-8) and choose that.
import-problem-file-not-text = This is no text file. Choose a CSV or an iCalendar file.
import-problem-file-no-header = The first line names no column of ours, so nothing can be read. Put the names there: house, production, date, start. Or begin with the template.
import-problem-file-columns-missing = These columns are missing: { $text }. Add them to the first line, or begin with the template.
import-problem-file-column-twice = The column { $text } stands there twice. Keep one of them.
import-problem-file-quote = A quotation mark opens a cell here and does not close it, or stands in the middle of one. Write a quotation mark inside a cell twice.
import-problem-file-too-many-rows = { $rows } rows are more than the { $most } one file may have. Split it.
import-problem-file-no-rows = There are column names and no rows under them, or a calendar without events.
import-problem-file-not-calendar = This begins like a calendar and is none. Export it again as iCalendar (.ics).
import-problem-file-cut = The file ends before the calendar does. It was cut off on its way: export or download it again.
import-problem-missing = Nothing stands here, and it is needed. Fill it in.
import-problem-too-long = This is longer than { $most } characters. Shorten it.
import-problem-too-many-cells = This row has more cells than the { $most } columns of the first line. Put a cell that holds a comma or semicolon in quotation marks.
import-problem-other-delimiter = This row is one cell: its cells are not divided as those of the first line. Use the same sign throughout, comma or semicolon.
import-problem-id-unreadable = “{ $text }” is not an id: letters without accents, digits, hyphens and underscores, at most 64.
import-problem-house-unknown = There is no house “{ $text }” here. Say above which one is meant or add it, or mend the name.
import-problem-date-unreadable = “{ $text }” is not a date. Write 2027-03-05 or 5.3.2027.
import-problem-date-either-way = “{ $text }” can be read as day and month either way. Write 2027-03-05.
import-problem-date-impossible = The calendar has no { $text }. Mend the date.
import-problem-start-unreadable = “{ $text }” is not a time. Write 19:30, 7.30 pm, or up to 27:59 for after midnight.
import-problem-leap-second = “{ $text }” names a leap second. Performances start at a whole minute.
import-problem-time-skipped = { $time } does not exist on { $date }: the clocks go forward over it. Write { $before } or { $after }.
import-problem-offset-wrong = “{ $text }” is not the venue’s time then. Write { $right }.
import-problem-start-next-day = “{ $text }” is after four in the morning, where the next day begins. Write the date { $date } and the start { $time }.
import-problem-day-other = This start belongs to { $day }, not to { $text }: a day lasts until four in the morning. Write { $day }, or leave day empty; or mend date and start.
import-problem-parts-unreadable = “{ $text }” are no parts. Write the minutes of one to six parts with a plus between them: 50+40.
import-problem-intervals-unreadable = “{ $text }” are no intervals. Write minutes with a plus between them: 20+15.
import-problem-intervals-count = Parts and intervals do not fit: { $parts } parts, { $intervals } intervals. There is one interval fewer than parts.
import-problem-doors-unreadable = “{ $text }” is not a number of minutes. Write 30.
import-problem-late-seating-unreadable = “{ $text }” is no late seating. Write any, interval, none, or breaks as part and minute: 1:12 2:5.
import-problem-late-seating-outside = Minute { $minutes } of part { $part } lies in none of the parts { $parts }. Mend the break or the parts.
import-problem-access-unknown = “{ $text }” is not known. Known are: { $known }.
import-problem-production-differs = “{ $text }” here, “{ $other }” in line { $otherLine }: the rows of one production must agree. Mend one of them, or give one another production.
import-problem-production-running = A performance of this production is running now. Import this change after house clear.
import-problem-twice = Line { $otherLine } is about the same performance. Remove one of the two, or give each its own id.
import-problem-begun = { $state ->
    [cancelled] This performance is cancelled, so it is not changed. Remove the row.
    [passed] The time of this performance, { $startAt }, has come, so it is not changed. Remove the row, or write it as it stands.
   *[touched] Something has already happened to this performance of { $startAt }, so it is not changed. Remove the row; what is still to be said of it is said on the staff page.
}
import-problem-start-passed = { $startAt } has passed, so nothing is put there. Mend the date or the start, or remove the row.
import-problem-event-broken = This event cannot be read. Open it in the calendar it comes from, save it and export again.
import-problem-event-no-start = The event { $text } has no start. Give it one in the calendar.
import-problem-event-no-title = This event has no title, so nobody knows what plays. Give it one in the calendar.
import-problem-event-no-place = { $title } has no place. Give it a house in the calendar.
import-problem-event-ends-before-start = { $title } ends before it begins. Mend its end in the calendar.
import-problem-event-all-day = { $title } is an all-day event: it has no time. Give it a start in the calendar.
import-problem-event-zone-unknown = { $title } is in the time zone “{ $text }”, which nobody knows and the calendar does not describe. Choose another in the calendar.
import-problem-event-repeats-forever = { $title } repeats without end. Give the series a last date in the calendar.
import-problem-event-repeats-too-often = { $title } repeats more than { $most } times. Split the series, or end it earlier.
import-problem-event-repeats-strangely = The rule by which { $title } repeats is not one a season is written in: every so many days, weeks, months or years, on weekdays or on days 1 to 28. Enter the performances one by one.
import-problem-encoding-guessed = The file does not say how its letters are written. It was read as Windows-1252: look at names with accents, or save it as UTF-8.
import-problem-control-character = Something that is no letter stands here ({ $codes }), as copying from other programs leaves behind. It is left out: look whether the line reads right.
import-problem-column-unknown = The column “{ $text }” is not one of ours. It is left out.
import-problem-time-twice = The clocks go back and this time comes twice. The first is meant; for the other write { $second } instead of { $first }.
import-problem-event-time-twice = The clocks go back and this time comes twice. The first is meant; for the other give the event the time zone UTC and the start { $utc }.
import-problem-company-assumed = No company is named. { $company } is taken.
import-problem-company-new = There is no company “{ $text }” here yet. It comes along, to be completed under Companies. If a known one is meant, mend the name.
import-problem-lengths-estimated = No lengths are told. { $parts } minutes, as usual here, and marked as estimated.
import-problem-length-from-calendar = A production of this name is new. It gets one part of { $minutes } minutes, as long as the calendar says, marked as estimated.
import-problem-length-not-in-calendar = { $why ->
    [no-end] A production of this name is new, and the calendar says no end.
   *[too-long] A production of this name is new, and the calendar blocks more than four hours, which is no length of a part.
} It gets one part of { $minutes } minutes, as long as an evening usually is here, marked as estimated.
import-problem-overlaps = { $title } of { $startAt } is in the same house at the same time. Look whether both are meant.
import-problem-tonight = { $state ->
    [into] This would move a performance into tonight, and what is tonight’s, the house manager moves. Remove the row, or ask them.
   *[stays] This performance of { $startAt } is tonight’s, and the house manager alone moves it. Remove the row, or ask them.
}
import-problem-public-at-once = { $state ->
    [changed] Screens and phones announce this performance already, and show the change as soon as the file is taken.
   *[new] Screens and phones announce this performance as soon as the file is taken: from then on it can be cancelled, not taken back.
}
import-problem-event-cancelled = { $title } of { $date } is cancelled in the calendar and left out. If it is in the season, cancel it there.
