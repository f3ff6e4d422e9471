### Der Spielplan im Büro: Vorstellungen, Produktionen, Kompanien; was Bildschirme sagen werden, bevor etwas geändert wird.

office-season = Spielplan
season-nav-season = Vorstellungen
season-nav-productions = Produktionen
season-nav-companies = Kompanien
season-nav-company = Ihre Kompanie
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
season-off = Diese Vorstellung ist abgesagt, und die Bildschirme sagen es. Bis zu ihrem Beginn kann die Absage zurückgenommen werden.
season-tonight-only = Diese Vorstellung ist heute Abend: Der Spielplan verlegt sie nicht mehr. Das liegt beim Abenddienst.
season-reinstate = Absage zurücknehmen
season-who-reinstates = Zurücknehmen kann das: { $roles }.
season-remove = Entfernen
season-remove-what = Die Bildschirme kennen sie noch nicht, sie verschwindet spurlos.
season-remove-sure = { $title } verschwindet und kommt nicht wieder.
season-done-added = Hinzugefügt.
season-done-changed = Geändert.
season-done-moved = Verschoben. Die Bildschirme wissen es schon.
season-done-cancelled = Abgesagt. Die Bildschirme sagen es schon.
season-done-reinstated = Die Absage ist zurückgenommen. Die Bildschirme wissen es schon.

## Eine Änderung, vorher angesehen

season-heading-put = Andere Produktion
season-heading-move = Vorstellung verschieben
season-heading-cancel = Vorstellung absagen
season-heading-reinstate = Absage zurücknehmen
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
season-moment-late = Bald nach dem Beginn
season-moment-over = Zum Ende
season-said-board = Tafel aller Häuser
season-said-wall = Bildschirme: { $house }
season-said-doors = Neben den Türen: { $house }
season-said-phone = Handys des Publikums, heute Abend
season-said-same = Was dann öffentlich ist, bleibt, wie es ist.
season-said-stays = Bleibt:
season-said-was = Bisher:
season-said-then = Dann:
season-said-not-there = nichts von dieser Vorstellung
season-said-dark = dunkel
season-meets = { $title }, { $from } bis { $to }, ist um diese Zeit im selben Haus.
season-meets-other = Sie gehört einer anderen Kompanie. Wählen Sie eine andere Zeit oder ein anderes Haus, oder fragen Sie den Abenddienst.
season-both-meant = Beide sind gemeint
season-do-add = Vorstellung hinzufügen
season-do-put = Vorstellung ändern
season-do-move = Vorstellung verschieben
season-do-reinstate = Absage zurücknehmen
season-cancel-sure = { $title } wird abgesagt. Wer kommt, liest es auf jedem Bildschirm.
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
season-production-follows = Was hier geschrieben steht, ändert sich auf Bildschirmen sofort. Längen, Einlass und Nacheinlass ändern sich für Vorstellungen, die nicht begonnen haben; was begonnen hat, behält, was geplant war.

## Eine Produktion, vor dem Speichern angesehen

season-look-changes = Sehen, was sich ändert
season-becomes = Was sich ändert
season-follow = { $count ->
    [0] Keine Vorstellung folgt
    [one] Eine Vorstellung folgt
   *[other] { $count } Vorstellungen folgen
}
season-follow-same = Ihre geplanten Zeiten bleiben, wie sie sind.
season-follow-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
season-stay = Was geplant war, bleibt für
season-stay-over = { $count ->
    [one] Eine Vorstellung, die vorbei ist.
   *[other] { $count } Vorstellungen, die vorbei sind.
}
season-stay-cancelled = Sie ist abgesagt.
season-stay-begun = Mit ihr ist schon etwas geschehen; das wird an dem gemessen, was geplant war.
season-stay-time-come = Ihre Zeit ist da; was geschieht, wird an dem gemessen, was geplant war.
season-will-say-next = Die nächste Vorstellung: { $performance }

## Kompanien

season-add-company = Kompanie hinzufügen
season-back-companies = Alle Kompanien
season-no-companies = Noch keine.
season-productions = { $count ->
    [0] keine Produktion
    [one] eine Produktion
   *[other] { $count } Produktionen
}
season-head = Wer dem Publikum dankt
season-head-hint = Die Leitung der Kompanie, mit Namen.
season-head-role = Funktion
season-no-company = Sie gehören hier noch keiner Kompanie an. Die Verwaltung sagt, welcher, unter „Personen“.
season-company-stays = { $count ->
    [one] Solange eine Produktion von { $name } im Spielplan steht, kann die Kompanie nicht entfernt werden.
   *[other] Solange Produktionen von { $name } im Spielplan stehen, kann die Kompanie nicht entfernt werden.
}
