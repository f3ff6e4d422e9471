### Anbindungen im Büro: andere Systeme, deren Zeichen angenommen werden, und was von ihnen ankommt.

office-integrations = Anbindungen
office-integrations-what = QLab, ein Lichtpult oder der Showtimer Ontime sagt, wann ein Teil beginnt oder endet, und das Foyer folgt. Für einen Taster oder anderes, das HTTP spricht, machen Sie stattdessen einen Schlüssel.
office-integrations-list = Eingerichtet
office-no-integrations = Noch keine.
office-integration-added = Hinzugefügt.
office-integration-gone = Inzwischen entfernt
office-kind-osc = OSC
office-kind-ontime = Ontime
office-remove-integration-sure = { $name } endet endgültig, mit dem Schlüssel.
office-cues-heard = { $taken } angenommen, { $refused } nicht, seit dem letzten Öffnen
office-houses-in-cues = Die Säle in Zeichen

## Wie es um eine steht

office-standing-unknown = Unbekannt
office-standing-listening = Hört auf { $detail }
office-standing-connected = Verbunden mit { $detail }
office-standing-away = Gerade nicht da; es wird weiter versucht
office-standing-failed = Gerade nicht möglich ({ $detail }); es wird weiter versucht
office-fault-port-taken = Diesen Port hat etwas anderes auf diesem Rechner. Wählen Sie einen anderen.
office-fault-port-forbidden = Diesen Port gibt das System nicht her. Wählen Sie einen über 1023.
office-fault-not-our-address = Diese Adresse hat der Rechner gerade nicht. Wählen Sie eine andere.
office-fault-ontime-version = Dieses Ontime hat eine andere Version als die, der Foyer folgt.
office-fault-ontime-password = Dieses Ontime verlangt ein Passwort. Nehmen Sie einen Link mit seinem Schlüssel.
office-fault-ontime-silent = Ontime war da und sagt nichts mehr; es wird weiter versucht
office-fault-not-ontime = Unter dieser Adresse antwortet etwas, aber nicht Ontime.

## OSC

office-add-osc = QLab oder ein Pult hinzufügen (OSC)
office-osc-name-hint = Wer sendet, zum Beispiel Tonpult.
office-osc-allow = Adressen, die senden dürfen
office-osc-allow-hint = Eine je Zeile: 10.0.20.5, oder ein Netz wie 10.0.20.0/24. Wer auf der Liste steht, braucht keinen Schlüssel. Eine Adresse kann fälschen, wer im selben Netz ist.
office-osc-token = Schlüssel für alle anderen
office-osc-token-none = Keiner: nur die Adressen oben
office-osc-token-keep = Der vorhandene
office-osc-token-new = Ein neuer
office-osc-token-hint = Er wird einmal gezeigt. Wer sendet, stellt ihn als Erstes hinter die Adresse. Unterwegs ist er lesbar.
office-osc-token-first = Wer nicht auf der Liste steht, stellt ihn hinter die Adresse:
office-osc-token-here = SCHLÜSSEL
office-osc-host = Hören auf
office-osc-every-network = Allen Netzen
office-osc-port = UDP-Port
office-osc-send-to = Senden Sie OSC über UDP an { $address }, Port { $port }. In QLab: ein Network-Cue mit eigener Nachricht. Zum Ausprobieren:
office-osc-points = Statt up: down, up/2, down/2, clearance/1, house_open oder house_clear.

## Ontime

office-add-ontime = Ontime hinzufügen
office-ontime-name-hint = Zum Beispiel Ontime Hauptbühne.
office-ontime-url = Adresse von Ontime
office-ontime-url-hint = Wie in seinem Browserfenster. Mit Passwort: der Link, den es zum Teilen macht. Was hinter dem Fragezeichen steht, wird behalten und nicht mehr gezeigt.
office-ontime-house = Der Saal, dessen Abend es führt
office-ontime-field = Eigenes Feld
office-ontime-field-hint = Leer: Ereignisse werden an ihrem Cue erkannt.
office-ontime-map = Welches Ereignis welcher Punkt ist
office-ontime-map-hint = Alles leer: Ereignisse namens Up 1, Down 1, Up 2, House open und so weiter werden von selbst verstanden.
office-ontime-cue = Cue des Ereignisses
office-ontime-when = Wann
office-ontime-point = Punkt
office-ontime-start = wenn es beginnt
office-ontime-end = wenn es verlassen wird
office-next-up = Beginn des nächsten Teils
office-next-down = Ende des laufenden Teils

## Was ankommt

office-monitor = Was ankommt
office-monitor-what = Die letzten hundert, das Neueste zuerst. Sie bleiben, bis der Server endet, und sonst nirgends.
office-nothing-arrived = Noch nichts.
office-arrival-stamped = { $point }: gestempelt um { $time }
office-arrival-already = { $point }: schon um { $time }, nichts geändert
office-arrival-packet-malformed = Das ist keine OSC-Nachricht ({ $detail }).
office-arrival-packet-too-large = Zu groß für ein Zeichen ({ $detail }). Senden Sie eine Nachricht für sich.
office-arrival-bundle-too-large = Zu viel in einem Bündel ({ $detail }); nichts davon wurde angenommen. Senden Sie höchstens zwanzig.
office-arrival-address-unknown = Diese Adresse gibt es nicht. Zeichen beginnen mit /foyer/, dann der Saal, dann der Punkt.
office-arrival-sender-unknown = { $from } steht nicht auf der Liste und hat keinen Schlüssel gesendet.
office-arrival-token-wrong = Das ist nicht der Schlüssel, und { $from } steht nicht auf der Liste.
office-arrival-arguments-unknown = Hinter der Adresse darf der Schlüssel stehen, dann eine Kennung für das Zeichen. Das ist etwas anderes, oder der Schlüssel ist ein alter.
office-arrival-flood = Zu viel auf einmal von { $from }; mehr als { $detail } wird nicht angesehen. Einige Sekunden lang steht von dort nichts mehr hier.
office-arrival-not-found = Diesen Saal gibt es nicht, oder dort spielt heute nichts.
office-arrival-ontime-away = Ontime ist nicht zu erreichen ({ $detail }).
office-arrival-ontime-silent = Ontime sagt nichts mehr.
office-arrival-ontime-version = Dieses Ontime hat eine andere Version ({ $detail }) als die, der Foyer folgt.
office-arrival-ontime-password = Dieses Ontime verlangt ein Passwort.
office-arrival-not-ontime = Dort antwortet etwas, aber nicht Ontime.
office-arrival-message-too-large = Ontime hat mehr auf einmal gesendet, als angesehen wird.
office-arrival-not-understood = Etwas von Ontime ist nicht zu lesen ({ $detail }).
office-arrival-ontime-rolls = Nicht gestempelt: Ontime läuft nach der Uhr, und kein Timer stempelt einen Teil. Stempeln Sie von Hand.
office-arrival-ontime-timer = Nicht gestempelt: das Ereignis lief von selbst ab, und kein Timer stempelt einen Teil. Stempeln Sie von Hand.
office-arrival-ontime-missed = Es endete, während Ontime nicht zu hören war. Stempeln Sie von Hand, mit der Zeit.
