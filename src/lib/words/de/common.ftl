### Was jede Seite des Hauses sagt: die Wörter des Fachs. { $… } setzt die Seite ein; die Namen bleiben stehen.

## Aufgaben

role-usher = Einlass
role-box-office = Abendkasse
role-supervisor = Vorderhausaufsicht
role-house-manager = Abenddienst
role-stage-management = Inspizienz
role-company = Ensemble
role-technician = Technik
role-administrator = Verwaltung

## Punkte eines Abends. $part zählt von 1.

point-house_open = Einlass
point-clearance = Freigabe für Teil { $part }
point-up = Beginn Teil { $part }
point-down = Ende Teil { $part }
point-house_clear = Haus leer
point-foyer_open = Foyer offen
point-building_clear = Gebäude leer

## Wo ein Abend steht

phase-before = Vor dem Einlass
phase-house_open = Einlass läuft
phase-cleared = Freigegeben für Teil { $part }
phase-part = Teil { $part } läuft
phase-interval = Pause { $after }
phase-show_down = Vorstellung zu Ende
phase-house_clear = Haus leer
phase-stopped = Unterbrochen
phase-abandoned = Abgebrochen
phase-cancelled = Abgesagt

## Arten von Vorstellungen

access-relaxed = Relaxed
access-captioned = Übertitel
access-signed = Gebärdensprache
access-audio-described = Audiodeskription
access-touch-tour = Tastführung
access-hearing-loop = Induktionsschleife

## Worum ein Gast bitten kann

help-step-free = Stufenloser Weg
help-sighted-guide = Begleitung zum Platz
help-question = Eine Frage

## Wie eine Bitte ausging

outcome-helped = Geholfen
outcome-passed-on = Weitergegeben
outcome-not-found = Niemand angetroffen
outcome-not-needed = Nicht mehr nötig

## Die Türen für alle, die zu spät kommen, solange ein Teil läuft. $where ist, wo gewartet wird, in den Worten des Hauses.

late-doors-open = Türen jetzt offen
late-doors-at = Türen geschlossen bis { $time }
late-doors-break = Türen vorerst geschlossen
late-doors-interval = Türen geschlossen bis zur Pause
late-doors-end = Kein Nacheinlass
late-go-in = Bitte gehen Sie leise hinein.
late-wait = Bitte warten Sie { $where }.
late-wait-here = Bitte warten Sie an den Türen.
late-ask = Bitte sprechen Sie uns an.

## Warum es später beginnt, wie es das Publikum liest: die erste Zeile steht groß an der Wand, das Weitere darunter.
## Mit -at wird eine Zeit zugesagt, ohne keine.

wording-shortly = Wir beginnen etwas später.
    Danke fürs Warten.
wording-shortly-at = Wir beginnen gegen { $time }.
    Danke fürs Warten.
wording-technical = Wir beginnen etwas später.
    Die Technik braucht noch einen Moment. Danke fürs Warten.
wording-technical-at = Wir beginnen gegen { $time }.
    Die Technik braucht noch einen Moment. Danke fürs Warten.
wording-traffic = Wir beginnen etwas später.
    Viele von Ihnen sind noch unterwegs. Danke fürs Warten.
wording-traffic-at = Wir beginnen gegen { $time }.
    Viele von Ihnen sind noch unterwegs. Danke fürs Warten.
wording-late-arrivals = Wir beginnen etwas später.
    Ein Teil des Ensembles ist noch unterwegs. Danke fürs Warten.
wording-late-arrivals-at = Wir beginnen gegen { $time }.
    Ein Teil des Ensembles ist noch unterwegs. Danke fürs Warten.
wording-weather = Wir beginnen etwas später.
    Das Wetter hat uns aufgehalten. Danke fürs Warten.
wording-weather-at = Wir beginnen gegen { $time }.
    Das Wetter hat uns aufgehalten. Danke fürs Warten.

## What a patron should know of a production beforehand, in the company’s words

production-warnings = Gut zu wissen: { $warnings }
