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

## Rufe vor jedem Teil. $time ist die öffentliche Zeit.

call-minutes = { $count ->
    [one] Eine Minute
   *[other] { $count } Minuten
}
call-start-at = Wir beginnen um { $time }
call-start-about = Wir beginnen gegen { $time }
call-on-at = Es geht um { $time } weiter
call-on-about = Es geht gegen { $time } weiter
call-on-in = { $count ->
    [one] Es geht in einer Minute weiter
   *[other] Es geht in { $count } Minuten weiter
}

## Solange ein Teil läuft, neben den Türen

late-begun = Die Vorstellung hat begonnen
late-begun-part = { $parts ->
    [2] Die zweite Hälfte hat begonnen
   *[other] Teil { $part } hat begonnen
}

## Später

late-sign = Späterer Beginn
late-sign-part = Längere Pause

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
