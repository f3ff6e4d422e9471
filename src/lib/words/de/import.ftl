### Der Spielplan von außen: Eine Datei wird erst gezeigt, dann übernommen, und lässt sich zurücknehmen.

office-import = Übernahme
import-what = Vorstellungen aus einer Tabelle (CSV) oder einem Kalender (iCalendar) übernehmen. Sie sehen, was jede Zeile bewirken würde, bevor sich etwas ändert.
import-file = Datei
import-file-hint = CSV oder .ics, höchstens 1 MB und 5.000 Vorstellungen.
import-read = Zeigen, was sie bewirken würde
import-template = Eine Vorlage zum Anfangen (CSV)
import-columns = Die Spalten
import-columns-what = In beliebiger Reihenfolge. Nötig sind house, production, date und start; was leer ist, ändert nichts.
import-column-id = Ihre eigene Nummer der Vorstellung. Mit ihr kann eine Vorstellung wandern; ohne sie sagen Haus, Tag und Beginn, welche gemeint ist.
import-column-house = Name oder Kennung des Hauses.
import-column-company = Name oder Kennung des Ensembles.
import-column-production = Name oder Kennung der Produktion. Ihre Zeilen sagen über sie dasselbe.
import-column-title = Titel, wo er nicht der Name oben ist.
import-column-short_title = Für eine Zeile der Tafel.
import-column-date = 2027-03-05 oder 5.3.2027.
import-column-start = 19:30, 7.30 pm, oder 25:30 für halb zwei nach Mitternacht.
import-column-day = Der Abend, zu dem sie gehört. Bis vier Uhr morgens ist das der Abend davor.
import-column-parts = Minuten jedes Teils: 50+40+45. Leer: was hier üblich ist, als geschätzt vermerkt.
import-column-intervals = Minuten jeder Pause: 20+15.
import-column-doors = So viele Minuten vor Beginn ist Einlass.
import-column-late_seating = any (jederzeit), interval (in der Pause), none (gar nicht), oder Stellen als Teil und Minute: 1:12 2:5.
import-column-access = relaxed, captioned, signed, audio-described.
import-column-warnings = Was das Publikum vorher wissen sollte.

## Was sie bewirken würde

import-would = Was { $file } bewirken würde
import-effect-new = Neu
import-effect-moved = Verschoben
import-effect-changed = Geändert
import-effect-unchanged = Unverändert
import-effect-refused = Nicht übernommen
import-total-new = { $count } neu
import-total-moved = { $count } verschoben
import-total-changed = { $count } geändert
import-total-unchanged = { $count } unverändert
import-total-refused = { $count } nicht übernommen
import-total-errors = { $count } Fehler
import-untouched = { $count ->
    [one] Eine Vorstellung des Spielplans steht nicht in dieser Datei. Sie bleibt.
   *[other] { $count } Vorstellungen des Spielplans stehen nicht in dieser Datei. Sie bleiben.
}
import-added-houses = Neue Häuser: { $names }
import-added-companies = Neue Ensembles: { $names }
import-added-productions = Neue Produktionen: { $names }
import-added-more = { $names } und { $more } weitere
import-take-all = Übernehmen
import-take-good = { $count ->
    [one] Die Zeile ohne Fehler übernehmen
   *[other] Die { $count } Zeilen ohne Fehler übernehmen
}
import-take-good-what = Zeilen mit Fehlern bleiben ganz weg. Oder beheben Sie die Fehler und wählen Sie die Datei neu.
import-another = Andere Datei wählen
import-nothing = Nichts zu übernehmen: Jede Zeile steht schon so im Spielplan oder hat einen Fehler.
import-nothing-read = Nichts von dieser Datei war zu lesen. Beheben Sie, was oben steht, und wählen Sie die Datei neu.
import-taken = Übernommen. Bildschirme und Pläne folgen.
import-line = Zeile
import-effect = Wirkung
import-performance = Vorstellung
import-detail = Was sich ändert, was nicht stimmt
import-column = { $field }, Spalte { $column }
import-at-line = Zeile { $line }
import-at-column = Zeile { $line }, Spalte { $column }
import-change = { $field }: { $from } → { $to }
import-belongs = Abend des { $day }
import-show-unchanged = { $count ->
    [one] Eine Zeile ändert nichts
   *[other] { $count } Zeilen ändern nichts
}

## Unbekannte Häuser

import-houses = Häuser, die es hier nicht gibt
import-houses-what = Sagen Sie, welches Haus gemeint ist, oder fügen Sie sie hinzu. Nichts wird hinzugefügt, bevor Sie die Datei übernehmen.
import-house-leave = Diese Zeilen weglassen
import-houses-add = Alle übrigen Häuser hinzufügen
import-houses-again = Noch einmal ansehen

## Was übernommen wurde

import-past = Übernahmen
import-past-none = Noch keine.
import-past-what = { $changed ->
    [0] { $day }, { $time }: { $brought } neu
   *[other] { $day }, { $time }: { $brought } neu, { $changed } geändert
}
import-past-show = Im Spielplan zeigen
import-undone = Zurückgenommen { $day }, { $time }
import-undo = { $file } zurücknehmen
import-undo-removed = { $count ->
    [one] 1 Vorstellung geht
   *[other] { $count } Vorstellungen gehen
}
import-undo-restored = { $count ->
    [one] 1 Vorstellung ist wie zuvor
   *[other] { $count } Vorstellungen sind wie zuvor
}
import-undo-stays = { $count } bleiben, wie sie sind
import-undo-gone-houses = Häuser, die gehen: { $names }
import-undo-gone-companies = Ensembles, die gehen: { $names }
import-undo-gone-productions = Produktionen, die gehen: { $names }
import-undo-restored-productions = Produktionen, die wie zuvor sind: { $names }
import-undo-sure = Ja, das zurücknehmen
import-undo-nothing = Davon lässt sich nichts mehr zurücknehmen. Was nicht stimmt, wird von Hand im Spielplan geändert.
import-undo-back = Alles lassen, wie es ist
import-undo-done = { $stays ->
    [0] Zurückgenommen, alles.
    [one] Zurückgenommen, bis auf eines, das bleibt, wie es ist.
   *[other] Zurückgenommen, bis auf { $stays }, die bleiben, wie sie sind.
}
import-stays = Was bleibt, wie es ist, und warum
import-stays-cancelled = Sie ist abgesagt. Sie bleibt, und bleibt abgesagt.
import-stays-touched = Mit ihr ist schon etwas geschehen. Was noch zu ihr zu sagen ist, wird auf der Seite des Abenddienstes gesagt.
import-stays-passed = Ihre Zeit ist gekommen: Sie hat begonnen oder ist vorbei.
import-stays-tonight = Sie spielt heute Abend, oder tat es vor dieser Datei: Was heute Abend spielt, verlegt der Abenddienst.
import-stays-public = Bildschirme und Telefone kündigen sie schon an, deshalb kann sie nicht verschwinden. Ist sie nicht gemeint, sagt der Abenddienst sie ab.
import-stays-back-passed = Die Zeit, die sie vor dieser Datei hatte, ist vorbei; dorthin kann sie nicht zurück. Verlegen Sie sie von Hand.
import-stays-back-gone = Die Produktion, die es vorher war, gibt es nicht mehr. Geben Sie der Vorstellung von Hand eine andere.
import-stays-running = Eine Vorstellung davon läuft. Ändern Sie das von Hand, wenn das Haus leer ist.
import-stays-in-use = Ein Gerät oder eine Person gehört dazu.
import-stays-changed = Jemand hat das seither geändert. Ändern Sie es von Hand, wenn es nicht stimmt.
import-stays-removed = Jemand hat das seither entfernt, deshalb kommt es nicht wieder. Fügen Sie es von Hand hinzu, wenn es fehlt.
import-stays-needed = Etwas, das bleibt, braucht es.

## Was nicht stimmt, und was zu tun ist

import-problem-file-empty = Die Datei ist leer. Wählen Sie eine, deren erste Zeile die Spalten nennt, oder nehmen Sie die Vorlage.
import-problem-file-too-large = Die Datei ist größer als { $most } MB. Teilen Sie sie nach Spielzeit oder Haus.
import-problem-file-workbook = Das ist eine Arbeitsmappe, keine CSV-Datei. Speichern Sie sie in der Tabellenkalkulation als CSV (UTF-8) und wählen Sie diese.
import-problem-file-not-text = Das ist keine Textdatei. Wählen Sie eine CSV- oder iCalendar-Datei.
import-problem-file-no-header = Die erste Zeile nennt keine unserer Spalten, deshalb ist nichts zu lesen. Schreiben Sie die Namen dorthin: house, production, date, start. Oder beginnen Sie mit der Vorlage.
import-problem-file-columns-missing = Diese Spalten fehlen: { $text }. Ergänzen Sie sie in der ersten Zeile, oder beginnen Sie mit der Vorlage.
import-problem-file-column-twice = Die Spalte { $text } steht zweimal da. Behalten Sie eine davon.
import-problem-file-quote = Hier öffnet ein Anführungszeichen eine Zelle und schließt sie nicht, oder es steht mitten in einer. Innerhalb einer Zelle wird es doppelt geschrieben.
import-problem-file-too-many-rows = { $rows } Zeilen sind mehr als die { $most }, die eine Datei haben darf. Teilen Sie sie.
import-problem-file-no-rows = Unter den Spaltennamen stehen keine Zeilen, oder der Kalender hat keine Termine.
import-problem-file-not-calendar = Das beginnt wie ein Kalender und ist keiner. Exportieren Sie ihn noch einmal als iCalendar (.ics).
import-problem-file-cut = Die Datei endet vor dem Kalender. Sie wurde unterwegs abgeschnitten: Exportieren oder laden Sie sie noch einmal.
import-problem-missing = Hier steht nichts, und es wird gebraucht. Füllen Sie es aus.
import-problem-too-long = Das ist länger als { $most } Zeichen. Kürzen Sie es.
import-problem-too-many-cells = Diese Zeile hat mehr Zellen als die { $most } Spalten der ersten Zeile. Setzen Sie eine Zelle mit Komma oder Semikolon in Anführungszeichen.
import-problem-other-delimiter = Diese Zeile ist eine einzige Zelle: Ihre Zellen sind nicht so getrennt wie die der ersten Zeile. Nehmen Sie überall dasselbe Zeichen, Komma oder Semikolon.
import-problem-id-unreadable = „{ $text }“ ist keine Kennung: Buchstaben ohne Akzente, Ziffern, Binde- und Unterstriche, höchstens 64.
import-problem-house-unknown = Ein Haus „{ $text }“ gibt es hier nicht. Sagen Sie oben, welches gemeint ist, fügen Sie es hinzu, oder berichtigen Sie den Namen.
import-problem-date-unreadable = „{ $text }“ ist kein Datum. Schreiben Sie 2027-03-05 oder 5.3.2027.
import-problem-date-either-way = „{ $text }“ lässt sich auf zwei Arten lesen. Schreiben Sie 2027-03-05.
import-problem-date-impossible = Der Kalender hat keinen { $text }. Berichtigen Sie das Datum.
import-problem-start-unreadable = „{ $text }“ ist keine Uhrzeit. Schreiben Sie 19:30, 7.30 pm, oder bis 27:59 für nach Mitternacht.
import-problem-leap-second = „{ $text }“ nennt eine Schaltsekunde. Vorstellungen beginnen zur vollen Minute.
import-problem-time-skipped = { $time } gibt es am { $date } nicht: Die Uhren werden darüber vorgestellt. Schreiben Sie { $before } oder { $after }.
import-problem-offset-wrong = „{ $text }“ ist dann nicht die Zeit des Hauses. Schreiben Sie { $right }.
import-problem-start-next-day = „{ $text }“ liegt nach vier Uhr morgens, wo der nächste Tag beginnt. Schreiben Sie das Datum { $date } und den Beginn { $time }.
import-problem-day-other = Dieser Beginn gehört zum { $day }, nicht zum { $text }: Ein Tag dauert bis vier Uhr morgens. Schreiben Sie { $day }, oder lassen Sie day leer; oder berichtigen Sie Datum und Beginn.
import-problem-parts-unreadable = „{ $text }“ sind keine Teile. Schreiben Sie die Minuten von einem bis sechs Teilen mit Plus dazwischen: 50+40.
import-problem-intervals-unreadable = „{ $text }“ sind keine Pausen. Schreiben Sie Minuten mit Plus dazwischen: 20+15.
import-problem-intervals-count = Teile und Pausen passen nicht zusammen: { $parts } Teile, { $intervals } Pausen. Es ist eine Pause weniger als Teile.
import-problem-doors-unreadable = „{ $text }“ ist keine Zahl von Minuten. Schreiben Sie 30.
import-problem-late-seating-unreadable = „{ $text }“ ist kein Nacheinlass. Schreiben Sie any, interval, none, oder Stellen als Teil und Minute: 1:12 2:5.
import-problem-late-seating-outside = Minute { $minutes } von Teil { $part } liegt in keinem der Teile { $parts }. Berichtigen Sie die Stelle oder die Teile.
import-problem-access-unknown = „{ $text }“ ist nicht bekannt. Bekannt sind: { $known }.
import-problem-production-differs = „{ $text }“ hier, „{ $other }“ in Zeile { $otherLine }: Die Zeilen einer Produktion müssen dasselbe sagen. Berichtigen Sie eine, oder geben Sie einer eine andere Produktion.
import-problem-production-running = Eine Vorstellung dieser Produktion läuft gerade. Übernehmen Sie das, wenn das Haus leer ist.
import-problem-twice = Zeile { $otherLine } meint dieselbe Vorstellung. Entfernen Sie eine der beiden, oder geben Sie jeder eine eigene id.
import-problem-begun = { $state ->
    [cancelled] Diese Vorstellung ist abgesagt, deshalb wird sie nicht geändert. Entfernen Sie die Zeile.
    [passed] Die Zeit dieser Vorstellung, { $startAt }, ist gekommen, deshalb wird sie nicht geändert. Entfernen Sie die Zeile, oder schreiben Sie sie, wie sie dasteht.
   *[touched] Mit dieser Vorstellung vom { $startAt } ist schon etwas geschehen, deshalb wird sie nicht geändert. Entfernen Sie die Zeile; was noch zu sagen ist, wird auf der Seite des Abenddienstes gesagt.
}
import-problem-start-passed = { $startAt } ist vorbei, deshalb kommt dort nichts hin. Berichtigen Sie Datum oder Beginn, oder entfernen Sie die Zeile.
import-problem-event-broken = Dieser Termin ist nicht zu lesen. Öffnen Sie ihn in seinem Kalender, speichern Sie ihn und exportieren Sie neu.
import-problem-event-no-start = Der Termin { $text } hat keinen Beginn. Geben Sie ihm einen im Kalender.
import-problem-event-no-title = Dieser Termin hat keinen Titel, deshalb weiß niemand, was gespielt wird. Geben Sie ihm einen im Kalender.
import-problem-event-no-place = { $title } hat keinen Ort. Geben Sie ihm im Kalender ein Haus.
import-problem-event-ends-before-start = { $title } endet vor seinem Beginn. Berichtigen Sie das Ende im Kalender.
import-problem-event-all-day = { $title } ist ein ganztägiger Termin: Er hat keine Uhrzeit. Geben Sie ihm einen Beginn im Kalender.
import-problem-event-zone-unknown = { $title } steht in der Zeitzone „{ $text }“, die niemand kennt und der Kalender nicht beschreibt. Wählen Sie dort eine andere.
import-problem-event-repeats-forever = { $title } wiederholt sich ohne Ende. Geben Sie der Serie im Kalender ein letztes Datum.
import-problem-event-repeats-too-often = { $title } wiederholt sich mehr als { $most } Mal. Teilen Sie die Serie, oder beenden Sie sie früher.
import-problem-event-repeats-strangely = Die Regel, nach der sich { $title } wiederholt, passt zu keinem Spielplan: alle so viele Tage, Wochen, Monate oder Jahre, an Wochentagen oder am 1. bis 28. Tragen Sie die Vorstellungen einzeln ein.
import-problem-encoding-guessed = Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Sie wurde als Windows-1252 gelesen: Sehen Sie Namen mit Akzenten an, oder speichern Sie sie als UTF-8.
import-problem-control-character = Hier steht etwas, das kein Buchstabe ist ({ $codes }), wie es beim Kopieren aus anderen Programmen bleibt. Es wird weggelassen: Sehen Sie nach, ob die Zeile stimmt.
import-problem-column-unknown = Die Spalte „{ $text }“ gehört nicht zu unseren. Sie bleibt weg.
import-problem-time-twice = Die Uhren werden zurückgestellt, und diese Zeit kommt zweimal. Gemeint ist die erste; für die andere schreiben Sie { $second } statt { $first }.
import-problem-event-time-twice = Die Uhren werden zurückgestellt, und diese Zeit kommt zweimal. Gemeint ist die erste; für die andere geben Sie dem Termin die Zeitzone UTC und den Beginn { $utc }.
import-problem-company-assumed = Kein Ensemble ist genannt. Genommen wird { $company }.
import-problem-company-new = Ein Ensemble „{ $text }“ gibt es hier noch nicht. Es kommt hinzu und wird unter Ensembles ergänzt. Ist ein bekanntes gemeint, berichtigen Sie den Namen.
import-problem-lengths-estimated = Keine Längen sind genannt. { $parts } Minuten, wie hier üblich, und als geschätzt vermerkt.
import-problem-length-from-calendar = Eine Produktion dieses Namens ist neu. Sie bekommt einen Teil von { $minutes } Minuten, so lang wie im Kalender, als geschätzt vermerkt.
import-problem-length-not-in-calendar = { $why ->
    [no-end] Eine Produktion dieses Namens ist neu, und der Kalender nennt kein Ende.
   *[too-long] Eine Produktion dieses Namens ist neu, und der Kalender belegt mehr als vier Stunden, was keine Länge eines Teils ist.
} Sie bekommt einen Teil von { $minutes } Minuten, so lang wie hier ein Abend üblicherweise, als geschätzt vermerkt.
import-problem-overlaps = { $title } vom { $startAt } ist zur selben Zeit im selben Haus. Sehen Sie nach, ob beides gemeint ist.
import-problem-tonight = { $state ->
    [into] Damit käme eine Vorstellung auf heute Abend, und was heute Abend spielt, verlegt der Abenddienst. Entfernen Sie die Zeile, oder fragen Sie dort.
   *[stays] Diese Vorstellung vom { $startAt } ist heute Abend, und nur der Abenddienst verlegt sie. Entfernen Sie die Zeile, oder fragen Sie dort.
}
import-problem-public-at-once = { $state ->
    [changed] Bildschirme und Telefone kündigen diese Vorstellung schon an und zeigen die Änderung, sobald die Datei übernommen ist.
   *[new] Bildschirme und Telefone kündigen diese Vorstellung an, sobald die Datei übernommen ist: Von da an lässt sie sich absagen, nicht zurücknehmen.
}
import-problem-event-cancelled = { $title } vom { $date } ist im Kalender abgesagt und bleibt weg. Steht die Vorstellung im Spielplan, sagen Sie sie dort ab.
