# Lo que dice la revisión, además de los textos comunes de las pantallas.

# Cabecera
debrief-export = Exportar informe…
debrief-challenge-a-mark = Impugnar una nota…
debrief-compare = Comparar…
debrief-more = Más…
debrief-verified = registro verificado al repetirlo
debrief-verified-not = el registro, repetido, da otro resultado
debrief-verifying = verificando el registro…
debrief-unkept = no se conserva
debrief-consent = consentimiento { $consent }
debrief-own-short = usted dijo { $rating }
debrief-hard-fail-most = falta eliminatoria: 39 como máximo
debrief-panel-lines = Notas
debrief-panel-detail = Detalle
debrief-panel-band = Fuerza
debrief-panel-map = Mapa
debrief-detail-notes = Apuntes

# Relato propio
debrief-account-title = Primero, su propio relato
debrief-account-text = Escriba y valore antes de ver las notas del programa; nada de esto las cambia. Queda junto al registro de esta sesión.
debrief-account-meant = ¿Qué debía ocurrir?
debrief-account-happened = ¿Qué ocurrió?
debrief-account-why = ¿Por qué?
debrief-account-next = ¿Qué conservaría y qué cambiaría?
debrief-account-rate = ¿Cómo valora su actuación?
debrief-account-long = { $used } de { $most } caracteres: acórtelo, por favor
debrief-account-skip = Omitir e ir a las notas
debrief-account-keep = Guardar y ver las notas
debrief-account-empty = Escriba antes una línea o valórese.
debrief-account-discard = Ver las notas sin guardarlo
debrief-account-caption = Su propio relato
debrief-account-none = No se escribió ningún relato antes de mostrar las notas.
debrief-gap-close = usted se dio { $rating }; el programa lo ve igual
debrief-gap-lower = usted se dio { $rating }; la nota del programa es { $apart } más baja
debrief-gap-higher = usted se dio { $rating }; la nota del programa es { $apart } más alta
debrief-gap-unobserved = usted se dio { $rating }; el programa no observó nada

# Un instructor califica antes
debrief-blind-begin = Soy instructor: calificar primero a ciegas…
debrief-blind-end = Ver las notas
debrief-blind-means = Calificación a ciegas. Las notas del programa quedan ocultas hasta que usted las muestre; cada ítem dice qué se sabía y con qué se juzga.

# Impugnación, respuesta, nota del instructor
debrief-challenge = Impugnar…
debrief-challenge-change = Cambiar la impugnación…
debrief-challenge-caption = Impugnación
debrief-challenge-waits = Ningún instructor ha respondido aún.
debrief-challenge-why = ¿Por qué no acepta esta nota?
debrief-challenge-send = Enviar la impugnación
debrief-instructor = Sección del instructor…
debrief-instructor-caption = Instructor
debrief-instructor-end = Cerrar la sección del instructor
debrief-by = Por (un seudónimo, nunca un nombre)
debrief-answer-text = Respuesta a la impugnación
debrief-answer-send = Dar la respuesta
debrief-mark-own = Su propia nota de este ítem
debrief-mark-reason = Motivo
debrief-mark-keep = Ponerla junto a la del programa
debrief-mark-blind = Nota del instructor, a ciegas
debrief-mark-sighted = Nota del instructor
debrief-side-unreadable = Lo que acompaña a este registro pertenece a otro o no se puede leer. No se le añade nada.
debrief-side-unkept = No se pudo conservar; dura lo que dure esta visita.
debrief-side-not-blind = Esta nota no puede ser a ciegas: la misma persona ya calificó el ítem viendo la del programa.
debrief-side-answered = Esta impugnación ya tiene respuesta y queda como está.
debrief-side-full = La revisión no admite más apuntes.

# Apuntes
debrief-notes-sustain = Mantener
debrief-notes-improve = Mejorar
debrief-notes-none = Nada aún
debrief-notes-new = Apunte nuevo
debrief-notes-change = Cambiar el apunte
debrief-notes-text = Constatación
debrief-notes-owner = Quién se ocupa (un cargo o un seudónimo)
debrief-notes-due = Fecha límite (AAAA-MM-DD)
debrief-notes-no-day = No es un día del calendario.
debrief-notes-keep = Guardar el apunte
debrief-notes-edit = Cambiar…
debrief-notes-remove = Quitar
debrief-notes-unkept = Esta sesión no se guardó: no se le puede añadir nada.

# Informes
debrief-export-title = Exportar informe
debrief-export-do = Exportar
debrief-export-folder = En la carpeta
debrief-export-open = Abrir la carpeta
debrief-export-downloads = El navegador los descarga.
debrief-export-downloaded = descargado
debrief-export-unkept = Un informe se basa en el registro de la sesión. Esta no se guardó: no hay registro.
debrief-export-verifying = Repitiendo el registro para verificarlo…
debrief-export-running = Informe { $done } de { $of }
debrief-export-failed = No se pudo escribir ({ $why }). Elija otra carpeta e inténtelo de nuevo.
debrief-export-written = Informes
debrief-export-saved = { $count ->
    [one] Informe guardado en { $folder }: { $files }
   *[other] Informes guardados en { $folder }: { $files }
}
debrief-export-saved-downloads = { $count ->
    [one] Informe guardado en sus descargas: { $files }
   *[other] Informes guardados en sus descargas: { $files }
}
debrief-folder-not-opened = No se pudo abrir la carpeta; quizá aún no existe.
debrief-format-html = HTML, una página para leer e imprimir
debrief-format-markdown = Markdown
debrief-format-csv = CSV, las pruebas en filas
debrief-format-xlsx = XLSX, un libro de cálculo
debrief-format-json = JSON, todos los datos, para programas
debrief-format-xapi = xAPI, declaraciones para una plataforma de aprendizaje (LRS)

# Comparación
debrief-compare-title = Comparar con otra sesión
debrief-compare-none = No hay otra sesión guardada. Repita el ejercicio y luego compare.
debrief-compare-same = Sesiones de este ejercicio, las más recientes primero
debrief-compare-others = Sesiones de otros ejercicios
debrief-compare-head = Dos sesiones lado a lado
debrief-compare-close = Volver a la revisión
debrief-compare-running = Repitiendo el otro registro…
debrief-compare-this = Esta sesión
debrief-compare-other = La otra sesión
debrief-compare-differs = Lo que difiere, de más a menos
debrief-compare-no-difference = Ningún criterio difiere.
debrief-compare-alike = Igual
debrief-compare-decisions = Decisiones
debrief-compare-unanswered = sin respuesta
debrief-compare-time = Las dos líneas de tiempo
debrief-compare-over = Terminó en T+{ $time }

# Ítem
debrief-duty-tell = { $contact }: hace falta un mensaje sobre «{ $topic }» en un plazo de { $time }
debrief-duty-protect = Proteger a la gente ({ $zone }) de «{ $party }»
debrief-own-reason = «{ $reason }»
debrief-nothing-due = En contacto, sin información debida
debrief-nothing-due-messages = Mensajes enviados: { $to }, recibidos: { $from }
debrief-due-advice = había que pedirle consejo
debrief-due-answer = esperaba una respuesta
debrief-what-if-here = ¿Y si…?

# Repetición
keys-debrief-time = ←, →
keys-debrief-time-does = suceso anterior y siguiente
keys-debrief-lines = ↑, ↓, coma, punto
keys-debrief-lines-does = criterio; ítem
keys-debrief-focus = F6
keys-debrief-focus-does = notas, detalle y mapa, uno tras otro
keys-debrief-panels = 1–4, C, X
keys-debrief-panels-does = panel, comparar, exportar
debrief-time-line = Línea de tiempo
debrief-event-before = suceso anterior
debrief-event-next = suceso siguiente
debrief-side-by-side = Lado a lado
debrief-divided = Deslizador
debrief-divider = División entre lo que sabía y lo que había
debrief-divider-at = El { $percent } por ciento muestra lo que sabía
debrief-as-played = Como se jugó
debrief-instead = Alternativa
debrief-kind-decision = decisión
debrief-kind-order = orden
debrief-kind-message = mensaje
debrief-kind-harm = daño
debrief-kind-threat = amenaza
debrief-kind-other = otro

# Y si
debrief-what-if-at = Se aparta de la sesión en T+{ $at }
debrief-what-if-spread = Sus órdenes de esta sesión se repiten con otra suerte (otros sorteos): una vez como fueron y otra con la alternativa. Nada más cambia.
debrief-what-if-spread-means = Ninguna nota depende de la suerte: cada orden se juzga por lo que se sabía al darla. Otra suerte lleva a otras situaciones, y por tanto a otras notas. Si las barras se separan, la diferencia la hace la elección; si se solapan, puede ser la suerte.
debrief-watch = Ver qué habría pasado
debrief-watch-running = Jugado hasta { $done }
debrief-watch-fails = Faltas eliminatorias: { $given } → { $other }
debrief-watch-legend = Como se jugó → alternativa, con la misma suerte
debrief-watch-orders = Sus demás órdenes quedan como las dio; solo cambia esta decisión.
debrief-what-if-prepared = Un camino preparado no sabe qué hizo usted antes. Desde aquí solo da las órdenes que le quedan, cada una a su hora, y puede acabar por debajo de su sesión.
debrief-watch-other = Verlo en el mapa
debrief-watch-given = Ver la sesión como se jugó
debrief-watch-close = Descartar
debrief-counted-elsewhere = Cuenta en otro criterio
ui-band-key-above = por encima
ui-band-key-below = por debajo
ui-band-key-used = usado
ui-band-key-band = debido y permitido
debrief-below-band = { $time } por debajo del margen
debrief-below-band-allowed = { $time } por debajo del margen, dentro del plazo para actuar
debrief-above-band = { $time } por encima del margen

# What is written and not sent.
debrief-unsent-title = ¿Dejar lo que está escribiendo?
debrief-unsent-text = Lo que ha escrito aquí no se ha enviado ni guardado. Si sale ahora, se pierde.
debrief-unsent-stay = Seguir escribiendo
debrief-unsent-leave = Salir sin guardar

# Above the item that a hard fail can be challenged by.
debrief-fail-follows = Se deriva de
