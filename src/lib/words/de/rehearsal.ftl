### Vorschau und Probe: für alle, die einrichten und üben.

rehearsal-front-door = Zur Eingangstür

preview-heading = Jede Szene, an einem guten und an einem schlechten Abend
preview-shape = Form des Bildschirms
preview-language = Sprache
preview-bad-night = schlechter Abend

rehearsal-sign = Probe
rehearsal-promise = Ein Abend für sich. Nichts davon erreicht einen Bildschirm, ein Telefon oder das Abendbuch.
rehearsal-screen-main = Großes Foyer
rehearsal-screen-exit = Ausgang zum Kai
rehearsal-pause = Anhalten
rehearsal-play = Weiter
rehearsal-again = Von vorn
rehearsal-speed = Tempo
rehearsal-speed-times = { $times }-fach
rehearsal-happens = Was wann geschieht
rehearsal-hold = Verzögert: { $reason }. Neue Zeit { $time }
rehearsal-hold-open = Verzögert: { $reason }
rehearsal-hold-released = Verzögerung aufgehoben
rehearsal-told = Das Publikum liest: { $wording }
rehearsal-doors-open = Türen für Zuspätkommende offen
rehearsal-doors-closed = Türen für Zuspätkommende geschlossen
rehearsal-stopped = Vorstellung unterbrochen
rehearsal-abandoned = Vorstellung abgebrochen
rehearsal-cancelled = Vorstellung abgesagt
