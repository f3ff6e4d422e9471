import type { Play } from './saturday.ts';

/** The tables of a report in their order, with the heads of their columns. */
export const REPORT_TABLES: readonly (readonly [string, string])[] = [
	['The evening', 'Point | Planned | Actual | Difference'],
	['Lengths', 'Stretch | Planned | Actual | Stopped for'],
	['Holds', 'Before | Reason | From | Until'],
	['Incidents', 'At | What'],
	['What the public was told', 'At | Before | Words | Time told'],
	['Doors for latecomers', 'At | Doors'],
	['Requests for help', 'Asked | For | Where | Taken after | Met after | Ended'],
];

/**
 * What each house report must say, written from the rules. What the public is told by presumption is in none: nobody said
 * so [T17][T18]. A draft is there before house clear as well; that something is not stamped it names once the night is over.
 */
export const REPORTS: Record<Play, string> = {
	matinee: `
12:00
  about = Three Winters at Skerry Light | Sail House · Northlight Theatre · Saturday 24 October 2026, 2.30 pm
  state = Draft: the night is not over, so more may come.
  remarks = Nothing to explain so far.
  adding = Add an incident | What was it | Illness or injury | Fire alarm | Technical fault | Disturbance | Damage or loss | Something else | When, by the venue’s clock | In a sentence or two (may stay empty) | No names. Deleted after 90 days; what must be kept longer belongs in the accident book. | Add it to the report
  form =
  The evening | Foyer open = 1.30 pm | – | –
  The evening | Doors open = 2.00 pm | – | –
  The evening | Clearance for part 1 = 2.28 pm | – | –
  The evening | Curtain up, part 1 = 2.30 pm | – | –
  The evening | Part 1 down = 3.20 pm | – | –
  The evening | Clearance for part 2 = 3.38 pm | – | –
  The evening | Curtain up, part 2 = 3.40 pm | – | –
  The evening | Part 2 down = 4.20 pm | – | –
  The evening | Clearance for part 3 = 4.33 pm | – | –
  The evening | Curtain up, part 3 = 4.35 pm | – | –
  The evening | Part 3 down = 5.20 pm | – | –
  The evening | House clear = 5.35 pm | – | –
  The evening | Building clear = – | not yet | –
  Lengths | Part 1 = 50 min | – | –
  Lengths | Interval 1 = 20 min | – | –
  Lengths | Part 2 = 40 min | – | –
  Lengths | Interval 2 = 15 min | – | –
  Lengths | Part 3 = 45 min | – | –
# The building's own point, the same in every report [T1].
13:40
  The evening | Foyer open = 1.30 pm | 1.30 pm | on time
# An early stamp that was a mistake; undone, it leaves nothing [T2].
13:53
  The evening | Doors open = 2.00 pm | 1.52 pm | 8 min early
13:55
  The evening | Doors open = 2.00 pm | – | –
14:05
  The evening | Doors open = 2.00 pm | 2.00 pm | on time
14:29:30
  The evening | Clearance for part 1 = 2.28 pm | 2.28 pm | on time
14:31
  The evening | Curtain up, part 1 = 2.30 pm | 2.31 pm | 1 min late
15:21
  The evening | Part 1 down = 3.20 pm | 3.21 pm | 1 min late
  Lengths | Part 1 = 50 min | 50 min | –
15:42
  The evening | Curtain up, part 2 = 3.40 pm | 3.42 pm | 2 min late
  Lengths | Interval 1 = 20 min | 21 min | –
# The first thing to explain [T12].
15:56
  remarks = There was an incident.
  Incidents | 3.55 pm = Show stopped
16:07
  Incidents | 4.07 pm = Show resumed
  Lengths | Part 2 = 40 min | – | 12 min
# Stamp to stamp, with what it was stopped for beside it.
16:34
  remarks = A start or the end was five minutes late or more. | There was an incident.
  The evening | Part 2 down = 4.20 pm | 4.34 pm | 14 min late
  Lengths | Part 2 = 40 min | 52 min | 12 min
16:50
  The evening | Curtain up, part 3 = 4.35 pm | 4.50 pm | 15 min late
  Lengths | Interval 2 = 15 min | 16 min | –
17:01
  Doors for latecomers | 5.00 pm = Opened
17:04
  Doors for latecomers | 5.03 pm = Closed
17:36
  The evening | Part 3 down = 5.20 pm | 5.35 pm | 15 min late
  Lengths | Part 3 = 45 min | 45 min | –
# The house is clear: it can be signed [T17].
17:52
  state = Draft: nobody has signed it yet.
  form = Your words (may stay empty) | No patron’s name, no illness: others read this. | Sign the report
  The evening | House clear = 5.35 pm | 5.50 pm | 15 min late
# Signed at 18:02.
18:05
  state = Signed by Ruth on Saturday 24 October at 6.02 pm
  adding =
  form =
`,
	moon: `
12:00
  about = A Coat for the Moon | The Loft · Paper Crown · Saturday 24 October 2026, 6.00 pm
  state = Draft: the night is not over, so more may come.
  remarks = Nothing to explain so far.
  adding = Add an incident | What was it | Illness or injury | Fire alarm | Technical fault | Disturbance | Damage or loss | Something else | When, by the venue’s clock | In a sentence or two (may stay empty) | No names. Deleted after 90 days; what must be kept longer belongs in the accident book. | Add it to the report
  form =
  The evening | Foyer open = 1.30 pm | – | –
  The evening | Doors open = 5.40 pm | – | –
  The evening | Clearance for part 1 = 5.58 pm | – | –
  The evening | Curtain up, part 1 = 6.00 pm | – | –
  The evening | Part 1 down = 6.35 pm | – | –
  The evening | Clearance for part 2 = 6.48 pm | – | –
  The evening | Curtain up, part 2 = 6.50 pm | – | –
  The evening | Part 2 down = 7.20 pm | – | –
  The evening | House clear = 7.35 pm | – | –
  The evening | Building clear = – | not yet | –
  Lengths | Part 1 = 35 min | – | –
  Lengths | Interval 1 = 15 min | – | –
  Lengths | Part 2 = 30 min | – | –
13:40
  The evening | Foyer open = 1.30 pm | 1.30 pm | on time
# Nobody said so, time did: an hour after its planned time the house is taken for clear, and the report can be signed [T17][T18].
20:50
  state = Draft: nobody has signed it yet.
  remarks = A start or an end was not stamped. | House clear is presumed, nobody stamped it. A stamp puts that right until the report is signed.
  form = Your words (may stay empty) | No patron’s name, no illness: others read this. | Sign the report
  The evening | House clear = 7.35 pm | presumed, nobody stamped it | –
01:50 GMT
  The evening | Building clear = – | 1.50 am | –
`,
	evening: `
12:00
  about = Three Winters at Skerry Light | Sail House · Northlight Theatre · Saturday 24 October 2026, 7.30 pm
  state = Draft: the night is not over, so more may come.
  remarks = Nothing to explain so far.
  adding = Add an incident | What was it | Illness or injury | Fire alarm | Technical fault | Disturbance | Damage or loss | Something else | When, by the venue’s clock | In a sentence or two (may stay empty) | No names. Deleted after 90 days; what must be kept longer belongs in the accident book. | Add it to the report
  form =
  The evening | Foyer open = 1.30 pm | – | –
  The evening | Doors open = 7.00 pm | – | –
  The evening | Clearance for part 1 = 7.28 pm | – | –
  The evening | Curtain up, part 1 = 7.30 pm | – | –
  The evening | Part 1 down = 8.20 pm | – | –
  The evening | Clearance for part 2 = 8.38 pm | – | –
  The evening | Curtain up, part 2 = 8.40 pm | – | –
  The evening | Part 2 down = 9.20 pm | – | –
  The evening | Clearance for part 3 = 9.33 pm | – | –
  The evening | Curtain up, part 3 = 9.35 pm | – | –
  The evening | Part 3 down = 10.20 pm | – | –
  The evening | House clear = 10.35 pm | – | –
  The evening | Building clear = – | not yet | –
  Lengths | Part 1 = 50 min | – | –
  Lengths | Interval 1 = 20 min | – | –
  Lengths | Part 2 = 40 min | – | –
  Lengths | Interval 2 = 15 min | – | –
  Lengths | Part 3 = 45 min | – | –
13:40
  The evening | Foyer open = 1.30 pm | 1.30 pm | on time
19:03
  The evening | Doors open = 7.00 pm | 7.02 pm | 2 min late
19:30
  remarks = The start was held.
  Holds | Curtain up, part 1 = Lighting desk | 7.29 pm | –
# The time the public was told, not the one the house expects [T7].
19:31
  What the public was told | 7.31 pm = Curtain up, part 1 | We will start at about 7.45 pm. A technical check needs more time. Thank you for waiting. | 7.45 pm
19:41:30
  Holds | Curtain up, part 1 = Lighting desk | 7.29 pm | 7.41 pm
19:42
  remarks = A start or the end was five minutes late or more. | The start was held.
  The evening | Curtain up, part 1 = 7.30 pm | 7.42 pm | 12 min late
20:32:20
  The evening | Part 1 down = 8.20 pm | 8.32 pm | 12 min late
  Lengths | Part 1 = 50 min | 50 min | –
20:52:30
  The evening | Clearance for part 2 = 8.38 pm | 8.51 pm | 13 min late
20:53
  The evening | Curtain up, part 2 = 8.40 pm | 8.53 pm | 13 min late
  Lengths | Interval 1 = 20 min | 21 min | –
# Both instants [T2].
21:35
  The evening | Part 2 down = 9.20 pm | 9.33 pm (said at 9.35 pm) | 13 min late
  Lengths | Part 2 = 40 min | 40 min | –
21:48
  The evening | Curtain up, part 3 = 9.35 pm | 9.48 pm | 13 min late
  Lengths | Interval 2 = 15 min | 15 min | –
22:33:10
  The evening | Part 3 down = 10.20 pm | 10.33 pm | 13 min late
  Lengths | Part 3 = 45 min | 45 min | –
22:50
  state = Draft: nobody has signed it yet.
  form = Your words (may stay empty) | No patron’s name, no illness: others read this. | Sign the report
  The evening | House clear = 10.35 pm | 10.50 pm | 15 min late
01:50 GMT
  The evening | Building clear = – | 1.50 am | –
`,
	dance: `
# Its second part ends forty minutes after 1.35 am, at 1.15 am: the clocks go back on the way [T13].
12:00
  about = Ebb | The Keel · Vesper Dance · Sunday 25 October 2026, 12.30 am
  state = Draft: the night is not over, so more may come.
  remarks = Nothing to explain so far.
  adding = Add an incident | What was it | Illness or injury | Fire alarm | Technical fault | Disturbance | Damage or loss | Something else | When, by the venue’s clock | In a sentence or two (may stay empty) | No names. Deleted after 90 days; what must be kept longer belongs in the accident book. | Add it to the report
  form =
  The evening | Foyer open = 1.30 pm | – | –
  The evening | Doors open = 12.10 am | – | –
  The evening | Clearance for part 1 = 12.28 am | – | –
  The evening | Curtain up, part 1 = 12.30 am | – | –
  The evening | Part 1 down = 1.15 am | – | –
  The evening | Clearance for part 2 = 1.33 am | – | –
  The evening | Curtain up, part 2 = 1.35 am | – | –
  The evening | Part 2 down = 1.15 am | – | –
  The evening | House clear = 1.30 am | – | –
  The evening | Building clear = – | not yet | –
  Lengths | Part 1 = 45 min | – | –
  Lengths | Interval 1 = 20 min | – | –
  Lengths | Part 2 = 40 min | – | –
13:40
  The evening | Foyer open = 1.30 pm | 1.30 pm | on time
00:13
  remarks = A request for help is still open.
  The evening | Doors open = 12.10 am | 12.10 am | on time
  Requests for help | 12.12 am = Step-free way | Lower foyer, beside the lift | – | – | Still open
# Asked at 00:12, taken at 00:14, met at 00:16.
00:17
  Requests for help | 12.12 am = Step-free way | Lower foyer, beside the lift | 2 min | 4 min | Still open
00:29:15
  remarks = Nothing to explain so far.
  Requests for help | 12.12 am = Step-free way | Lower foyer, beside the lift | 2 min | 4 min | Helped
00:31
  The evening | Curtain up, part 1 = 12.30 am | 12.31 am | 1 min late
01:16
  The evening | Part 1 down = 1.15 am | 1.16 am | 1 min late
  Lengths | Part 1 = 45 min | 45 min | –
01:37
  The evening | Curtain up, part 2 = 1.35 am | 1.37 am | 2 min late
  Lengths | Interval 1 = 20 min | 21 min | –
01:17 GMT
  The evening | Part 2 down = 1.15 am | 1.17 am | 2 min late
  Lengths | Part 2 = 40 min | 40 min | –
# Nothing to explain: one tap [T17].
01:36 GMT
  remarks = A clean night: on time, nobody waited, nothing to explain.
  state = Draft: nobody has signed it yet.
  form = A clean night. Sign it | With a word of your own | Your words (may stay empty) | No patron’s name, no illness: others read this.
  The evening | House clear = 1.30 am | 1.35 am | 5 min late
01:50 GMT
  The evening | Building clear = – | 1.50 am | –
`,
};
