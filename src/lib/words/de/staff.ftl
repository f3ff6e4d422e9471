### Seiten fürs Vorderhaus: mit einer Hand gelesen, im Dunkeln, in Eile. Knöpfe sagen, was sie tun; Sätze, was als Nächstes kommt.

## Anmelden und abmelden

sign-in-heading = Anmelden
sign-in-login = Anmeldename
sign-in-password = Passwort
sign-in-go = Anmelden
sign-in-forgotten = Passwort vergessen? Die Verwaltung kann Ihnen ein neues geben.
sign-in-http = Diese Adresse ist einfaches http: unterwegs ist das Passwort lesbar. Melden Sie sich nur im Netz des Hauses an, oder nehmen Sie die https-Adresse.
sign-in-secure = Über https anmelden
sign-in-authority = Dieses Telefon kennt das https des Hauses noch nicht? Seine Zertifizierungsstelle einrichten, einmal
sign-out-heading = Abmelden
sign-out-here = Abmelden
sign-out-everywhere = Überall abmelden
sign-out-stay = Angemeldet bleiben

## Der Link für die Verwaltung

welcome-heading = Verwaltung übernehmen
welcome-why = Dieser Link gilt einmal. Wählen Sie, wie Sie sich künftig anmelden.
welcome-name = Ihr Name
welcome-name-hint = So, wie ihn alle im Haus lesen, zum Beispiel Anne.
welcome-login-hint = Kleinbuchstaben, Ziffern, Punkte: zum Beispiel anne.b
welcome-password-hint = Mindestens 10 Zeichen.
welcome-go = Einrichten und anmelden
welcome-closed = Dieser Link wurde benutzt oder ist abgelaufen. Wer den Server betreut, macht einen neuen mit: npm run admin-link

## Der Streifen oben

strip-as-of = Stand { $time }
strip-connecting = Verbindet
strip-connected = Verbunden seit { $time }
strip-lost = Nicht verbunden seit { $time }. Was hier steht, kann veraltet sein.
strip-clock = Uhrzeit im Haus:

## Das Zertifikat für https, für alle, die Geräte betreuen

tls-early = Das Zertifikat für https gilt erst ab { $day }. Eine der beiden Uhren geht falsch: die des Servers jetzt, oder damals.
tls-ending = Das Zertifikat für https gilt nur noch bis { $day }. Danach kommt niemand mehr über https herein. Auf dem Server: npm run tls
tls-over = Das Zertifikat für https ist am { $day } abgelaufen. Niemand kommt neu über https herein; Bildschirme zeigen weiter, was sie haben. Auf dem Server: npm run tls

## Was dieser Adresse oder diesem Browser fehlt

lacks-title = Was diesem Telefon hier fehlt
lacks-wake-lock-http = Der Bildschirm bleibt nicht von selbst an: das erlauben Browser nur mit https. Fragen Sie die Technik nach der https-Adresse, oder lassen Sie den Bildschirm im Telefon dauernd an.
lacks-wake-lock = Dieser Browser kann den Bildschirm nicht anlassen. Stellen Sie das im Telefon ein.
lacks-install-http = Diese Seite lässt sich nicht als App einrichten und meldet sich nicht, wenn sie geschlossen ist: dazu braucht es https. Lassen Sie sie den Abend über offen.
lacks-sound = Dieser Browser kann den Ton für neue Anfragen nicht spielen. Behalten Sie die Seite im Blick.
lacks-vibration = Dieser Browser kann nicht vibrieren. Sehen Sie im dunklen Saal ab und zu auf die Seite.

## Die Seite

staff-heading = Vorderhaus, { $venue }
staff-needs-script = Diese Seite folgt dem Abend live und braucht JavaScript. Schalten Sie es ein, oder nehmen Sie einen anderen Browser.
staff-sections = Bereiche
staff-tab-tonight = Heute
staff-tab-requests = Anfragen
staff-tab-feedback = Stimmen
staff-tab-menu = Menü
staff-waiting-count = warten auf jemanden
staff-loading = Der Abend wird geholt
staff-sending = Wird gesendet …
staff-not-sent = Noch nicht gesendet, wartet auf die Leitung
staff-note-close = Schließen
staff-close = Schließen
staff-back = Zurück
staff-other = Etwas anderes

## Heute

staff-no-performance = Heute keine Vorstellung.
staff-building = Das Gebäude
staff-building-not-yet = noch nicht
staff-building-undo = { $point } wurde um { $time } gestempelt. Wird das zurückgenommen, gilt es für keine Vorstellung des Tages mehr. Im Protokoll bleibt es stehen.
staff-house-warning = Ansagen
staff-house-held = Angehalten
staff-since = seit { $time }
staff-late = { $minutes } Min. später
staff-early = { $minutes } Min. früher
staff-left-now = Jetzt
staff-left-open = Wartet
staff-left-seconds = { $count } s
staff-left-minutes = { $count } Min.
staff-left-hours = { $hours } h { $minutes } min
staff-now-expected = erwartet { $time }
staff-now-planned = geplant { $time }
staff-public-at = Öffentlich für „{ $point }“: { $time }
staff-public-none = Öffentlich für „{ $point }“: keine Zeit

staff-point-house_open = Einlass
staff-point-clearance = Freigabe Teil { $part }
staff-point-up = Beginn Teil { $part }
staff-point-down = Ende Teil { $part }
staff-point-show-down = Ende der Vorstellung
staff-point-house_clear = Haus leer

staff-timetable = Ablauf
staff-col-point = Punkt
staff-col-planned = Geplant
staff-col-actual = Wirklich
staff-row-expected = gegen { $time }
staff-row-done = Gestempelt:
staff-row-skipped = ausgelassen

staff-next = Als Nächstes: { $point }
staff-not-given = Noch nicht gestempelt: { $points }
staff-all-done = Alles erledigt. Danke.
staff-report-clean = Ein glatter Abend: pünktlich, niemand wartete.
staff-report-sign = Bericht abzeichnen
staff-report-to-explain = Im Bericht ist etwas zu erklären.
staff-report-look = Zum Bericht
staff-report-signed = Der Bericht ist abgezeichnet. Gute Nacht.
staff-report-presumed = Oder den Bericht ohne ihn abzeichnen
staff-already = { $point }: schon um { $time }
staff-undo = { $point } zurücknehmen
staff-undo-title = Zurücknehmen
staff-undo-what = { $point } wurde um { $time } gestempelt. Wird das zurückgenommen, gilt wieder, was es beendet hat, etwa ein angehaltener Beginn. Im Protokoll bleibt es stehen.
staff-undo-nothing = Jemand war schneller: es gibt nichts mehr zurückzunehmen.
staff-other-point = Andere Zeit, anderer Punkt

staff-stamp-title = Punkt stempeln
staff-which-point = Welcher Punkt
staff-skips = Lässt aus: { $points }
staff-when = Wann
staff-when-now = Jetzt
staff-when-back = vor { $minutes } Min.
staff-when-at = Um …
staff-when-field = Uhrzeit
staff-when-hint = Bis zu { $minutes } Minuten zurück.
staff-when-error = Wählen Sie eine Zeit in den letzten { $minutes } Minuten.
staff-stamp-at = { $point } um { $time }
staff-stamp-early = Das ist { $minutes } Minuten zu früh.
staff-stamp-earlier = { $point }: läuft schon

staff-hold = Anhalten
staff-hold-title = { $point } anhalten
staff-hold-reason = Warum
staff-hold-audience = Publikum kommt noch
staff-hold-technical = Technik
staff-hold-company = Ensemble nicht bereit
staff-hold-medical = Medizinisch
staff-hold-transport = Verkehr
staff-hold-weather = Wetter
staff-hold-words = Grund
staff-hold-words-hint = Fürs Haus. Keine Namen von Gästen.
staff-hold-until = Neue Zeit
staff-hold-open = Offen
staff-hold-public = Das Publikum erfährt noch nichts. Das ist ein eigener Schritt.
staff-hold-go = Anhalten
staff-hold-go-until = Anhalten bis { $time }
staff-hold-release = Freigeben
staff-held-since = Angehalten seit { $time }
staff-held-until = Neue Zeit { $time }
staff-held-open = Noch keine neue Zeit

staff-new-time = Neue Zeit
staff-new-time-error = Wählen Sie eine Zeit, die noch kommt.

staff-tell-audience = Publikum informieren
staff-wording-which = Wortlaut
staff-wording-shortly = Etwas später
staff-wording-technical = Technik
staff-wording-traffic = Verkehr
staff-wording-late-arrivals = Ensemble unterwegs
staff-wording-weather = Wetter
staff-wording-time = Zeit
staff-wording-no-time = Ohne Zeit
staff-wording-go = Auf alle Bildschirme geben
staff-wording-withdraw = Zurückziehen
staff-screens-say = Auf den Bildschirmen steht
staff-preview = Auf den Bildschirmen wird stehen
staff-preview-none = So lässt sich nichts ansagen: wählen Sie eine Zeit, die noch kommt.
staff-preview-not-later = Öffentlich gilt schon { $time }: wählen Sie eine spätere Zeit oder nehmen Sie die Ansage zurück.

staff-warning-title = Der Countdown stimmt nicht
staff-warning-runs-out = Der öffentliche Countdown endet um { $time }, in { $left }.
staff-warning-ran-out = Der öffentliche Countdown endete um { $time }.
staff-warning-expected = Wir erwarten { $time }.
staff-warning-expected-open = Der Beginn ist angehalten, ohne neue Zeit.
staff-warning-not-stamped = Der Beginn ist nicht gestempelt.
staff-warning-who = Der Abenddienst kann das Publikum informieren.
staff-stale-title = Der Halt ist vorbei, die Bildschirme sind es nicht
staff-stale = Auf den Bildschirmen steht noch { $time }; erwartet wird der Beginn um { $expected }.
staff-stale-what = Nehmen Sie die Ansage zurück oder sagen Sie dem Publikum eine neue Zeit.

staff-presumed-title = Nicht gestempelt
staff-presumed = Seit { $time } setzen die Bildschirme „{ $point }“ voraus, in vorsichtigen Worten. Wann war es?
staff-presumed-stopped = Seit { $time } gilt diese Vorstellung auf den Bildschirmen als beendet. Hier ist sie noch unterbrochen. Setzen Sie sie fort oder brechen Sie sie ab.
staff-presumed-stamp = { $point } stempeln

staff-more = Mehr
staff-more-nothing = Davon ist jetzt nichts möglich.
staff-start-move = Beginn heute verlegen
staff-start-move-what = Einlass, Rufe, Bildschirme und Kioske folgen sofort dem neuen Beginn. Das ist für den Fall, dass das Publikum es vorher weiß; wird es heute nur später, informieren Sie das Publikum.
staff-start-meets = { $title }, { $from } bis { $to }, ist um diese Zeit im selben Haus.
staff-start-both = Beide sind gemeint
staff-start-new = Neuer Beginn
staff-start-move-go = Auf { $time } verlegen
staff-show-stop = Vorstellung unterbrechen
staff-show-stop-what = Aus Sicherheit, während ein Teil läuft. Die Bildschirme sagen, dass unterbrochen ist. Das Saallicht machen nicht wir: rufen Sie die Bühne.
staff-show-resume = Vorstellung fortsetzen
staff-show-abandon = Vorstellung abbrechen
staff-show-abandon-what = Die Vorstellung endet hier endgültig und lässt sich nicht fortsetzen. Die Bildschirme sagen es.
staff-performance-cancel = Vorstellung absagen
staff-performance-cancel-what = Die Vorstellung beginnt heute nicht. Bildschirme und Kioske sagen es sofort und schicken die Gäste zur Kasse.
staff-stopped-wait = Unterbrochen. Inspizienz oder Abenddienst können fortsetzen.

## Anfragen

staff-no-requests = Gerade braucht uns niemand.
staff-closed-lately = { $count } in den letzten zwei Stunden abgeschlossen
staff-waits = Wartet
staff-age-seconds = { $count } s
staff-age-minutes = { $count } Min.
staff-request-raised = Noch bei niemandem
staff-request-claimed = { $who ->
    [you] Bei Ihnen, seit { $time }
   *[other] Bei { $name }, seit { $time }
}
staff-request-on_the_way = { $who ->
    [you] Sie sind unterwegs, seit { $time }
   *[other] { $name } ist unterwegs, seit { $time }
}
staff-request-with_patron = { $who ->
    [you] Sie sind beim Gast, seit { $time }
   *[other] { $name } ist beim Gast, seit { $time }
}
staff-request-handover = { $who ->
    [you] Sie übergeben an { $to }, seit { $time }
    [to] { $name } übergibt an Sie, seit { $time }: bitte übernehmen
   *[other] { $name } übergibt an { $to }, seit { $time }
}
staff-for-colleague = Für { $name }:
staff-help-claim = Übernehmen
staff-help-on-the-way = Unterwegs
staff-help-with-patron = Beim Gast
staff-outcome = Wie ging es aus?
staff-give-up = Konnte nicht helfen
staff-request-more = Mehr
staff-request-stays = Bleibt bei mir
staff-hand-over = Übergeben
staff-hand-over-to = An wen
staff-hand-over-nobody = Es gibt niemanden, an den übergeben werden kann.
staff-duplicate = Doppelt gefragt
staff-duplicate-of = Dasselbe wie
staff-duplicate-none = Es gibt keine andere Anfrage.
staff-duplicate-go = Zusammenlegen
staff-follow-up = Nachfassen
staff-follow-up-title = Es ist noch etwas zu tun
staff-follow-up-note = Was
staff-follow-up-hint = Kann leer bleiben. Keine Namen, nichts über Gesundheit.
staff-followed-up = Nachfassen, { $name }, { $time }
staff-ended-duplicate = Doppelt gefragt, { $name }, { $time }
staff-cannot-why = Warum
staff-cannot-gone = Gast war fort
staff-cannot-equipment = Gerät fehlt
staff-cannot-staff = Niemand frei
staff-cannot-left = Gast hat es sich überlegt
staff-cannot-words = Grund
staff-cannot-words-hint = Keine Namen, nichts über Gesundheit.
staff-ended-resolved = { $outcome }, { $name }, { $time }
staff-ended-given-up = Konnte nicht helfen: { $reason }, { $name }, { $time }
staff-ended-cancelled = Vom Gast zurückgezogen, { $time }

## Stimmen

staff-no-answers = Heute noch keine Stimmen.
staff-answers = Antworten
staff-answers-total = { $count ->
    [one] Eine Antwort
   *[other] { $count } Antworten
}
staff-score-5 = Wunderbar
staff-score-4 = Gut
staff-score-3 = In Ordnung
staff-score-2 = Nicht so gut
staff-score-1 = Schlecht
staff-comments = In ihren Worten
staff-no-comments = Noch keine Kommentare.

## Menü

staff-every-house = alle Säle
staff-language = Sprache
staff-light = Licht
staff-light-auto = Dunkel, wenn ein Teil läuft
staff-light-light = Hell
staff-light-dark = Dunkel
staff-test-sound = Ton und Vibration probieren
staff-to-office = Büro
staff-to-screens = Etwas auf Bildschirmen zeigen
staff-to-reports = Abendberichte
staff-change-password = Passwort ändern
staff-password-current = Bisheriges Passwort
staff-password-new = Neues Passwort
staff-password-changed = Ihr Passwort ist geändert. Überall sonst wurden Sie abgemeldet.
