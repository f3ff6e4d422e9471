### Der Spielplan im Büro: Vorstellungen, Produktionen, Kompanien; was Bildschirme sagen werden, bevor etwas geändert wird.

office-season = Spielplan
season-nav-season = Vorstellungen
season-nav-productions = Produktionen
season-nav-companies = Kompanien
season-nav-import = Aus einer Datei

## Die Liste und der Kalender

season-month = Monat
season-view = Ansicht
season-view-list = Liste
season-view-calendar = Kalender
season-today = Heute
season-every-house = Jedes Haus
season-show = Zeigen
season-none = Keine Vorstellung in diesem Monat.
season-add-performance = Vorstellung hinzufügen
season-add-on = Vorstellung am { $day } hinzufügen
season-estimated-what = ≈ heißt, dass niemand die Längen genannt hat: Es sind die hier üblichen.
season-state-moved = Beginn verschoben
season-state-running = Läuft
season-state-over = Vorbei
season-state-cancelled = Abgesagt
season-state-abandoned = Abgebrochen
season-removed = Entfernt.

## Eine Vorstellung

season-back = Zum Monat
season-back-performance = Zur Vorstellung
season-when = Wann
season-programmed = Geplant für { $time }
season-house = Haus
season-doors = Einlass
season-production = Produktion
season-lengths = Längen
season-part = Teil { $part }: { $minutes } Min.
season-interval = Pause: { $minutes } Min.
season-estimated = Niemand hat diese Längen genannt: Es sind die hier üblichen.
season-move = Zeit oder Haus ändern
season-change = Andere Produktion geben
season-cancel = Vorstellung absagen
season-begun = Mit dieser Vorstellung ist etwas geschehen, oder ihre Zeit ist da: Der Spielplan ändert sie nicht mehr. Was noch zu ihr zu sagen ist, wird auf der Seite des Abenddienstes gesagt.
season-who-cancels = Absagen kann: { $roles }.
season-remove = Entfernen
season-remove-what = Die Bildschirme kennen sie noch nicht, sie verschwindet spurlos.
season-remove-sure = { $title } verschwindet und kommt nicht wieder.
season-done-added = Hinzugefügt.
season-done-changed = Geändert.
season-done-moved = Verschoben. Die Bildschirme wissen es schon.
season-done-cancelled = Abgesagt. Die Bildschirme sagen es schon.

## Eine Änderung, vorher angesehen

season-heading-put = Andere Produktion
season-heading-move = Vorstellung verschieben
season-heading-cancel = Vorstellung absagen
season-date = Datum
season-time = Beginn
season-time-what = Nach der Uhr dieses Hauses. Bis vier Uhr morgens gehört ein Beginn zum Abend davor.
season-turn = In dieser Nacht werden die Uhren zurückgestellt, diese Zeit kommt zweimal. Welche ist gemeint?
season-turn-first = Die erste
season-turn-second = Die zweite, eine Stunde danach
season-look = Sehen, was Bildschirme sagen werden
season-look-again = Noch einmal ansehen
season-will-say = Was Bildschirme sagen werden
season-will-say-if = Solange bis dahin nichts anderes geschieht.
season-moment-now = Jetzt
season-moment-was = Eine Stunde vor dem Beginn, wie er jetzt steht
season-moment-hour-before = Eine Stunde vor dem Beginn
season-moment-start = Zum Beginn
season-said-board = Tafel aller Häuser
season-said-wall = Bildschirme: { $house }
season-said-phone = Handys des Publikums, heute Abend
season-said-same = Was dann öffentlich ist, bleibt, wie es ist.
season-said-stays = Bleibt:
season-said-was = Bisher:
season-said-then = Dann:
season-said-not-there = nichts von dieser Vorstellung
season-said-dark = dunkel
season-meets = { $title }, { $from } bis { $to }, ist um diese Zeit im selben Haus.
season-both-meant = Beide sind gemeint
season-do-add = Vorstellung hinzufügen
season-do-put = Vorstellung ändern
season-do-move = Vorstellung verschieben
season-cancel-sure = { $title } wird endgültig abgesagt. Wer kommt, liest es auf jedem Bildschirm.
season-unsaved = Was Sie hier geschrieben haben, ist nicht gespeichert. Trotzdem gehen?

## Produktionen

season-add-production = Produktion hinzufügen
season-back-productions = Alle Produktionen
season-company-first = Eine Produktion gehört einer Kompanie. Fügen Sie zuerst eine hinzu.
season-no-productions = Noch keine.
season-performances = { $count ->
    [0] keine Vorstellung
    [one] eine Vorstellung
   *[other] { $count } Vorstellungen
}
season-next = die nächste am { $day }
season-title = Titel
season-short-title = Kurztitel
season-short-title-hint = Für eine Zeile der Tafel, höchstens { $most } Zeichen. Leer: der Titel, wenn er passt.
season-estimated-tick = Diese Längen sind geschätzt
season-late-seating = Nacheinlass
season-late-seating-any = Jederzeit
season-late-seating-breaks = An bestimmten Stellen
season-late-seating-interval = Zur Pause
season-late-seating-none = Gar nicht
season-breaks = Stellen
season-breaks-hint = Teil und Minute darin, zum Beispiel 1:12 2:8.
season-warnings = Hinweise
season-warnings-hint = Was das Publikum vorher wissen soll: Stroboskop, Nebel, ein Schuss. Leer: nichts.
season-access = Barrierefreiheit
season-production-follows = Jede Vorstellung davon, die nicht vorbei ist, folgt, auf Bildschirmen sofort.

## Kompanien

season-add-company = Kompanie hinzufügen
season-back-companies = Alle Kompanien
season-no-companies = Noch keine.
season-productions = { $count ->
    [0] keine Produktion
    [one] eine Produktion
   *[other] { $count } Produktionen
}
season-accent = Akzentfarbe
season-accent-hint = Die Farbe der Kompanie auf Bildschirmen. Ist sie auf dunklem Grund nicht lesbar, wird sie beim Speichern aufgehellt.
season-accent-lightened = Gespeichert. Die Farbe wurde aufgehellt, damit man sie auf einem Bildschirm lesen kann.
season-head = Wer dem Publikum dankt
season-head-hint = Die Leitung der Kompanie, mit Namen.
season-head-role = Funktion
season-thanks = Dank
season-thanks-hint = Ein oder zwei Sätze, wie sie auf den Bildschirmen an den Ausgängen stehen.
season-pictures = Porträt und Unterschrift bleiben, wie sie sind.
