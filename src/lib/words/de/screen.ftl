### Bildschirme im Foyer. Zeilen mit 18 bis 32 Zeichen; keine Ausrufezeichen an der Wand.

## Herunterzählen. $parts ist die Zahl der Teile des Abends, $part der nächste.

countdown-start = Beginn in
countdown-part = { $parts ->
    [2] Zweite Hälfte in
   *[other] Teil { $part } in
}
countdown-minutes = { $count ->
    [one] Minute
   *[other] Minuten
}
countdown-seconds = { $count ->
    [one] Sekunde
   *[other] Sekunden
}
doors-at = Einlass um { $time }
doors-from = Einlass ab { $time }
doors-open = Der Saal ist offen
also-tonight = Heute außerdem

## Letzte Rufe

seats-take = Bitte Platz nehmen
seats-return = Bitte zurück in den Saal
seats-start-minutes = { $count ->
    [one] Wir beginnen in einer Minute
   *[other] Wir beginnen in { $count } Minuten
}
seats-start-seconds = { $count ->
    [one] Wir beginnen in einer Sekunde
   *[other] Wir beginnen in { $count } Sekunden
}
seats-on-minutes = { $count ->
    [one] Es geht in einer Minute weiter
   *[other] Es geht in { $count } Minuten weiter
}
seats-on-seconds = { $count ->
    [one] Es geht in einer Sekunde weiter
   *[other] Es geht in { $count } Sekunden weiter
}

## Rufe vor jedem Teil. $time ist die öffentliche Zeit.

call-minutes = { $count ->
    [one] Eine Minute
   *[other] { $count } Minuten
}
call-start-at = Wir beginnen um { $time }
call-start-about = Wir beginnen gegen { $time }
call-on-at = Es geht um { $time } weiter
call-on-about = Es geht gegen { $time } weiter

## Solange ein Teil läuft, neben den Türen

late-begun = Die Vorstellung hat begonnen
late-begun-part = { $parts ->
    [2] Die zweite Hälfte hat begonnen
   *[other] Teil { $part } hat begonnen
}

## Später

late-sign = Späterer Beginn
late-sign-part = Längere Pause

## Später, ohne Zeit

hold-here = Sobald wir die Zeit wissen, steht sie hier.

## Unterbrochen, abgebrochen, abgesagt. $where ist, wo jemand ist, in den Worten des Hauses.

stop-sign = Bitte warten
stop-headline = Wir haben die Vorstellung unterbrochen
stop-next = Bitte bleiben Sie auf Ihren Plätzen oder warten Sie hier. Wir sagen Ihnen Bescheid.
stop-abandoned = Die Vorstellung kann nicht weitergehen
sorry-ask = Es tut uns leid. Bitte sprechen Sie uns an: { $where }.

## Willkommen. Ein Haus setzt hier seine eigenen Worte ein.

welcome = Willkommen
starts-at = Beginn um { $time }

## Wohin von diesem Bildschirm aus. Der Pfeil ist gezeichnet; das sind seine Namen.

ways-heading = Ihr Weg
way-ahead = Geradeaus
way-ahead-right = Schräg nach rechts
way-right = Nach rechts
way-back-right = Hinter Ihnen rechts
way-back = Hinter Ihnen
way-back-left = Hinter Ihnen links
way-left = Nach links
way-ahead-left = Schräg nach links
way-up = Die Treppe hinauf
way-down = Die Treppe hinunter

## Demnächst, und geschlossen

coming-at = { $day }, { $time }
closed = Wir haben geschlossen
closed-opens = Wir öffnen um { $time }
closed-today = Heute

## Heute barrierefrei. $where ist, wo jemand ist, in den Worten des Hauses.

access-heading = Heute barrierefrei
access-none = Sagen Sie uns, was Ihnen hilft
access-ask = Bitte fragen Sie uns: { $where }.

## Besetzung und Team

cast-page = { $page } von { $pages }

## Abfahrten, solange niemand welche angeschlossen hat

departures-heading = Der Weg nach Hause
departures-ask = Wir kennen den Weg: { $where }.
departures-ends = Die letzte Vorstellung endet um { $time }
departures-not-connected = Abfahrten in Echtzeit sind an diesem Bildschirm nicht angeschlossen.

## Die Tafel

board-tonight = Heute Abend
board-coming = Demnächst
board-none = Heute keine Vorstellung
board-none-coming = Heute keine Vorstellung. Demnächst:
board-again = Gute Nacht und auf Wiedersehen
board-doors-at = Einlass { $time }
board-doors-open = Saal offen
board-about = Gegen { $time }
board-later = Beginnt später
board-running = Läuft jetzt
board-presumed = Hat begonnen
board-interval = Pause
board-next-part = { $parts ->
    [2] Zweite Hälfte um { $time }
   *[other] Teil { $part } um { $time }
}
board-next-part-later = { $parts ->
    [2] Zweite Hälfte später
   *[other] Teil { $part } später
}
board-ended = Zu Ende
board-stopped = Unterbrochen
board-abandoned = Vorzeitig beendet
board-cancelled = Abgesagt
board-ask = Bitte fragen Sie uns

## Danke

thanks-invite = Zehn Sekunden für uns?
thanks-code-label = Code, der { $address } öffnet

## Szenen, wie das Büro sie nennt

scene-tonights-board = Tafel des Abends
scene-curtain-countdown = Countdown zum Beginn
scene-call = Ruf
scene-take-your-seats = Bitte Platz nehmen
scene-interval-countdown = Pausen-Countdown
scene-running-late = Späterer Beginn
scene-late-seating = Nacheinlass
scene-thank-you = Dank
scene-welcome = Willkommen
scene-where-to-go = Wegweiser
scene-hold = Später, ohne Zeit
scene-second-half = Zweite Hälfte
scene-show-stop = Unterbrechung
scene-cancelled = Abgesagt
scene-venue-closed = Haus geschlossen
scene-coming-up = Demnächst
scene-access-tonight = Heute barrierefrei
scene-cast-and-credits = Besetzung und Team
scene-notice = Hinweis
scene-media = Bilder und Filme
scene-departures = Abfahrten
