### Previews and the rehearsal: for those who set up and practise.

rehearsal-front-door = Front door

preview-heading = Every scene, on a good night and a bad one
preview-shape = Shape of the screen
preview-language = Language
preview-bad-night = bad night

rehearsal-sign = Rehearsal
rehearsal-promise = An evening of its own. Nothing here reaches a screen, a phone or the night log.
rehearsal-screen-main = Main foyer
rehearsal-screen-exit = Exit to the quay
rehearsal-pause = Pause
rehearsal-play = Play
rehearsal-again = From the beginning
rehearsal-speed = Speed
rehearsal-speed-times = { $times } times
rehearsal-happens = What happens, and when
rehearsal-hold = Hold: { $reason }. New time { $time }
rehearsal-hold-open = Hold: { $reason }
rehearsal-hold-released = Hold released
rehearsal-told = The public is told: { $wording }
rehearsal-doors-open = Doors open for latecomers
rehearsal-doors-closed = Doors closed for latecomers
rehearsal-stopped = Show stopped
rehearsal-abandoned = Show abandoned
rehearsal-cancelled = Performance cancelled
