### شاشات الردهة. ما تقوله الشاشات وحدها، ومعه ما تستعمله من common.ftl: لا توجد بعدُ صفحات أخرى بالعربية.

## العدّ التنازلي. $parts عدد أجزاء الأمسية، و$part الجزء القادم.

countdown-start = يبدأ العرض بعد
countdown-part = { $parts ->
    [2] النصف الثاني بعد
   *[other] الجزء { $part } بعد
}
countdown-minutes = { $count ->
    [one] دقيقة
    [two] دقيقتان
    [few] دقائق
   *[other] دقيقة
}
countdown-seconds = { $count ->
    [one] ثانية
    [two] ثانيتان
    [few] ثوانٍ
   *[other] ثانية
}
doors-at = تفتح الأبواب الساعة { $time }
doors-from = الأبواب من الساعة { $time }
doors-open = الأبواب مفتوحة
also-tonight = وأيضًا هذا المساء

## النداءات الأخيرة

seats-take = تفضّلوا إلى مقاعدكم
seats-return = تفضّلوا بالعودة إلى مقاعدكم
seats-start-minutes = { $count ->
    [one] نبدأ بعد دقيقة واحدة
    [two] نبدأ بعد دقيقتين
    [few] نبدأ بعد { $count } دقائق
   *[other] نبدأ بعد { $count } دقيقة
}
seats-start-seconds = { $count ->
    [one] نبدأ بعد ثانية واحدة
    [two] نبدأ بعد ثانيتين
    [few] نبدأ بعد { $count } ثوانٍ
   *[other] نبدأ بعد { $count } ثانية
}
seats-on-minutes = { $count ->
    [one] نتابع بعد دقيقة واحدة
    [two] نتابع بعد دقيقتين
    [few] نتابع بعد { $count } دقائق
   *[other] نتابع بعد { $count } دقيقة
}
seats-on-seconds = { $count ->
    [one] نتابع بعد ثانية واحدة
    [two] نتابع بعد ثانيتين
    [few] نتابع بعد { $count } ثوانٍ
   *[other] نتابع بعد { $count } ثانية
}

## النداءات قبل كل جزء. $time هو الوقت المعلن.

call-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
call-start-at = نبدأ الساعة { $time }
call-start-about = نبدأ نحو الساعة { $time }
call-on-at = نتابع الساعة { $time }
call-on-about = نتابع نحو الساعة { $time }

## أثناء العرض، بجانب الأبواب

late-begun = بدأ العرض
late-begun-part = { $parts ->
    [2] بدأ النصف الثاني
   *[other] بدأ الجزء { $part }
}

## التأخّر

late-sign = بداية متأخرة
late-sign-part = استراحة أطول

## تأخّر بلا موعد

hold-here = ما إن نعرف الموعد حتى تقرؤوه هنا.

## توقّف أو إنهاء أو إلغاء. $where حيث يوجد شخص، بكلمات الدار.

stop-sign = يرجى الانتظار
stop-headline = أوقفنا العرض مؤقتًا
stop-next = يرجى البقاء في مقاعدكم أو الانتظار هنا. سيخبركم فريقنا بالمزيد.
stop-abandoned = لا يمكن متابعة العرض
sorry-ask = نعتذر إليكم. يرجى التحدث إلينا: { $where }.

## الترحيب. تضع الدار هنا كلماتها.

welcome = أهلًا وسهلًا
starts-at = يبدأ الساعة { $time }

## الطريق من هذه الشاشة. السهم مرسوم؛ وهذه أسماؤه.

ways-heading = إلى أين
way-ahead = إلى الأمام
way-ahead-right = إلى الأمام يمينًا
way-right = إلى اليمين
way-back-right = خلفكم يمينًا
way-back = خلفكم
way-back-left = خلفكم يسارًا
way-left = إلى اليسار
way-ahead-left = إلى الأمام يسارًا
way-up = صعودًا على الدرج
way-down = نزولًا على الدرج

## قريبًا، ومغلق

coming-at = { $day }، { $time }
closed = الدار مغلقة
closed-opens = نفتح الساعة { $time }
closed-today = اليوم

## تسهيلات هذا المساء. $where حيث يوجد شخص، بكلمات الدار.

access-heading = تسهيلات هذا المساء
access-none = أخبرونا بما يساعدكم
access-ask = يرجى سؤالنا: { $where }.

## الممثلون والفريق

cast-page = { $page } من { $pages }

## المواصلات، ما دامت غير موصولة

departures-heading = الطريق إلى البيت
departures-ask = فريقنا يعرف الطريق: { $where }.
departures-ends = ينتهي آخر عرض الساعة { $time }
departures-not-connected = مواعيد المواصلات المباشرة غير موصولة بهذه الشاشة.

## اللوحة

board-tonight = هذا المساء
board-coming = قريبًا
board-none = لا عرض هذا المساء
board-none-coming = لا عرض هذا المساء. قريبًا:
board-again = طابت ليلتكم، وإلى اللقاء
board-doors-at = الأبواب { $time }
board-doors-open = الأبواب مفتوحة
board-about = نحو { $time }
board-later = يبدأ لاحقًا
board-running = على المسرح الآن
board-presumed = بدأ
board-interval = استراحة
board-next-part = { $parts ->
    [2] النصف الثاني الساعة { $time }
   *[other] الجزء { $part } الساعة { $time }
}
board-next-part-later = { $parts ->
    [2] النصف الثاني لاحقًا
   *[other] الجزء { $part } لاحقًا
}
board-ended = انتهى
board-stopped = متوقّف مؤقتًا
board-abandoned = انتهى مبكرًا
board-cancelled = أُلغي
board-ask = يرجى سؤال فريقنا

## الشكر

thanks-invite = عشر ثوانٍ لنا؟
thanks-code-label = رمز يفتح { $address }

## المشاهد كما يسمّيها المكتب

scene-tonights-board = لوحة المساء
scene-curtain-countdown = العدّ حتى البداية
scene-call = نداء
scene-take-your-seats = إلى المقاعد
scene-interval-countdown = عدّ الاستراحة
scene-running-late = تأخّر
scene-late-seating = دخول المتأخرين
scene-thank-you = شكر
scene-welcome = ترحيب
scene-where-to-go = إلى أين
scene-hold = تأخّر بلا موعد
scene-second-half = النصف الثاني
scene-show-stop = توقّف
scene-cancelled = إلغاء
scene-venue-closed = الدار مغلقة
scene-coming-up = قريبًا
scene-access-tonight = تسهيلات هذا المساء
scene-cast-and-credits = الممثلون والفريق
scene-notice = إعلان
scene-media = صور وأفلام
scene-departures = المواصلات

## من common.ftl: أنواع العروض

access-relaxed = عرض مريح
access-captioned = مع نص مكتوب
access-signed = بلغة الإشارة
access-audio-described = مع وصف صوتي
access-touch-tour = جولة لمسية
access-hearing-loop = حلقة سمعية

## من common.ftl: أبواب المتأخرين. $where حيث الانتظار.

late-doors-open = الأبواب مفتوحة الآن
late-doors-at = الأبواب مغلقة حتى { $time }
late-doors-break = الأبواب مغلقة حاليًا
late-doors-interval = الأبواب مغلقة حتى الاستراحة
late-doors-end = لا دخول للمتأخرين
late-go-in = يرجى الدخول بهدوء.
late-wait = يرجى الانتظار { $where }.
late-wait-here = يرجى الانتظار عند الأبواب.
late-ask = يرجى التحدث إلى فريقنا.

## من common.ftl: سبب التأخّر

wording-shortly = سنبدأ بعد قليل.
    شكرًا لانتظاركم.
wording-shortly-at = سنبدأ نحو الساعة { $time }.
    شكرًا لانتظاركم.
wording-technical = سنبدأ بعد قليل.
    فحص تقني يحتاج إلى وقت أطول. شكرًا لانتظاركم.
wording-technical-at = سنبدأ نحو الساعة { $time }.
    فحص تقني يحتاج إلى وقت أطول. شكرًا لانتظاركم.
wording-traffic = سنبدأ بعد قليل.
    كثيرون منكم ما زالوا في الطريق. شكرًا لانتظاركم.
wording-traffic-at = سنبدأ نحو الساعة { $time }.
    كثيرون منكم ما زالوا في الطريق. شكرًا لانتظاركم.
wording-late-arrivals = سنبدأ بعد قليل.
    بعض أفراد الفرقة ما زالوا في الطريق. شكرًا لانتظاركم.
wording-late-arrivals-at = سنبدأ نحو الساعة { $time }.
    بعض أفراد الفرقة ما زالوا في الطريق. شكرًا لانتظاركم.
wording-weather = سنبدأ بعد قليل.
    أبطأنا الطقس. شكرًا لانتظاركم.
wording-weather-at = سنبدأ نحو الساعة { $time }.
    أبطأنا الطقس. شكرًا لانتظاركم.
