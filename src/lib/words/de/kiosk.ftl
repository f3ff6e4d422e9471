### Das Terminal im Foyer: für Menschen, die müde, in Eile oder unsicher sind. Schlicht, freundlich, kurz.

kiosk-title = Terminal
kiosk-home = Heute Abend
kiosk-help = Um Hilfe bitten
kiosk-language = Sprache

## Heute Abend. $time und $minutes kommen fertig.

kiosk-tonight = Heute Abend: { $venue }
kiosk-nothing-tonight = Heute Abend ist keine Vorstellung.
kiosk-coming = Demnächst
kiosk-starts = Beginn { $time }
kiosk-starts-about = Beginnt gegen { $time }
kiosk-starts-later = Beginnt etwas später
kiosk-starting = Beginnt gleich. Bitte nehmen Sie Platz
kiosk-planned = Geplant für { $time }
kiosk-started = Begonnen um { $time }
kiosk-doors-at = Einlass um { $time }.
kiosk-doors-from = Einlass ab { $time }.
kiosk-doors-open = Der Saal ist offen.
kiosk-running = Läuft gerade.
kiosk-presumed = Die Vorstellung hat begonnen.
kiosk-interval = Pause.
kiosk-interval-ending = Die Pause geht zu Ende. Bitte zurück in den Saal.
kiosk-interval-until = Pause. Es geht um { $time } weiter.
kiosk-ended = Diese Vorstellung ist zu Ende. Danke für Ihren Besuch.
kiosk-stopped = Die Vorstellung ist unterbrochen. Bitte warten Sie auf Nachricht von uns.
kiosk-abandoned = Diese Vorstellung endete vorzeitig. Bitte fragen Sie uns.
kiosk-cancelled = Diese Vorstellung fällt aus. Bitte fragen Sie an der Abendkasse.
kiosk-not-connected = Gerade ohne Verbindung. Sie sehen, was wir zuletzt wussten.

## Um Hilfe bitten

kiosk-ask = Wie können wir helfen?
kiosk-kind-step-free = Ein Weg ohne Stufen
kiosk-kind-step-free-hint = Jemand kommt und zeigt Ihnen den Aufzug oder den ebenen Weg.
kiosk-kind-sighted-guide = Jemand, der mich führt
kiosk-kind-sighted-guide-hint = Jemand von uns begleitet Sie zu Ihrem Platz, zum Beispiel wenn Sie wenig oder nichts sehen.
kiosk-kind-question = Ich habe eine Frage
kiosk-kind-question-hint = Zu was auch immer.
kiosk-note = Sollen wir noch etwas wissen? Das darf leer bleiben.
kiosk-note-hint = Ein Satz genügt. Ein Name ist nicht nötig.
kiosk-send = Senden
kiosk-choose = Bitte wählen Sie zuerst etwas aus.
kiosk-person = Sie können auch mit jemandem sprechen: { $where }.
kiosk-nobody-reached = Gerade erreichen wir von hier niemanden. Bitte sprechen Sie jemanden an: { $where }.
kiosk-nobody-on-line = Gerade liest niemand von uns mit. Bitte sprechen Sie jemanden an: { $where }.

## Wie eine Anfrage steht, für die Person, die gefragt hat. $helper ist der Name der Person, die kommt.

kiosk-request = Ihre Anfrage
help-waiting-to-be-sent = Wartet aufs Senden
help-nobody-on-line = Gesendet, aber gerade liest niemand mit
help-not-yet-seen = Gesendet, noch nicht gesehen
help-seen = Gesehen von { $helper }
help-on-the-way = { $helper } ist auf dem Weg
help-here = { $helper } ist da
help-handover = { $helper } kommt und übernimmt
help-no-help = Es tut uns leid: Dabei konnten wir hier nicht helfen. Bitte sprechen Sie jemanden an
help-taken-together = Wir haben das zweimal und kümmern uns mit der anderen Anfrage darum
help-closed = Diese Anfrage ist erledigt
help-cancelled = Sie haben die Anfrage zurückgenommen

## Dasselbe für alle, die danach kommen: niemand wird genannt, und nichts davon, worum es ging.

kiosk-request-other = Eine Anfrage von diesem Terminal
strip-help-waiting-to-be-sent = Wartet aufs Senden
strip-help-nobody-on-line = Gesendet, aber gerade liest niemand mit
strip-help-not-yet-seen = Gesendet, noch nicht gesehen
strip-help-seen = Von uns gesehen
strip-help-on-the-way = Jemand ist auf dem Weg
strip-help-here = Jemand ist da
strip-help-handover = Jemand anderes kommt und übernimmt
strip-help-no-help = Dabei konnten wir hier nicht helfen
strip-help-taken-together = Wird mit einer anderen Anfrage erledigt
strip-help-closed = Erledigt
strip-help-cancelled = Zurückgenommen

## Neben beidem

kiosk-asked-now = Gerade eben gefragt
kiosk-asked = { $minutes ->
    [one] Vor einer Minute gefragt
   *[other] Vor { $minutes } Minuten gefragt
}
kiosk-wait-here = Bitte warten Sie hier. Wir kommen zu Ihnen.
kiosk-waiting-more = Wir konnten das noch nicht senden. Wir versuchen es weiter.
kiosk-refused = Das konnten wir nicht annehmen
kiosk-last-known = So standen die Dinge zuletzt: gerade haben wir keine Verbindung.
kiosk-cancel = Ich brauche es nicht mehr
kiosk-cancel-sure = Die Anfrage zurücknehmen?
kiosk-cancel-yes = Ja, zurücknehmen
kiosk-cancel-no = Nein, behalten
kiosk-cancelling = Wird zurückgenommen
kiosk-see = Anfrage ansehen

## Eine Seite, die länger ist als der Bildschirm

kiosk-further-up = Nach oben
kiosk-further-down = Mehr weiter unten

## Bevor das Terminal den Gast vergisst

kiosk-still-there = Sind Sie noch da?
kiosk-still-there-seconds = { $seconds ->
    [one] Diese Seite wird in einer Sekunde geleert.
   *[other] Diese Seite wird in { $seconds } Sekunden geleert.
}
kiosk-still-there-kept = Eine offene Anfrage bleibt offen.
kiosk-still-there-yes = Ja, ich brauche mehr Zeit
