### Warum ein Wunsch nicht erfüllt wurde: ein Satz je Code, und was als Nächstes zu tun ist. Zeiten und Namen kommen fertig.

## Der Abend

refusal-point-unknown = Diesen Punkt hat die Vorstellung nicht. Wählen Sie einen aus der Liste.
refusal-point-passed = „{ $point }“ wurde schon um { $lastAt } gestempelt. Nehmen Sie das zuerst zurück oder stempeln Sie einen späteren Punkt.
refusal-point-in-future = { $wishAt } kommt erst noch. Stempeln Sie, wenn es so weit ist.
refusal-point-too-long-ago = Ein Stempel reicht höchstens { $minutes } Minuten zurück. Stempeln Sie jetzt und vermerken Sie die Zeit im Bericht.
refusal-nothing-to-undo = Es ist noch nichts gestempelt, also gibt es nichts zurückzunehmen.
refusal-already-held = Schon angehalten seit { $sinceAt }: { $reason }. Geben Sie das zuerst frei.
refusal-not-held = Diese Vorstellung wird nicht angehalten. Sehen Sie noch einmal nach: vielleicht hat sie jemand freigegeben.
refusal-nothing-to-delay = Heute beginnt hier nichts mehr, das sich verschieben ließe.
refusal-night-not-over = Der Abend ist noch nicht vorbei. Stempeln Sie „Haus leer“; kann das niemand, lässt sich der Bericht abzeichnen, sobald „Haus leer“ angenommen wird.
refusal-report-sent = Dieser Bericht wurde um { $sentAt } gesendet.
refusal-report-being-sent = Dieser Bericht wird gerade gesendet und von selbst noch einmal versucht. Es ist nichts zu tun.
refusal-incident-time = { $wishAt } kommt erst noch oder lag vor dem Tag dieser Vorstellung. Sagen Sie, wann es war.
refusal-report-signed = Dieser Bericht wurde um { $signedAt } abgezeichnet; er bleibt, wie er da war.
refusal-nothing-to-clear = Es folgt kein Teil mehr, für den der Saal freizugeben wäre.
refusal-time-passed = { $wishAt } ist vorbei. Wählen Sie eine spätere Zeit.
refusal-time-too-far = Das liegt mehr als { $hours } Stunden nach der geplanten Zeit, { $plannedAt }. Wählen Sie eine frühere Zeit oder keine.
refusal-other-day = Das fällt auf einen anderen Tag. Der Beginn von heute lässt sich nur innerhalb von { $day } verschieben. Für einen anderen Tag: absagen und in der Spielzeit eine neue Vorstellung anlegen.
refusal-already-started = Die Vorstellung hat begonnen. Ihr Beginn lässt sich nicht mehr verschieben oder absagen.
refusal-not-running = Es läuft gerade kein Teil. Sehen Sie nach, wo der Abend steht, und senden Sie, was als Nächstes kommt.
refusal-not-stopped = Die Vorstellung ist nicht unterbrochen. Sehen Sie noch einmal nach: vielleicht geht sie schon weiter.
refusal-evening-over = { $halt ->
    [cancelled] Diese Vorstellung ist abgesagt. Nur „Haus leer“ lässt sich noch stempeln.
    [abandoned] Diese Vorstellung wurde abgebrochen. Was vorher gestempelt wurde, bleibt; nur „Haus leer“ lässt sich noch stempeln.
   *[other] Diese Vorstellung ist unterbrochen. Setzen Sie sie zuerst fort oder brechen Sie sie ab.
}
refusal-no-release = Es steht keine öffentliche Ansage, also gibt es nichts zurückzunehmen.
refusal-not-cancelled = Diese Vorstellung ist nicht abgesagt. Sehen Sie noch einmal nach: Vielleicht hat jemand die Absage zurückgenommen.
refusal-not-later = Öffentlich gilt schon { $publicAt }. Wählen Sie eine spätere Zeit oder nehmen Sie die Ansage zurück.

## Anfragen um Hilfe

refusal-claimed-by-other = { $name } hat das schon übernommen. Wählen Sie eine andere Anfrage.
refusal-not-yours = Darum kümmert sich schon jemand. Fragen Sie dort nach oder nehmen Sie eine andere.
refusal-request-closed = Diese Bitte ist abgeschlossen. Stellen Sie eine neue, wenn noch Hilfe gebraucht wird.
refusal-step-not-possible = Dieser Schritt passt nicht zum Stand der Anfrage. Sehen Sie sie noch einmal an.

## Die Bildschirme

refusal-override-too-long = Von Hand Gezeigtes endet spätestens nach { $hours } Stunden. Wählen Sie ein früheres Ende; danach lässt es sich erneut zeigen.
refusal-override-scene = Diese Szene hat dort jetzt nichts zu sagen. Wählen Sie eine andere oder, wo sie von einer Vorstellung spricht, eine andere Vorstellung.
refusal-override-words = Ein Hinweis braucht seine Worte, jede andere Szene hat ihre eigenen. Wählen Sie die Szene noch einmal.

## Geräte, Menschen, Rückmeldungen

refusal-code-unknown = Auf diesen Code wartet kein Gerät. Lesen Sie die acht Buchstaben noch einmal ab.
refusal-code-used = Dieser Code wurde schon benutzt. Starten Sie das Gerät neu für einen anderen.
refusal-code-expired = Dieser Code ist abgelaufen. Das Gerät zeigt jetzt einen neuen.
refusal-device-unknown = Dieses Gerät ist hier nicht angemeldet. Melden Sie es mit dem Code an, den es zeigt.
refusal-device-blocked = Dieses Gerät ist gesperrt. Die Leitung kann es in der Geräteliste freigeben.
refusal-name-taken = Dieser Name ist vergeben. Wählen Sie einen anderen.
refusal-person-unknown = Hier arbeitet niemand mit diesem Namen. Sehen Sie in der Liste nach.
refusal-last-administrator = Das ist die letzte Person in der Verwaltung. Ernennen Sie zuerst eine andere.
refusal-nobody-may-send = So könnte niemand etwas senden. Nennen Sie mindestens eine Adresse, oder machen Sie einen Schlüssel.
refusal-wrong-password = Name und Passwort passen nicht. Versuchen Sie es noch einmal oder bitten Sie die Verwaltung um ein neues Passwort.
refusal-weak-password = Wählen Sie ein längeres Passwort: mindestens { $characters } Zeichen und kein gängiges.
refusal-answer-closed = Für diese Vorstellung nehmen wir keine Antworten mehr an. Sprechen Sie uns gern an der Abendkasse an.

## Der Spielplan von außen

refusal-import-has-errors = { $errors ->
    [one] Ein Fehler steht
   *[other] { $errors } Fehler stehen
} in der Datei. Beheben Sie sie und wählen Sie die Datei neu, oder übernehmen Sie die Zeilen ohne Fehler.
refusal-import-differs = Der Spielplan hat sich geändert, seit Sie das gesehen haben. Sehen Sie noch einmal nach, bevor Sie weitermachen.
refusal-import-nothing = Die Datei ändert nichts, es gibt also nichts zu übernehmen.
refusal-import-taken = Diese Datei ist schon übernommen. Wählen Sie sie neu, um sie mit dem Spielplan zu vergleichen.
refusal-import-not-latest = Nur die letzte Übernahme lässt sich zurücknehmen. Nehmen Sie zuerst die späteren zurück.
refusal-import-held = Von dieser Übernahme lässt sich nichts mehr zurücknehmen. Warum, steht im Büro unter Übernahme; ändern Sie es von Hand im Spielplan.

## Der Spielplan im Büro

refusal-season-begun = Mit dieser Vorstellung ist schon etwas geschehen, deshalb ändert der Spielplan sie nicht mehr. Was noch zu ihr zu sagen ist, wird auf der Seite des Abenddienstes gesagt.
refusal-season-public = Die Bildschirme kennen diese Vorstellung schon, sie kann nicht einfach verschwinden. Sagen Sie sie ab: Dann steht es dort.
refusal-season-used = { $count ->
    [one] Eine Vorstellung ist von dieser Produktion
   *[other] { $count } Vorstellungen sind von dieser Produktion
}. Geben Sie ihnen zuerst eine andere Produktion, oder entfernen Sie sie.
refusal-season-running = Eine Vorstellung dieser Produktion läuft. Ändern Sie sie, wenn das Haus leer ist.
refusal-season-overlaps = { $title }, { $startAt } bis { $endAt }, ist um diese Zeit im selben Haus. Wählen Sie eine andere Zeit oder ein anderes Haus, oder sagen Sie, dass beide gemeint sind.
refusal-season-day-impossible = Den { $date } gibt es im Kalender nicht. Wählen Sie einen anderen Tag.
refusal-season-time-skipped = In dieser Nacht werden die Uhren vorgestellt und überspringen { $time }. Wählen Sie { $before } oder { $after }.
refusal-season-time-twice = In dieser Nacht werden die Uhren zurückgestellt, { $time } kommt zweimal. Sagen Sie, ob das erste oder das zweite Mal gemeint ist.
refusal-season-break-outside = Minute { $minutes } von Teil { $part } liegt in keinem der Teile { $parts }. Berichtigen Sie den Einlass oder die Teile.
refusal-season-short-title = „{ $title }“ passt nicht in eine Zeile der Tafel; dort ist Platz für { $most } Zeichen. Geben Sie einen Kurztitel an.
refusal-season-tonight = Es geht um heute Abend, und der gehört dem Abenddienst: Verlegt, geändert, abgesagt und angesetzt wird dort. Bitte fragen Sie dort, oder wählen Sie einen anderen Tag.
refusal-season-overlaps-other = { $title }, { $startAt } bis { $endAt }, von einer anderen Kompanie ist um diese Zeit im selben Haus. Wählen Sie eine andere Zeit oder ein anderes Haus, oder fragen Sie den Abenddienst.
refusal-company-plays = { $count ->
    [one] Eine Vorstellung im Spielplan ist von { $name }
   *[other] { $count } Vorstellungen im Spielplan sind von { $name }
}. Was hier gespielt wurde und was das Publikum dazu gesagt hat, wird aufbewahrt, deshalb bleibt die Kompanie.
refusal-company-produces = { $count ->
    [one] Eine Produktion gehört noch { $name }
   *[other] { $count } Produktionen gehören noch { $name }
}. Entfernen Sie sie zuerst, oder geben Sie sie einer anderen Kompanie.
refusal-company-people = { $more ->
    [0] Für { $name } melden sich an: { $names }. Entfernen Sie diese Personen zuerst unter „Personen“.
   *[other] Für { $name } melden sich an: { $names } und { $more } weitere. Entfernen Sie diese Personen zuerst unter „Personen“.
}
refusal-house-named = Ein Haus namens „{ $name }“ gibt es schon. Wählen Sie einen anderen Namen.
refusal-house-coming = { $count ->
    [one] Eine Vorstellung von heute an ist im Haus { $name }. Verlegen Sie sie zuerst in ein anderes.
   *[other] { $count } Vorstellungen von heute an sind im Haus { $name }. Verlegen Sie sie zuerst in andere.
}
refusal-house-in-use = { $more ->
    [0] Noch für { $name } da: { $names }. Geben Sie ihnen zuerst ein anderes Haus, oder entfernen Sie sie.
   *[other] Noch für { $name } da: { $names } und { $more } weitere. Geben Sie ihnen zuerst ein anderes Haus, oder entfernen Sie sie.
}

## Das Programm der Bildschirme

refusal-programme-changed = { $by ->
    [person] { $name } hat das Programm um { $savedAt } gesichert, nachdem Sie es geöffnet hatten. Ihres ist noch da: Sehen Sie an, was sich geändert hat, und entscheiden Sie, welches gelten soll.
   *[somebody] Das Programm wurde gesichert, nachdem Sie es geöffnet hatten. Ihres ist noch da: Sehen Sie an, was sich geändert hat, und entscheiden Sie, welches gelten soll.
}
refusal-programme-id-twice = { $rule }: Zwei Regeln haben diese Kennung. Geben Sie einer eine andere.
refusal-programme-scene-unknown = { $rule }: Eine Szene „{ $scene }“ gibt es hier nicht. Wählen Sie eine aus der Liste, oder entfernen Sie die Regel.
refusal-programme-slot = { $rule }: Diese Szene ist für den Platz „{ $slot }“ nicht gezeichnet. Wählen Sie einen anderen.
refusal-programme-about = { $rule }: Davon kann diese Szene an diesem Platz nicht sprechen. Wählen Sie etwas anderes.
refusal-programme-band = { $rule }: Im Rang „{ $band }“ kann diese Szene nicht stehen. Wählen Sie einen anderen.
refusal-programme-never = { $rule }: Diese Bedingungen können nie zugleich zutreffen. Lassen Sie eine weg.
refusal-programme-dates = { $rule }: Der letzte Tag liegt vor dem ersten. Ändern Sie einen davon.
refusal-programme-place-unknown = { $what ->
    [house] { $rule }: Ein Haus „{ $place }“ gibt es nicht mehr. Wählen Sie andere.
    [level] { $rule }: Eine Ebene „{ $place }“ gibt es nicht mehr. Wählen Sie andere.
   *[screen] { $rule }: Einen Bildschirm „{ $place }“ gibt es nicht mehr. Wählen Sie andere.
}
refusal-programme-content-missing = { $takes ->
    [media] { $rule }: Wählen Sie mindestens ein Bild oder einen Film.
   *[notice] { $rule }: Schreiben Sie, was der Hinweis sagt.
}
refusal-programme-content-foreign = { $rule }: Diese Szene hat keine eigenen Worte oder Bilder. Nehmen Sie sie heraus.
refusal-programme-medium-unknown = { $rule }: „{ $medium }“ ist nicht mehr in der Mediathek. Nehmen Sie es heraus, oder fügen Sie es unter „Medien“ wieder hinzu.
refusal-programme-notice-empty = { $rule }: Es fehlt eine Überschrift in der ersten Sprache des Hauses.
refusal-programme-notice-long = { $part ->
    [title] { $rule }: Die Überschrift ({ $language }) ist länger als { $most } Zeichen; mehr Platz hat keine Wand. Kürzen Sie sie.
    [word] { $rule }: Ein Wort ({ $language }) ist länger als { $most } Zeichen, zu lang für eine Zeile an der Wand. Teilen Sie es mit einem Bindestrich, oder wählen Sie ein anderes.
   *[body] { $rule }: Der Text darunter ({ $language }) ist länger als { $most } Zeichen; mehr Platz hat keine Wand. Kürzen Sie ihn.
}

## Medien und Aussehen

refusal-upload-type = Das ist kein Bild, das Bildschirme zeigen können. Schicken Sie ein JPEG, PNG, WebP oder AVIF; speichern Sie anderes vorher so ab.
refusal-upload-size = Diese Datei ist größer als { $most } MB. Speichern Sie sie kleiner und schicken Sie sie noch einmal.
refusal-upload-pixels = Dieses Bild hat mehr als { $most } Millionen Bildpunkte. Speichern Sie es mit 4000 Punkten auf der längeren Seite; mehr zeigt keine Wand.
refusal-upload-damaged = Diese Datei ist beschädigt oder nicht vollständig. Öffnen Sie sie, speichern Sie sie neu und schicken Sie diese.
refusal-upload-lost = Das Hochladen brach ab, oder Sie haben ein anderes begonnen. Schicken Sie die Datei noch einmal.
refusal-disk-full = Die Festplatte des Servers ist voll: Es wurde nichts behalten. Die Verwaltung schafft Platz; schicken Sie es dann noch einmal.
refusal-medium-hangs = „{ $name }“ hängt noch: { $where }. Nehmen Sie es dort zuerst ab.
refusal-medium-wordless = Was „{ $name }“ zeigt, steht noch nicht in jeder Sprache da. Schreiben Sie es unter Medien dazu, dann hängen Sie es auf.
refusal-medium-film = „{ $name }“ ist ein Film. Wählen Sie hier ein Bild.

## Die Tür

refusal-not-signed-in = Bitte melden Sie sich zuerst an.
refusal-token-unknown = Dieses Token ist hier nicht bekannt oder wurde zurückgezogen. Die Verwaltung stellt eines im Büro aus; senden Sie es als „Authorization: Bearer …“.
refusal-not-allowed = Das darf Ihre Aufgabe nicht. Fragen Sie den Abenddienst.
refusal-bad-input = Etwas daran ist nicht zu lesen: { $field } { $problem }. Verbessern Sie es und senden Sie es noch einmal.
refusal-unknown-command = Diese Seite ist älter als der Server. Laden Sie sie neu.
refusal-different-body = Das wurde schon mit anderem Inhalt gesendet. Beginnen Sie neu.
refusal-too-many = Zu viel auf einmal. Warten Sie { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und versuchen Sie es dann noch einmal.
refusal-not-found = { $what ->
    [house-of-cue] Ein Haus „{ $house }“ gibt es hier nicht. Die Häuser heißen: { $houses }.
    [house-tonight] „{ $house }“ spielt heute nichts mehr, das nicht vorbei wäre.
   *[other] Hier ist nichts. Gehen Sie zurück und wählen Sie aus der Liste.
}
refusal-old-page = Diese Seite ist älter als der Server. Sie lädt sich in einem guten Moment selbst neu; Personal lädt sie jetzt neu.
refusal-unavailable = Das kann Foyer gerade nicht. Versuchen Sie es gleich noch einmal.
