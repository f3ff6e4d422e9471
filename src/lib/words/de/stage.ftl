### Die Seite der Inspizienz, der Zeitstrahl aller Häuser, und was beide mit der Seite des Hauses teilen: Freigabe,
### Rufe, Türen für Zuspätkommende, Unterbrechungen. Im Dunkeln aus zwei Metern zu lesen: wenige Worte, die des Fachs.

## Die Seite der Inspizienz

stage-title = Bühne
stage-heading = Inspizienz, { $house }
stage-houses = Häuser
stage-standing = Was gerade gilt
stage-to = Seite der Inspizienz
stage-next-performance = Zur Vorstellung um { $time }
stage-only-looking = Hier können Sie zusehen. Inspizienz und Abenddienst fahren die Vorstellung.

stage-deed-go = Nichts zu geben
stage-deed-clearance = Freigabe anfragen
stage-deed-hold = Anhalten
stage-deed-release = Freigeben oder fortsetzen
stage-deed-stop = Unterbrechen
stage-deed-abandon = Abbrechen
stage-deed-undo = Zurücknehmen
stage-deed-other = Andere Zeit, anderer Punkt
stage-do-ask = Freigabe anfragen, Teil { $part }
stage-do-withdraw-ask = Anfrage von { $time } zurücknehmen
stage-do-undo = { $point } von { $time } zurücknehmen
stage-do-withdraw-wording = Zurücknehmen, was die Bildschirme sagen
stage-do-other = Etwas anderes, um das Sie gebeten haben

stage-ready = Achtung. Eingabe oder Leertaste führt es aus; nach { $seconds } Sekunden geschieht nichts.
stage-go = Ab: { $what }
stage-leave = Lassen
stage-not-now = { $what }: jetzt nicht möglich.
stage-still-waiting = Das wartet schon auf die Verbindung. Es geht einmal hinaus, mit seiner Zeit.
stage-unsent = Es geht hinaus, sobald die Verbindung steht, mit seiner eigenen Zeit. Lassen Sie diese Seite offen.

stage-keys-on = Tasten: an
stage-keys-off = Tasten: aus
stage-keys-how = Eine Taste macht bereit, Eingabe oder Leertaste führt es in 5 Sekunden aus, Esc lässt es. Unterbrechen wirkt sofort; Fortsetzen hebt es auf. Beim Tippen ruhen die Tasten.
stage-keys-off-how = Die Tasten sind aus: Tab und Eingabe erreichen weiter alles.

stage-overdue = war um { $time } fällig

stage-col-expected = Erwartet
stage-col-public = Öffentlich
stage-public-none = keine Zeit

## Freigabe: die Inspizienz fragt, das Haus gibt

stage-clearance-open = Freigabe für Teil { $part }: noch nicht angefragt
stage-clearance-asked = Die Bühne bittet seit { $time } um Freigabe für Teil { $part }
stage-clearance-given = Das Haus hat Teil { $part } um { $time } freigegeben
stage-clearance-asked-at = Angefragt um { $time }.
stage-clearance-give = Freigabe geben
stage-clearance-ask = Freigabe anfragen
stage-waits-front-of-house = Gewartet wird auf das Haus.
stage-waits-stage-management = Gewartet wird auf die Inspizienz.

## Rufe, nach der erwarteten Zeit des Beginns

stage-calls = Rufe vor { $point }
stage-call = { $minutes } Min.
stage-bells = { $bells ->
    [0] ohne Gong
    [one] 1 Gong
   *[other] { $bells } Gongs
}
stage-call-due = Ruf jetzt: { $call }, { $bells }
stage-call-next = Nächster Ruf um { $time }: { $call }, { $bells }

## Türen für Zuspätkommende, während ein Teil läuft

stage-doors = Türen für Zuspätkommende
stage-doors-open = Jetzt offen
stage-doors-closed-at = Geschlossen bis { $time }
stage-doors-closed-break = Geschlossen bis zum nächsten Nacheinlass
stage-doors-closed-interval = Geschlossen bis zur Pause
stage-doors-closed-end = Geschlossen bis zum Ende
stage-doors-open-go = Türen öffnen
stage-doors-close = Türen schließen

## Unterbrechungen

stage-stopped = Unterbrochen seit { $time }
stage-stopped-for = Seit { $long }
stage-stop-over = Teil { $part } war von { $from } bis { $to } unterbrochen, { $long }

## Der Zeitstrahl aller Häuser

timeline-heading = Alle Häuser heute
timeline-to = Alle Häuser auf einer Seite
timeline-axis = Der Abend von { $from } bis { $to }
timeline-planned = geplant
timeline-expected = erwartet und wirklich
timeline-hold = angehalten oder unterbrochen
timeline-open = Mehr zu { $house }
