### Why a wish was not granted: one sentence for each code, and what to do next. Times and names come in ready-made.

## The evening

refusal-point-unknown = This performance has no such point. Choose one from its list.
refusal-point-passed = “{ $point }” was already stamped at { $lastAt }. Undo that first, or stamp a later point.
refusal-point-in-future = { $wishAt } is still to come. Stamp it when it happens.
refusal-point-too-long-ago = A stamp can go back { $minutes } minutes at most. Stamp it as now and note the time in the report.
refusal-nothing-to-undo = Nothing has been stamped yet, so there is nothing to undo.
refusal-already-held = Already held since { $sinceAt }: { $reason }. Release that hold first.
refusal-not-held = This performance is not held. Look at the list again: somebody may have released it.
refusal-nothing-to-delay = No start is left to delay tonight.
refusal-night-not-over = The night is not over. Stamp House clear; where nobody can, the report can be signed once house clear is presumed.
refusal-report-sent = This report was sent at { $sentAt }.
refusal-report-being-sent = This report is being sent, and tried again by itself. There is nothing to do.
refusal-incident-time = { $wishAt } is still to come, or was before this performance’s day. Say when it was.
refusal-report-signed = This report was signed at { $signedAt }; it stands as it was then.
refusal-nothing-to-clear = No part is left to clear the house for.
refusal-time-passed = { $wishAt } has passed. Choose a later time.
refusal-time-too-far = That is more than { $hours } hours after the planned time, { $plannedAt }. Choose an earlier time, or give none.
refusal-other-day = That falls on another day. Tonight’s start moves within { $day } only. For another day, cancel it and add a performance to the season.
refusal-already-started = The performance has begun. Its start can no longer be moved or cancelled.
refusal-not-running = No part is running just now. Look at where the evening stands, then send what is next.
refusal-not-stopped = The show is not stopped. Look at the list again: somebody may have resumed it.
refusal-evening-over = { $halt ->
    [cancelled] This performance is cancelled. Only “house clear” can still be stamped.
    [abandoned] This performance was abandoned. What was stamped before stands; only “house clear” can still be stamped.
   *[other] This performance is stopped. Resume or abandon it first.
}
refusal-no-release = No public wording stands, so there is nothing to take back.
refusal-not-cancelled = This performance is not cancelled. Look at it again: somebody may have taken the cancellation back.
refusal-not-later = The public reads { $publicAt } already. Choose a later time, or withdraw what was released.

## Requests for help

refusal-claimed-by-other = { $name } has taken this already. Choose another request.
refusal-not-yours = A colleague has this request. Ask them, or take another.
refusal-request-closed = This request is closed. Raise a new one if help is still needed.
refusal-step-not-possible = This step does not follow from where the request stands. Look at it again.

## The screens

refusal-override-too-long = What is put up by hand ends after { $hours } hours at the latest. Choose an earlier end; it can be put up again.
refusal-override-scene = This scene has nothing to say there now. Choose another, or, for one about a performance, another performance.
refusal-override-words = A notice needs its words, and every other scene has its own. Choose the scene again.

## Devices, people, feedback

refusal-code-unknown = No such code is waiting. Read the eight letters from the device again.
refusal-code-used = This code was used. Start the device again for a new one.
refusal-code-expired = This code has expired. The device shows a new one now.
refusal-device-unknown = This device is not paired here. Pair it by the code it shows.
refusal-device-blocked = This device is blocked. A manager can unblock it in the list of devices.
refusal-name-taken = That name is taken. Choose another.
refusal-person-unknown = Nobody by that name works here. Look at the list of people.
refusal-last-administrator = This is the last administrator. Make another one first.
refusal-nobody-may-send = Nobody could send anything this way. Name at least one address, or make a token.
refusal-wrong-password = That is not the right name and password. Try again, or ask an administrator for a new password.
refusal-weak-password = Choose a longer password: at least { $characters } characters, and not a common one.
refusal-answer-closed = Answers for this performance are closed. Please speak to us at the box office.

## The season from outside

refusal-import-has-errors = { $errors ->
    [one] One thing in the file is wrong
   *[other] { $errors } things in the file are wrong
}. Mend them and choose the file again, or take the rows without errors.
refusal-import-differs = The season has changed since you were shown this. Look again before you go on.
refusal-import-nothing = The file changes nothing, so there is nothing to take.
refusal-import-taken = This file has been taken already. Choose it again to compare it with the season.
refusal-import-not-latest = Only the latest import can be taken back. Take back the ones after it first.
refusal-import-held = Nothing of this import can be taken back any more. The office says why under Import; change it by hand in the season.

## The season in the office

refusal-season-begun = Something has already happened to this performance, so the season no longer changes it. What is still to be said of it is said on the staff page.
refusal-season-public = Screens know of this performance already, so it cannot vanish. Cancel it: then they say so.
refusal-season-used = { $count ->
    [one] One performance is of this production
   *[other] { $count } performances are of this production
}. Give them another production, or remove them, first.
refusal-season-running = A performance of this production is running. Change it after house clear.
refusal-season-overlaps = { $title }, { $startAt } to { $endAt }, is in the same house at that time. Choose another time or house, or say that both are meant.
refusal-season-day-impossible = The calendar has no { $date }. Choose another day.
refusal-season-time-skipped = The clocks go forward that night and skip { $time }. Choose { $before } or { $after }.
refusal-season-time-twice = The clocks go back that night and { $time } comes twice. Say whether the first or the second is meant.
refusal-season-break-outside = Minute { $minutes } of part { $part } lies in none of the parts { $parts }. Mend the break or the parts.
refusal-season-short-title = “{ $title }” does not fit a line of a board, which has room for { $most } characters. Give it a short title.
refusal-season-tonight = This is about tonight, which is the house manager’s: they move, change, cancel and put in. Ask them, or choose another day.
refusal-season-overlaps-other = { $title }, { $startAt } to { $endAt }, of another company is in the same house at that time. Choose another time or house, or ask the house manager.
refusal-company-plays = { $count ->
    [one] One performance of the season is { $name }’s
   *[other] { $count } performances of the season are { $name }’s
}. What was played here and what the audience said of it is kept, so the company stays.
refusal-company-produces = { $count ->
    [one] One production is still { $name }’s
   *[other] { $count } productions are still { $name }’s
}. Remove them, or give them to another company, first.
refusal-company-people = { $more ->
    [0] These people sign in for { $name }: { $names }. Remove them under People first.
   *[other] These people sign in for { $name }: { $names } and { $more } more. Remove them under People first.
}
refusal-house-named = There is a house called “{ $name }” already. Choose another name.
refusal-house-coming = { $count ->
    [one] One performance of today or later is in { $name }. Move it to another house first.
   *[other] { $count } performances of today or later are in { $name }. Move them to other houses first.
}
refusal-house-in-use = { $more ->
    [0] These still serve { $name }: { $names }. Give them another house, or remove them, first.
   *[other] These still serve { $name }: { $names } and { $more } more. Give them another house, or remove them, first.
}

## The programme of the screens

refusal-programme-changed = { $by ->
    [person] { $name } saved the programme at { $savedAt }, after you had opened it. Yours is still here: look at what changed, then decide which of the two stands.
   *[somebody] The programme was saved after you had opened it. Yours is still here: look at what changed, then decide which of the two stands.
}
refusal-programme-id-twice = { $rule }: two rules have this id. Give one of them another.
refusal-programme-scene-unknown = { $rule }: there is no scene “{ $scene }” here. Choose one from the list, or remove the rule.
refusal-programme-slot = { $rule }: this scene is not drawn for the slot “{ $slot }”. Choose another slot.
refusal-programme-about = { $rule }: this scene cannot speak of that in this slot. Choose another.
refusal-programme-band = { $rule }: this scene cannot stand in the band “{ $band }”. Choose another band.
refusal-programme-never = { $rule }: these conditions can never all be true. Leave one of them out.
refusal-programme-dates = { $rule }: the last day comes before the first. Change one of them.
refusal-programme-place-unknown = { $what ->
    [house] { $rule }: there is no house “{ $place }” any more. Choose others.
    [level] { $rule }: there is no level “{ $place }” any more. Choose others.
   *[screen] { $rule }: there is no screen “{ $place }” any more. Choose others.
}
refusal-programme-content-missing = { $takes ->
    [media] { $rule }: choose at least one picture or film.
   *[notice] { $rule }: write what the notice says.
}
refusal-programme-content-foreign = { $rule }: this scene takes no words or pictures of its own. Take them out.
refusal-programme-medium-unknown = { $rule }: “{ $medium }” is not in the library any more. Take it out, or add it again under Media.
refusal-programme-notice-empty = { $rule }: the notice needs a heading in the venue’s own language.
refusal-programme-notice-long = { $part ->
    [title] { $rule }: the heading ({ $language }) is longer than { $most } characters; walls have room for no more. Shorten it.
    [word] { $rule }: a word of the notice ({ $language }) is longer than { $most } characters, too long for a line on a wall. Divide it with a hyphen, or choose another.
   *[body] { $rule }: the text below the heading ({ $language }) is longer than { $most } characters; walls have room for no more. Shorten it.
}

## Media and looks

refusal-upload-type = This is no picture that screens can show. Send a JPEG, PNG, WebP or AVIF; save anything else as one of these first.
refusal-upload-size = This file is larger than { $most } MB. Save it smaller and send it again.
refusal-upload-pixels = This picture has more than { $most } million pixels. Save it at 4000 pixels on its longer side; no wall shows more.
refusal-upload-damaged = This file is damaged or not complete. Open it, save it anew, and send that.
refusal-upload-lost = The upload was broken off, or another one of yours began. Send the file again.
refusal-disk-full = The server’s disk is full: nothing was kept. An administrator makes room, then send it again.
refusal-medium-hangs = “{ $name }” still hangs: { $where }. Take it down there first.
refusal-medium-wordless = Nobody has said yet in every language what “{ $name }” shows. Say it under Media, then hang it.
refusal-medium-film = “{ $name }” is a film. Choose a picture here.

## The door

refusal-not-signed-in = Please sign in first.
refusal-token-unknown = That token is not known here, or was withdrawn. An administrator makes one in the office; send it as “Authorization: Bearer …”.
refusal-not-allowed = Your role may not do this. Ask the house manager.
refusal-bad-input = Something in this cannot be read: { $field } { $problem }. Mend it and send it again.
refusal-unknown-command = This page is older than the server. Reload it.
refusal-different-body = This was sent before with other words. Begin a new one.
refusal-too-many = Too much at once. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}, then try again.
refusal-not-found = { $what ->
    [house-of-cue] There is no house “{ $house }” here. The houses are: { $houses }.
    [house-tonight] “{ $house }” plays nothing tonight that is not over.
   *[other] Nothing is here. Go back and choose from the list.
}
refusal-old-page = This page is older than the server. It reloads by itself at a good moment; staff reload it now.
refusal-unavailable = Foyer cannot do this now. Try again in a moment.
