### Die Übersicht der Bildschirme: was jeder zeigt, was er soll, was nicht stimmt; was von Hand gezeigt wird.

console-all-well = Jeder Bildschirm zeigt, was sein Plan sagt.
console-trouble-count = { $count ->
    [one] Ein Gerät braucht einen Blick. Es steht zuerst.
   *[other] { $count } Geräte brauchen einen Blick. Sie stehen zuerst.
}
console-by-hand = { $count ->
    [one] Eine Szene wird von Hand gezeigt
   *[other] { $count } Szenen werden von Hand gezeigt
}
console-trouble-silent = Seit mindestens 15 Sekunden nichts gehört
console-trouble-differs = Zeigt etwas anderes, als sein Plan sagt
console-trouble-left-out = { $count ->
    [one] Eine Szene ist dort misslungen und wird ausgelassen: { $scenes }
   *[other] Szenen sind dort misslungen und werden ausgelassen: { $scenes }
}
console-trouble-unknown = Hat nicht gesagt, was er zeigt
console-trouble-missing = { $count ->
    [one] Ein Bild oder Film fehlt
   *[other] { $count } Bilder oder Filme fehlen
}
console-trouble-old-build = Läuft mit einem älteren Stand als der Server
console-trouble-memory = Braucht viel Speicher
console-trouble-slow = Die Leitung ist langsam, die Uhr kann daneben liegen
console-trouble-deviates = Etwas ging anders als geplant
console-trouble-blocked = Gesperrt
console-more = Alles über { $name }

## Ein Bildschirm

console-glass = Auf dem Glas
console-slot-main = Hauptfläche
console-slot-beside = Daneben
console-column-slot = Platz
console-column-painted = Zuletzt gezeichnet
console-column-planned = Jetzt nach Plan
console-nothing = nichts
console-since = seit { $time }
console-agrees = Wie geplant
console-differs = Nicht wie geplant
console-agrees-unknown = Nicht bekannt
console-waiting-plan = Der Plan wird geholt.
console-drawn-again = Hier neu gezeichnet nach dem, was er um { $time } gemeldet hat. Es ist kein Bild vom Gerät selbst.
console-drawn-without-code = Codes gehören dem Bildschirm und werden hier nicht gezeichnet.
console-not-drawn = Er hat nichts gemeldet, das sich zeichnen ließe.
console-put-up = Etwas auf diesem Bildschirm zeigen
console-stands-by-hand = Von Hand: { $scene }, bis { $time }, gezeigt von { $name }
console-somebody = jemandem, der nicht mehr hier arbeitet

console-why = Warum er das zeigen soll
console-why-not = { $count ->
    [one] Eine weitere Regel, und warum sie nicht gilt
   *[other] { $count } weitere Regeln, und warum sie nicht gelten
}

console-condition = Wie es ihm geht
console-condition-unknown = Seit dem Start des Servers hat er nichts über sich gesagt.
console-condition-at = Wie er es um { $time } gesagt hat.
console-clock = Uhr
console-clock-ahead = der Server ist ihr { $seconds } s voraus, gemessen in { $milliseconds } ms
console-clock-behind = der Server liegt { $seconds } s hinter ihr, gemessen in { $milliseconds } ms
console-clock-same = wie die des Servers, gemessen in { $milliseconds } ms
console-clock-unknown = noch nicht gemessen
console-memory = Speicher
console-memory-of = { $megabytes } MB
console-memory-unknown = sein Browser sagt es nicht
console-build = Stand
console-build-same = der des Servers
console-build-other = ein anderer als der des Servers: { $build }
console-line = Verbindung
console-line-websocket = Websocket
console-line-polling = Polling
console-line-secure = https oder dieses Gerät
console-line-plain = unverschlüsseltes http
console-line-worker = startet auch ohne Server
console-line-no-worker = startet nicht ohne Server
console-view = Bild
console-view-of = { $width } × { $height } px
console-missing = Fehlende Medien
console-none = keine
console-left-out = Ausgelassene Szenen
console-deviations = Anders als geplant
console-heard = Zuletzt gehört
console-never = seit dem Start des Servers nie

## Was hat er gezeigt

console-shown = Was hat er gezeigt?
console-shown-what = Was jeder Bildschirm nach eigener Aussage gezeichnet hat, bleibt 90 Tage lang bekannt.
console-shown-date = Tag
console-shown-time = Uhrzeit
console-shown-ask = Nachsehen
console-shown-was = Um { $time } zeigte er: { $scene }
console-shown-about = { $scene }, „{ $title }“
console-shown-beside = daneben: { $scene }
console-shown-from = gezeichnet um { $time }
console-shown-until = Um { $time } hat er wieder gezeichnet.
console-shown-still = Seither wurde nichts anderes gezeichnet.
console-shown-dark = nichts: die Fläche war dunkel
console-shown-gone = Um { $time } war nichts von ihm bekannt: seit { $since } war er nicht zu hören.
console-shown-gone-until = Um { $time } war er wieder zu hören.
console-shown-gone-last = Davor zeigte er: { $scene }
console-shown-gone-nothing = Auch von davor ist nichts bekannt.
console-shown-nothing = Von dieser Zeit ist nichts bekannt.
console-shown-to-come = Das kommt erst noch.
console-shown-no-date = Das sind kein Tag und keine Uhrzeit. Wählen Sie beides.
console-shown-drawn = Hier neu gezeichnet nach dem Plan, der sich seither nicht geändert hat. Es ist kein Bild vom Gerät selbst.
console-shown-not-drawn = Plan oder Abend sind seither weitergegangen; so, wie es war, lässt es sich hier nicht mehr zeichnen.
console-back-to = Zurück zu { $name }
console-back-to-list = Zurück zu allen Geräten

## Von Hand

console-hand = Von Hand gezeigt
console-hand-what = Eine Szene, die eine Weile auf Bildschirmen steht: über den Aufrufen, unter einem Abbruch. Sie endet von selbst.
console-hand-standing = Steht jetzt
console-hand-none = Von Hand wird nichts gezeigt.
console-hand-line = { $scene } · bis { $time } · { $name }
console-hand-end = Jetzt beenden
console-hand-new = Etwas zeigen
console-hand-scene = Szene
console-hand-performance = Worüber
console-hand-title = Überschrift
console-hand-body = Darunter
console-hand-words = Mindestens eine Überschrift in einer Sprache. Der Bildschirm zeigt die Sprachen abwechselnd.
console-hand-where = Auf welchen Bildschirmen
console-hand-where-some = Einzelne
console-hand-where-level = Ein Geschoss
console-hand-where-house = Ein Saal
console-hand-where-all = Alle
console-hand-level = Geschoss
console-hand-house = Saal
console-hand-screens = Bildschirme
console-hand-until = Bis
console-hand-reaches = { $count ->
    [0] Dort hängt kein Bildschirm.
    [one] Ein Bildschirm: { $names }
   *[other] { $count } Bildschirme: { $names }
}
console-hand-preview = So wird es aussehen auf { $name }
console-hand-go = { $count ->
    [one] Auf einem Bildschirm zeigen bis { $time }
   *[other] Auf { $count } Bildschirmen zeigen bis { $time }
}
console-hand-put = Es wird gezeigt. Die Bildschirme haben es in ein bis zwei Sekunden.
console-hand-choose = Wählen Sie Bildschirme und ein Ende, das noch kommt.
console-hand-not-yours = Das gehört nicht zu Ihrer Rolle.

## Was von wo zu lesen ist

console-read = Was von wo zu lesen ist
console-read-alt = Der Bildschirm von der Seite: Unterkante { $lower } mm über dem Boden, { $height } mm hoch, gelesen aus { $distance } mm von jemandem, der steht, und jemandem, der sitzt.
console-read-standing = stehend, Augen auf { $eyes } mm
console-read-seated = sitzend, Augen auf { $eyes } mm
console-read-up = { $degrees ->
    [one] blickt ein Grad nach oben
   *[other] blickt { $degrees } Grad nach oben
}
console-read-down = { $degrees ->
    [one] blickt ein Grad nach unten
   *[other] blickt { $degrees } Grad nach unten
}
console-read-words = Worte
console-read-body = Was gelesen werden muss
console-read-headline = Überschriften
console-read-capitals = Großbuchstaben
console-read-needed = Nötig
console-read-to = Lesbar bis
console-read-mm = { $mm } mm ({ $px } px)
console-read-least = { $mm } mm
console-read-metres = { $metres } m
console-read-enlarged = Für diese Entfernung ist der Bildschirm klein: Worte werden mit { $percent } % der Größe gezeichnet, für die sie entworfen sind.
console-read-too-small = Für diese Entfernung ist er zu klein: Szenen haben Platz für eine Überschrift und kaum mehr. Hängen Sie einen größeren auf oder geben Sie eine kürzere Entfernung an.
console-read-too-high = Wer sitzt, müsste weit nach oben sehen. Hängen Sie ihn tiefer oder weiter weg.
console-read-distance = { $mm } mm
