### Das Programm der Bildschirme im Büro: was wo wann hängt, was jeder Bildschirm wann zeigt, und warum.

## Die Seite

programme-as-set-up = Wie eingerichtet; noch hat niemand etwas geändert.
programme-saved-by = Zuletzt gesichert von { $name }, { $day }, { $time }.
programme-saved-at = Zuletzt gesichert am { $day }, { $time }.
programme-needs-script = Diese Seite zeigt das Programm. Um es zu ändern, braucht sie ihr Skript, das dieser Browser nicht ausführt.
programme-unsaved = Ihre Änderungen am Programm sind nicht gesichert. Trotzdem verlassen?
programme-save = Sichern: sofort auf allen Bildschirmen
programme-saving = Wird gesichert
programme-saved = Gesichert. Die Bildschirme wissen es schon.
programme-no-changes = Nichts ist geändert.
programme-undo-all = Alles zurücknehmen
programme-changes = { $count ->
    [one] Eine Änderung, noch nicht gesichert
   *[other] { $count } Änderungen, noch nicht gesichert
}
programme-faults = { $count ->
    [one] Eines ist zuerst zu verbessern; es steht bei seiner Regel
   *[other] { $count } Dinge sind zuerst zu verbessern; sie stehen bei ihren Regeln
}
programme-decide-first = Inzwischen wurde gesichert: Entscheiden Sie oben, was gilt

## Zwei zugleich

programme-others = { $count ->
    [one] { $names } hat diese Seite auch offen. Wer als zweites sichert, erfährt, was geändert wurde.
   *[other] { $names } haben diese Seite auch offen. Wer später sichert, erfährt, was geändert wurde.
}
programme-other-window = Sie haben diese Seite noch in einem anderen Fenster offen.
programme-meanwhile = { $name } hat das Programm um { $time } gesichert
programme-meanwhile-somebody = Das Programm wurde inzwischen neu angelegt
programme-meanwhile-added = Hinzugefügt: { $rule }
programme-meanwhile-changed = Geändert: { $rule }
programme-meanwhile-removed = Entfernt: { $rule }
programme-meanwhile-reordered = Die Reihenfolge der Regeln wurde geändert.
programme-meanwhile-layouts = Die Teilung der Wände wurde geändert.
programme-a-layout = eine Regel zur Teilung von Wänden
programme-meanwhile-yours = { $count ->
    [one] Sie haben hier eine Änderung gemacht; sie bleibt, bis Sie entscheiden.
   *[other] Sie haben hier { $count } Änderungen gemacht; sie bleiben, bis Sie entscheiden.
}
programme-meanwhile-join = Meine in das gesicherte einfügen
programme-meanwhile-keep = Meines behalten, statt des gesicherten
programme-meanwhile-take = Das gesicherte nehmen, meines verwerfen

## Zu jeder Zeit

programme-look = Was ein Bildschirm zeigt
programme-no-screens = Noch ist kein Bildschirm verbunden. Fügen Sie einen unter „Geräte“ hinzu.
programme-screen = Bildschirm
programme-evening = Abend
programme-other-evening = Ein anderer Abend
programme-show = Zeigen
programme-supposed = Angenommen
programme-supposed-on-time = Von jetzt an läuft alles wie geplant
programme-supposed-nobody-stamps = Niemand stempelt
programme-supposed-late = 15 Minuten später, 20 Minuten vorher gesagt
programme-supposed-late-untimed = Später, ohne Zeit
programme-supposed-stopped = Nach 20 Minuten unterbrochen
programme-supposed-cancelled = 2 Stunden vorher abgesagt
programme-language = Sprache
programme-shape = Format
programme-at = Um
programme-change-before = Zum Wechsel davor
programme-change-after = Zum nächsten Wechsel
programme-minute-back = 1 Minute zurück
programme-minute-on = 1 Minute weiter
programme-wall = { $screen } um { $time }: { $what }
programme-nothing = nichts
programme-dark = dunkel
programme-why = Warum
programme-why-nothing = Keine Regel hängt hier jetzt etwas auf.
programme-why-rest = Jede andere Regel sagt unten selbst, warum sie jetzt nicht hier hängt.
programme-timeline = Vom Einlass bis zum Schluss
programme-spans = Was { $screen } zeigen wird

## Die Regeln

programme-rules = Was hängt
programme-rules-how = Der höchste Rang, der etwas zu zeigen hat, hat die Wand. Was in einem Rang steht, wechselt sich in dieser Reihenfolge ab.
programme-add = Noch eine Szene
programme-add-rule = Hinzufügen
programme-changed = geändert
programme-change = Ändern
programme-close = Schließen
programme-up-rule = { $name }: früher
programme-down-rule = { $name }: später
programme-remove-rule = „{ $name }“ entfernen
programme-by-hand = von Hand aufgehängt
programme-band = Rang
programme-band-hint = Wie dringend es ist. Ein höherer Rang nimmt einem niedrigeren die Wand.
programme-band-emergency = Notfall
programme-band-stop-or-hold = Stopp oder Halt
programme-band-override = Von Hand
programme-band-last-calls = Letzte Rufe und Nacheinlass
programme-band-phase = Der Abend selbst
programme-band-else = Alles andere
programme-slot = Platz an der Wand
programme-slot-hint = Daneben und Streifen gibt es nur, wo die Wand geteilt ist.
programme-slot-main = Hauptfläche
programme-slot-side = Daneben
programme-slot-strip = Streifen
programme-about = Sie spricht von
programme-about-performance = jeder Vorstellung des Abends
programme-about-coming = jeder Produktion nach heute
programme-about-venue = dem ganzen Haus
programme-of-coming = was nach heute kommt
programme-dwell = { $seconds } s
programme-dwell-label = Sekunden, bis es wechselt
programme-joins = gesellt sich dazu
programme-joins-label = Gesellt sich nur zu anderem in seinem Rang; allein überlässt sie die Wand dem nächsten
programme-while-closed = solange das Haus geschlossen ist
programme-while-closed-label = Nur solange das Haus geschlossen ist
programme-dates-label = Nur an einigen Tagen
programme-dates-from = Erster Tag
programme-dates-to = Letzter Tag
programme-on-day = am { $day }
programme-from-to = { $from } bis { $to }
programme-none-ticked = Nichts angekreuzt: alle.
programme-all-the-same = gleichgültig
programme-notice-said = „{ $title }“
programme-notice-title = Überschrift ({ $language })
programme-notice-body = Darunter ({ $language })
programme-notice-hint = Höchstens { $most } Zeichen: mehr Platz hat keine Wand.
programme-media-none = Noch sind keine Bilder und Filme in der Mediathek.
programme-media-which = Bilder und Filme, der Reihe nach
programme-media-fit = Wo das Format abweicht
programme-media-fit-cover = die Wand füllen, Ränder abschneiden
programme-media-fit-contain = alles zeigen, Ränder lassen
programme-media-count = { $count ->
    [one] ein Bild oder Film
   *[other] { $count } Bilder und Filme
}

## Wo

programme-where = Auf welchen Bildschirmen
programme-where-all = auf jedem Bildschirm
programme-where-severalHouses = Ein Haus oder mehrere
programme-where-severalHouses-yes = auf Bildschirmen mehrerer Häuser
programme-where-severalHouses-no = auf Bildschirmen eines Hauses
programme-where-doors = Türen
programme-where-doors-yes = neben Türen
programme-where-doors-no = nicht neben Türen
programme-where-exit = Ausgänge
programme-where-exit-yes = an Ausgängen
programme-where-exit-no = nicht an Ausgängen
programme-where-houses = auf Bildschirmen von { $names } allein
programme-where-levels = auf diesen Ebenen: { $names }
programme-where-devices = auf { $names }
programme-where-only-houses = Nur Bildschirme dieser Häuser
programme-where-only-levels = Nur auf diesen Ebenen
programme-where-only-devices = Nur diese Bildschirme

## Wann

programme-when = Wann
programme-when-always = immer
programme-when-phases = Solange eine Vorstellung hier steht
programme-none-ticked-phases = Nichts angekreuzt: immer, auch wenn nichts spielt.
programme-phase-before = vor dem Einlass
programme-phase-house_open = Einlass
programme-phase-part = ein Teil läuft
programme-phase-interval = Pause
programme-phase-show_down = Vorstellung aus
programme-phase-house_clear = Haus leer
programme-phase-stopped = unterbrochen
programme-phase-abandoned = abgebrochen
programme-phase-cancelled = abgesagt
programme-when-within-label = Von so vielen Minuten vor Beginn an
programme-when-within = von { $minutes } Minuten vorher an
programme-when-beyond-label = Bis so viele Minuten vor Beginn
programme-when-beyond = bis { $minutes } Minuten vorher
programme-when-until-label = So viele Minuten von Anfang an
programme-when-until = in den ersten { $minutes } Minuten
programme-when-part = Teil
programme-when-part-first = erster Teil
programme-when-part-later = spätere Teile
programme-when-late = Verspätung
programme-when-late-yes = verspätet
programme-when-late-no = nicht verspätet
programme-when-timed = Öffentliche Zeit
programme-when-timed-yes = mit öffentlicher Zeit
programme-when-timed-no = ohne öffentliche Zeit
programme-when-called = Ruf
programme-when-called-yes = solange ein Ruf steht
programme-when-called-no = solange kein Ruf steht
programme-when-access = Zugänglichkeit
programme-when-access-yes = mit Angeboten (Übertitel, Relaxed …)
programme-when-access-no = ohne Angebote

## Wie Wände geteilt sind

programme-layouts = Wie Wände geteilt sind
programme-layouts-how = Die erste Regel, die zu einem Bildschirm passt, teilt seine Wand. Dringendes hat immer die ganze Wand, und ein zweiter Platz ohne Inhalt lässt sie ganz.
programme-layouts-none = Jede Wand ist ganz.
programme-add-layout = Teilung hinzufügen
programme-layout = Teilung
programme-layout-full = Ganz
programme-layout-strip = Hauptfläche und Streifen
programme-layout-split = Nebeneinander
programme-layout-stack = Übereinander
programme-layout-reason-divides = Teilt diese Wand jetzt
programme-layout-reason-not-now = Jetzt nicht: Nichts hier ist so weit
programme-layout-reason-later = Eine frühere Regel passt
programme-layout-reason-empty = Auf dem zweiten Platz steht nichts, deshalb ist die Wand ganz

## Warum

programme-reason-stands = An der Wand
programme-reason-stands-with = An der Wand, im Wechsel mit { $names }
programme-reason-waits = Kommt im Wechsel nach { $name }
programme-reason-outranked = Ein höherer Rang hat die Wand: { $band }
programme-reason-urgent-alone = Dringendes steht allein: { $band }
programme-reason-alone = Gesellt sich nur zu anderem, und da ist nichts
programme-reason-no-slot = Diesen Platz hat die Wand jetzt nicht
programme-reason-dark = Die Wand ist jetzt dunkel
programme-reason-not-in-dates = Nicht an diesem Tag
programme-reason-closed = Das Haus ist jetzt geschlossen
programme-reason-open = Nur solange das Haus geschlossen ist
programme-reason-unplanned = So weit reicht der Plan nicht
programme-reason-nothing-tonight = Heute spielt nichts, wovon sie sprechen könnte
programme-reason-nothing-coming = Nach heute kommt nichts
programme-reason-nothing-media = Keins seiner Bilder ist noch in der Sammlung
programme-reason-elsewhere = Hängt anderswo: { $where }
programme-reason-not-now = Jetzt nicht, denn das gilt nicht: { $why }
programme-reason-of = { $what } ({ $titles })
