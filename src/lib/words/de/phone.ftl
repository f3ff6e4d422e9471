### Was sich auf dem eigenen Telefon der Gäste öffnet, die Eingangstür, und die Seite, die steht, wo keine ist.

## Die Seite hinter einem Code: zuerst eine Frage

phone-question = Wie war Ihr Abend?
phone-one-tap = Ein Tippen genügt. { $company } und das Haus lesen es, ohne Ihren Namen.
phone-score-1 = Schlecht
phone-score-2 = Nicht so gut
phone-score-3 = In Ordnung
phone-score-4 = Gut
phone-score-5 = Wunderbar

## Die Antwort ist da

phone-thanks = Danke
phone-said = Ihre Antwort
phone-change = Antwort ändern
phone-comment = Möchten Sie mehr sagen?
phone-comment-hint = { $company } und das Haus lesen es; auf einen Bildschirm kommt es nie. Höchstens { $max } Zeichen.
phone-send = Senden
phone-comment-kept = Ihre Worte sind bei uns angekommen.
phone-send-again = Änderung senden

## Was sich nicht lesen lässt

phone-wrong-score = Das ist keine der fünf Antworten. Bitte tippen Sie auf eines der Gesichter.
phone-wrong-form = Das konnten wir nicht lesen. Bitte tippen Sie auf eines der Gesichter.
phone-wrong-comment = Das sind mehr als { $max } Zeichen. Bitte kürzen Sie es und senden Sie es noch einmal.

## Keine Frage zu stellen

phone-unknown = Diesen Code kennen wir nicht
phone-unknown-next = Vielleicht fehlt ein Stück. Bitte scannen Sie ihn noch einmal oder erzählen Sie es uns an der Abendkasse. Wir hören es gern.
phone-ended = Dieser Code ist abgelaufen
phone-ended-next = Antworten zu { $title } nehmen wir hier nicht mehr an. Erzählen Sie es uns gern noch an der Abendkasse.

## Heute Abend

phone-tonight = Heute Abend
phone-none = Heute keine Vorstellung
phone-scan = Scannen Sie danach den Code am Ausgang und sagen Sie uns, wie es war.
phone-see-tonight = Heute Abend: { $venue }
phone-before = { $time }
phone-before-later = Beginnt etwas später
phone-house_open = { $time }, der Saal ist offen
phone-house_open-later = Der Saal ist offen, wir beginnen etwas später
phone-part = Hat begonnen
phone-interval = Pause
phone-show_down = Ist zu Ende
phone-house_clear = Ist zu Ende
phone-stopped = Unterbrochen
phone-abandoned = Vorzeitig beendet
phone-cancelled = Abgesagt

## Die Eingangstür

front-tonight = Heute Abend: { $venue }
front-doors = Wohin möchten Sie?
front-patron = Zum Publikum
front-patron-what = Der Abend auf dem eigenen Telefon. Auch die Codes am Ausgang führen hierher.
front-screen = Bildschirm aufhängen
front-screen-what = Auf dem Bildschirm selbst öffnen. Er zeigt einen Code, der Abenddienst gibt ihn ein.
front-kiosk = Kiosk aufstellen
front-kiosk-what = Für einen Touchscreen im Foyer: der Abend, und ein Mensch, der kommt.
front-staff = Vorderhaus
front-staff-what = Auf dem Telefon anmelden: die Punkte des Abends, und wer Sie jetzt braucht.
front-office = Das Büro
front-office-what = Bildschirme, Personen und Passwörter.
front-preview = Alle Szenen
front-preview-what = Was ein Bildschirm zeigen kann, an guten Abenden und an schlechten.
front-rehearse = Einen Abend proben
front-rehearse-what = Ein ganzer Abend in wenigen Minuten. Nichts Wirkliches wird berührt.

## Die Vorführung, wie sie an der Eingangstür steht

front-demo = Dieses Haus ist erfunden
front-demo-what = Es spielt jeden Abend, damit Sie alles ausprobieren können. Öffnen Sie einen Bildschirm und einen Kiosk in eigenen Tabs, melden Sie sich als jemand an und fahren Sie den Abend.
front-demo-screens = { $count ->
    [one] Ein Bildschirm
   *[other] { $count } Bildschirme
}
front-demo-kiosks = { $count ->
    [one] Ein Kiosk
   *[other] { $count } Kioske
}
front-demo-people = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
front-demo-passwords = Ihre Passwörter stehen dort, wo der Server gestartet wurde.

## Eine Seite, die es nicht gibt oder die nicht gelang

error-lost = Hinter dieser Tür ist nichts
error-lost-next = Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.
error-broken = Hier ist etwas schiefgegangen
error-broken-next = Es ist vermerkt. Bitte versuchen Sie es gleich noch einmal.
error-home = Zur Eingangstür
