### Das Büro: einrichten und verwalten, am Schreibtisch oder auf der Leiter.

office-sections = Büro
office-devices = Geräte
office-programme = Programm der Bildschirme
office-people = Personen
office-tokens = Schlüssel
office-name = Name
office-save = Sichern
office-saved = Gesichert
office-back = Zurück ins Büro
office-who-may = Das gehört nicht zu Ihrer Rolle. Zuständig: { $roles }.

## Geräte

office-print = Liste drucken
office-address = Adresse
office-devices-http = Über einfaches http kann ein Bildschirm ohne Netz nicht starten und bleibt nicht von selbst an. Mit dem Player-Kit (docs/player-kit.md) oder über https kann er es.
office-approve = Gerät hinzufügen
office-approve-how = Öffnen Sie { $address } auf dem Gerät (für einen Kiosk /kiosk). Es zeigt acht Buchstaben.
office-approved = Hinzugefügt. Es beginnt in wenigen Sekunden.
office-code = Code auf dem Gerät
office-code-hint = Acht Buchstaben, zehn Minuten gültig. Groß, klein und Bindestriche sind gleich.
office-device-name-hint = Wie es in dieser Liste steht, zum Beispiel Bar.
office-place = Ort
office-place-hint = So, dass ihn alle finden: Über der Bar.
office-level = Geschoss
office-level-choose = Geschoss wählen
office-houses = Säle, für die es da ist
office-houses-hint = Nichts angekreuzt: alle Säle.
office-panelWidthMm = Breite der Fläche, mm
office-lowerEdgeMm = Unterkante über dem Boden, mm
office-distanceMm = Gelesen aus, mm
office-rotation = Gedreht um
office-exit = An einem Ausgang: hier stehen Dank und Code
office-doors = Neben den Türen ihrer Säle: hier lesen Verspätete, wann sie hineindürfen
office-still = So wenig Bewegung wie möglich
office-ways = Die Wege von hier
office-ways-hint = Wohin jemand geht, der diesen Bildschirm liest und in einen Saal will. Die Szene „Wohin“ zeigt es als Pfeil.
office-way-to = Zum Saal: { $house }
office-way-none = kein Pfeil
arrow-ahead = geradeaus
arrow-ahead-right = vorn rechts
arrow-right = rechts
arrow-back-right = hinten rechts
arrow-back = hinter Ihnen
arrow-back-left = hinten links
arrow-left = links
arrow-ahead-left = vorn links
arrow-up = die Treppe hinauf
arrow-down = die Treppe hinunter
office-screens = { $count ->
    [one] Ein Bildschirm
   *[other] { $count } Bildschirme
}
office-kiosks = { $count ->
    [one] Ein Kiosk
   *[other] { $count } Kioske
}
office-no-devices = Noch keine.
office-state-blocked = Gesperrt
office-state-painting = Zeigt
office-state-silent = Stumm seit { $time }
office-state-unknown = Unbekannt
office-painted = Zuletzt gezeigt: { $scene }, { $time }
office-painted-revision = Zuletzt gezeigt: { $scene }, Stand { $revision }, { $time }
office-painted-nothing = nichts im Programm
office-painted-kiosk = Meldete zuletzt, dass er arbeitet: { $time }
office-painted-unknown = Nichts gezeigt, von dem wir wissen
office-block = Sperren
office-block-what = Gesperrt kommt es nicht herein, bis Sie es entsperren. Die Anmeldung bleibt.
office-unblock = Entsperren
office-unblock-what = Es kommt in wenigen Sekunden von selbst wieder.
office-revoke = { $name } entziehen
office-revoke-sure = { $name } endet endgültig und muss neu angemeldet werden.

office-codes = Rückmelde-Codes
office-codes-what = Die Codes, die Bildschirme an den Ausgängen gegen Ende einer Vorstellung zeigen. Sie gelten bis zum Mittag danach.
office-codes-none = Zurzeit gilt kein Code.
office-codes-sure = Jeder Code zu { $name } gilt dann nie mehr, und die Bildschirme zeigen keinen.
office-codes-revoke = Codes widerrufen
office-codes-revoked = Widerrufen. Wer einen öffnet, liest, dass keine Antworten mehr angenommen werden.

## Häuser

office-building = Häuser
office-building-what = Wie die Häuser heißen und wie man hinkommt, so wie es Bildschirme, Kioske und Handys sagen. Eine Änderung steht sofort dort.
office-building-lengths = Übliche Längen und Einlass sind für alle Häuser gleich:
office-add-house = Haus hinzufügen
office-no-houses = Noch keine.
office-way = Der Weg dorthin
office-way-hint = Eine kurze Zeile, wie sie auf einer Tafel steht: 1. Etage, Treppe oder Aufzug.
office-late-wait = Wo Zuspätkommende warten
office-late-wait-hint = Wie es nach „Bitte warten Sie“ weitergeht: am Bildschirm neben der Bar. Leer: an den Türen.
office-house-coming = { $count ->
    [0] nichts geplant
    [one] eine Vorstellung steht bevor
   *[other] { $count } Vorstellungen stehen bevor
}
office-house-stays = { $count ->
    [one] Hier steht eine Vorstellung bevor. Verlegen Sie sie in ein anderes Haus, dann kann dieses entfernt werden.
   *[other] Hier stehen { $count } Vorstellungen bevor. Verlegen Sie sie in andere Häuser, dann kann dieses entfernt werden.
}
office-house-remove-sure = { $name } verschwindet aus jeder Liste und kommt nicht wieder. Berichte über das, was dort gespielt wurde, bleiben.

## Menschen

office-people-http = Diese Adresse ist einfaches http: Passwörter sind unterwegs lesbar. Nehmen Sie nur das Netz des Hauses, oder die https-Adresse.
office-add-person = Person hinzufügen
office-added = Hinzugefügt. Die Anmeldung geht ab jetzt.
office-person-name-hint = So, wie ihn alle lesen: Sam ist unterwegs.
office-role = Aufgabe
office-works-in = Arbeitet in
office-works-in-hint = Nichts angekreuzt: alle Säle.
office-company = Ensemble
office-company-hint = Nur für die Aufgabe Ensemble: sieht die eigenen Vorstellungen und Stimmen.
office-first-password = Erstes Passwort
office-set-password = Passwort setzen
office-set-password-hint = Mindestens 10 Zeichen. Wer mit dem alten angemeldet ist, wird abgemeldet.
office-remove = { $name } entfernen
office-remove-sure = { $name } wird überall abgemeldet und kann sich nicht mehr anmelden.

## Schlüssel

office-tokens-what = Mit einem Schlüssel sendet ein anderes System Zeichen: ein Taster, ein Showpult, QLab.
office-tokens-http = Über einfaches http ist ein Schlüssel unterwegs lesbar. Senden Sie Zeichen nur im Netz des Hauses.
office-make-token = Schlüssel machen
office-token-name-hint = Wo er benutzt wird, zum Beispiel Inspizientenpult.
office-secret-once = Jetzt abschreiben. Er wird nur dieses eine Mal gezeigt.
office-try-token = Ein Zeichen senden
office-cue-points = Ein Punkt ist up, down (was als Nächstes kommt) oder einer mit Namen, etwa house_open, clearance_1, up_1, house_clear. Geben Sie jedem Zeichen eine eigene Kennung: zweimal gesendet geschieht es einmal. Die Säle:
office-openapi = Die ganze Beschreibung für andere Systeme (OpenAPI)
office-tokens-list = Schlüssel in Gebrauch
office-made-on = Gemacht am { $day }
office-no-tokens = Keine Schlüssel.
office-revoke-token-sure = Zeichen, die mit { $name } kommen, werden ab jetzt abgelehnt.

## Zeiten

office-timing = Zeiten
office-timing-what = Wie die Abende dieses Hauses verlaufen. Eine Änderung gilt sofort auf allen Seiten und Bildschirmen.
office-calls = Durchsagen vor jedem Teil
office-calls-what = Dem Personal wird eine Durchsage nach der erwarteten Zeit vorgeschlagen, Bildschirme zeigen sie nach der öffentlichen. Eine leere Zeile ist keine Durchsage.
office-call-minutes = Minuten vorher
office-call-bells = Glockenzeichen
office-opening = Was von selbst öffnet
office-foyer-by-itself = Das Gebäude öffnet von selbst
office-foyer-minutes = Minuten vor dem ersten Beginn des Tages
office-houses-by-themselves = Jeder Saal öffnet von selbst zu seiner öffentlichen Zeit
office-never-up = Ein Teil beginnt nie von selbst: jemand sagt es, oder ein Signal der Bühne.
office-grace = Wenn niemand stempelt
office-grace-what = So viele Minuten nach seiner öffentlichen Zeit gilt ein Punkt öffentlich als vermutet, in vorsichtigen Worten. Das Personal wird danach gefragt.
office-grace-house_open = Einlass, Minuten
office-grace-up = Beginn eines Teils, Minuten
office-grace-show_down = Ende der Vorstellung, Minuten
office-grace-house_clear = Saal leer, Minuten
office-defaults = Übliche Längen
office-defaults-what = Für Produktionen, die ohne Längen kommen, etwa aus einer Datei. Was sie bekommt, ist als geschätzt gekennzeichnet.
office-parts = Teile, Minuten
office-parts-hint = Zum Beispiel 55 + 45.
office-intervals = Pausen, Minuten
office-intervals-hint = Eine weniger als Teile. Leer für keine.
office-doors-before = Einlass, Minuten vor Beginn
