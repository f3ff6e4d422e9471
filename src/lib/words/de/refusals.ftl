### Warum ein Wunsch nicht erfüllt wurde: ein Satz je Code, und was als Nächstes zu tun ist. Zeiten und Namen kommen fertig.

## Der Abend

refusal-point-unknown = Diesen Punkt hat die Vorstellung nicht. Wählen Sie einen aus der Liste.
refusal-point-passed = { $point } wurde schon um { $lastAt } gestempelt. Nehmen Sie das zuerst zurück oder stempeln Sie einen späteren Punkt.
refusal-point-in-future = { $wishAt } kommt erst noch. Stempeln Sie, wenn es so weit ist.
refusal-point-too-long-ago = Ein Stempel reicht höchstens { $minutes } Minuten zurück. Stempeln Sie jetzt und vermerken Sie die Zeit im Bericht.
refusal-nothing-to-undo = Es ist noch nichts gestempelt, also gibt es nichts zurückzunehmen.
refusal-already-held = Schon angehalten seit { $sinceAt }: { $reason }. Geben Sie das zuerst frei.
refusal-not-held = Diese Vorstellung wird nicht angehalten. Sehen Sie noch einmal nach: vielleicht hat sie jemand freigegeben.
refusal-nothing-to-delay = Heute beginnt hier nichts mehr, das sich verschieben ließe.
refusal-time-passed = { $wishAt } ist vorbei. Wählen Sie eine spätere Zeit.
refusal-already-started = Die Vorstellung hat begonnen. Ihr Beginn lässt sich nicht mehr verschieben oder absagen.
refusal-not-running = Es läuft gerade kein Teil. Sehen Sie nach, wo der Abend steht, und senden Sie, was als Nächstes kommt.
refusal-not-stopped = Die Vorstellung ist nicht unterbrochen. Sehen Sie noch einmal nach: vielleicht geht sie schon weiter.
refusal-evening-over = { $halt ->
    [cancelled] Diese Vorstellung ist abgesagt. Nur „Haus leer“ lässt sich noch stempeln.
    [abandoned] Diese Vorstellung wurde abgebrochen. Nur „Haus leer“ lässt sich noch stempeln.
   *[other] Diese Vorstellung ist unterbrochen. Setzen Sie sie zuerst fort.
}
refusal-no-release = Es steht keine öffentliche Ansage, also gibt es nichts zurückzunehmen.
refusal-not-later = Öffentlich gilt schon { $publicAt }. Wählen Sie eine spätere Zeit oder nehmen Sie die Ansage zurück.

## Bitten um Hilfe

refusal-claimed-by-other = { $name } hat das schon übernommen. Wählen Sie eine andere Bitte.
refusal-not-yours = Darum kümmert sich schon jemand. Fragen Sie dort nach oder nehmen Sie eine andere.
refusal-request-closed = Diese Bitte ist abgeschlossen. Stellen Sie eine neue, wenn noch Hilfe gebraucht wird.
refusal-step-not-possible = Dieser Schritt passt nicht zum Stand der Bitte. Sehen Sie sie noch einmal an.

## Geräte, Menschen, Rückmeldungen

refusal-code-unknown = Auf diesen Code wartet kein Gerät. Lesen Sie die acht Buchstaben noch einmal ab.
refusal-code-used = Dieser Code wurde schon benutzt. Starten Sie das Gerät neu für einen anderen.
refusal-code-expired = Dieser Code ist abgelaufen. Das Gerät zeigt jetzt einen neuen.
refusal-device-unknown = Dieses Gerät ist hier nicht angemeldet. Melden Sie es mit dem Code an, den es zeigt.
refusal-device-blocked = Dieses Gerät ist gesperrt. Die Leitung kann es in der Geräteliste freigeben.
refusal-name-taken = Dieser Name ist vergeben. Wählen Sie einen anderen.
refusal-person-unknown = Hier arbeitet niemand mit diesem Namen. Sehen Sie in der Liste nach.
refusal-last-administrator = Das ist die letzte Person in der Verwaltung. Ernennen Sie zuerst eine andere.
refusal-wrong-password = Name und Passwort passen nicht. Versuchen Sie es noch einmal oder bitten Sie die Verwaltung um ein neues Passwort.
refusal-weak-password = Wählen Sie ein längeres Passwort: mindestens { $characters } Zeichen und kein gängiges.
refusal-answer-closed = Für diese Vorstellung nehmen wir keine Antworten mehr an. Sprechen Sie uns gern an der Abendkasse an.

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
refusal-not-found = Hier ist nichts. Gehen Sie zurück und wählen Sie aus der Liste.
refusal-old-page = Diese Seite ist älter als der Server. Sie lädt sich in einem guten Moment selbst neu; Personal lädt sie jetzt neu.
refusal-unavailable = Das kann Foyer gerade nicht. Versuchen Sie es gleich noch einmal.
