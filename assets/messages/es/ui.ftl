# Lo que dicen las pantallas de la ventana.

ui-product = Tutela
ui-product-line = Ejercicios para operaciones de paz conjuntas
ui-seconds = { $seconds } s
ui-hours-minutes = { $hours } h { $minutes } min
ui-minutes = { $minutes } min
ui-minutes-seconds = { $minutes } min { $seconds } s
ui-key-space = Espacio
ui-key-enter = Intro
ui-key-esc = Esc
ui-key-shift = Mayús { $key }
ui-key-hint = Tecla { $key }
ui-close = Cerrar
ui-cancel = Cancelar
ui-choose = Elegir…
ui-quit = Salir

theme-system = Sistema
theme-dark = Oscuro
theme-light = Claro
ui-language = Idioma
language-system = Sistema
language-english = English
language-french = Français
language-spanish = Español
ui-larger = Mayor
ui-smaller = Menor
ui-scale = { $percent } %

# Biblioteca
ui-drills = Ejercicios
ui-all-families = Todos
ui-no-drills = No hay ejercicios
ui-no-drills-hint = Ponga un archivo de escenario junto al programa o abra uno por su ruta.
ui-open-drill = Abrir
ui-minutes-range = { $least }–{ $most } min
ui-seats = { $count ->
    [one] 1 puesto
   *[other] { $count } puestos
}
ui-content-notice = Aviso de contenido
ui-mode = Modo
ui-practice = Práctica
ui-assessed = Evaluación
ui-practice-means = Puede pausar, pedir pistas y ver qué se evaluará.
ui-assessed-means = Muestra las reglas, no los criterios. El reloj no se puede parar.
ui-recent-runs = Sesiones recientes
ui-no-runs = Aquí aparecerán las sesiones que termine.
ui-something-wrong = No ha funcionado
ui-problems = { $count ->
    [one] 1 problema impide ejecutarlo
   *[other] { $count } problemas impiden ejecutarlo
}
ui-more-problems = y { $count } más
ui-nearest = nombre válido más parecido: { $name }

# Aviso e instrucciones
ui-notice-care = El botón Salir está siempre arriba.
ui-notice-go-on = Continuar
ui-notice-decline = Renunciar
ui-briefing = Instrucciones
ui-briefing-line = Su puesto: { $seat } · { $mode } · empieza a las { $time }, hora local
ui-start = Empezar
ui-leave-briefing = Salir
ui-back-to-drill = Volver al ejercicio
ui-situation = Situación
ui-mandate = Mandato
ui-decision-rights = Quién decide
ui-product-expected = Lo que debe lograr
ui-objectives = Objetivos
ui-judged-on = Lo que se evaluará
ui-pass-mark = Cada escala se supera con { $mark } y sin faltas eliminatorias.
ui-rules = Reglas de enfrentamiento
ui-rules-hint = El programa evalúa con estas mismas reglas.
ui-rule-permits = permite hasta: { $rung } (escalón { $level })
ui-rule-forbids = prohíbe a partir de: { $rung }
ui-when-stage-least = a partir de: { $stage }
ui-when-stage-most = hasta: { $stage }
ui-when-time = daño en menos de { $time }
ui-when-confidence = certeza { $confidence } o más
ui-authority-delegated = autorización delegada
ui-authority-seat = autoriza: { $who }
ui-first-warning = advertir antes
ui-first-permission = pedir autorización antes
ui-contacts = Contactos
ui-answers-within-short = { $channel } · responde en { $from } a { $to }

# En curso
ui-leave = Salir
ui-leave-hint = Termina aquí el ejercicio, en cualquier momento
ui-leave-title = ¿Salir del ejercicio?
ui-leave-text = El ejercicio termina aquí. Lo hecho hasta ahora se califica; una sesión sin terminar no cuenta como superada ni como fallida.
ui-leave-stay = Quedarse
ui-leave-debrief = Salir y revisar
ui-leave-library = Salir sin revisión
ui-pause = Pausa
ui-go-on = Continuar
ui-clock-stopped = Detenido
ui-frozen = parado por la dirección
ui-in-care = · { $count } en centro médico
ui-clock-left = restantes de { $time }
ui-clock-late = más de { $time }
ui-seen-now = visto ahora
ui-clock-rests = parado
ui-authority-up-to = Puede decidir hasta: { $rung }
ui-authority-by-rule = Si se aplica la regla { $rule }: { $rung }
ui-no-units = Este puesto no manda unidades.
ui-unit-crew = { $kind }, { $fit }
ui-unit-carrying = { $unit }, { $count } a bordo
ui-minutes-away = llega en { $time }
ui-not-here = ausente
ui-feedback-owed = Resultado por contar
ui-awaiting-answer = en espera de respuesta
ui-channel-out = { $channel } · sin servicio
ui-now = ahora
ui-about-seconds = { $seconds } s
ui-about-minutes = ~{ $minutes } min
ui-may-grant = Puede autorizar hasta: { $rung }
ui-unverified-source = Las llamadas no se verifican.
ui-from-control = Dirección del ejercicio
ui-to-public = Público
ui-to = → { $name }
ui-crowd-in = { $zone } (gente)
ui-from-to = { $from } a { $to }
ui-order-of = { $order } · { $object }
ui-ago = hace { $time }
ui-grid = Coord. { $grid }
ui-grid-line = Coord. { $grid } · lo que sabe su puesto; tenue = antiguo

ui-orders-for = Órdenes · { $unit }
ui-orders-from = { $unit }: órdenes posibles desde las { $from }, en { $left }
ui-orders-none = { $unit }: sin órdenes por ahora, { $why }
ui-order-of-unit = Orden · { $unit }
ui-ladder-rung = escalón { $level }
ui-rung-of-ladder = { $rung }, escalón { $level }
ui-arrives-in = llega en { $time }
ui-watches-within = solo se acerca lo justo para ver: { $time } como mucho
ui-slot-place = Dónde
ui-slot-where-to = Adónde
ui-slot-route = Camino
ui-slot-target = Contra
ui-slot-whom = A quién
ui-slot-before = Ante
ui-slot-with = Con
ui-slot-protect = Proteger
ui-slot-around = En torno a
ui-slot-people-in = Gente en
ui-slot-from = Desde
ui-slot-to = Hasta
ui-people-near = { $count ->
    [one] 1 persona conocida cerca
   *[other] { $count } personas conocidas cerca
}
ui-people-near-site = { $count ->
    [one] 1 persona y un lugar protegido cerca
   *[other] { $count } personas y un lugar protegido cerca
}
ui-card-incomplete = Señale en el mapa o elija en las listas. Esta ficha dirá después qué regla permite la orden.
ui-card-no-force = No usa la fuerza
ui-card-permitted = Permitido por la regla { $rule }, { $title }
ui-card-forbidden = Prohibido por la regla { $rule }, { $title }
ui-card-not-permitted = Con lo que usted sabe, ninguna regla lo permite
ui-card-authority-held = Dentro de sus facultades
ui-card-authority-of = Debe autorizarlo: { $whose }
ui-a-higher-authority = un nivel superior
ui-card-first-warning = Advierta antes, salvo que la demora cueste vidas
ui-card-detain-binds = Quien quede detenido permanece con esta unidad y va a pie.
ui-card-no-care = Allí nadie se hace cargo de los heridos: quedan para quien venga a buscarlos.
ui-card-tell = Avise antes a: { $contact } (pendiente: { $topics })
ui-card-judged = Se evalúa: { $lines }
ui-give-order = Ordenar
ui-ask-authority = Pedir autorización…
ui-ask-authority-for = Pedir autorización para { $rung }

ui-no-messages = Aún no hay mensajes.
ui-in-answer-to = En respuesta a
ui-write-instead = Escribir otra cosa
ui-field-over = Canal
ui-over-press = Radio y prensa

ui-casualties = Heridos
ui-casualties-known = { $dead ->
    [0] { $living } con vida
    [one] { $living } con vida · { $dead } muerto
   *[other] { $living } con vida · { $dead } muertos
} · { $waiting } sin primeros auxilios
ui-casualties-counted = Se cuentan los heridos conocidos que siguen con vida.
ui-casualty-no = Herido { $no }
ui-no-casualties = No consta ningún herido.
ui-not-sorted = sin clasificar
ui-care-due = { $care }: quedan { $time }
ui-care-late = { $care }: { $time } de retraso
ui-care-given = { $care }: hace { $time }

ui-forecast-zone = { $zone }: { $chance } % ({ $low } a { $high } %)
ui-forecast-mark = alguien herido aquí: { $chance } % ({ $low } a { $high } %)
ui-forecast-none = Ninguna simulación vio víctimas (0 a { $high } %)
ui-forecast-on-map = Estas zonas están marcadas en el mapa, cada una con su intervalo
ui-forecast-basis = { $runs } simulaciones desde las { $time }, a { $seconds } s vista; el intervalo acierta nueve de cada diez veces
ui-forecast-accepted = Incorporada a la situación
ui-forecast-rejected = Rechazada
ui-forecast-reason = ¿Por qué? Hace falta antes de aceptar o rechazar
ui-forecast-accept = Aceptar
ui-forecast-reject = Rechazar
ui-forecast-asks = Dónde puede alguien sufrir daño en { $time } como máximo, según lo que usted sabe, si no se ordena nada nuevo
ui-purpose-topic = { $purpose } · { $topic }
ui-acknowledge = Acusar recibo
ui-acknowledge-done = Recibo acusado ✓
ui-acknowledge-left = Pide acuse de recibo · quedan { $time }
ui-acknowledge-late = Acuse de recibo con { $time } de retraso
ui-acknowledged = recibo acusado
ui-delivered = entregado
ui-on-its-way = en camino
ui-goes-round = publicado, se va difundiendo
ui-give-feedback = Contar resultado…
ui-reply = Responder…
ui-field-purpose = Propósito
ui-field-to = Para
ui-field-topic = Sobre
ui-field-from = Desde
ui-field-rung = Nivel de fuerza
ui-urgent = urgente
ui-evacuate-casualties = Indicar cuántos heridos
ui-reason-hint = Motivo
ui-send = Enviar
ui-send-to-many = Enviar a { $count }
ui-answers-within = { $channel }; responde en { $from } a { $to }

ui-decision-left = { $more ->
    [0] Decisión · quedan { $time }
   *[other] Decisión · quedan { $time } · { $more } más
}
ui-rationale-hint = ¿Por qué? Para la revisión; no nombre a nadie
ui-probe = Pregunta · el reloj está parado
ui-probe-from-memory = Responda con lo que sabe. Muestra cómo veía la situación y no cuenta para sus notas.
ui-probe-not-known = No puedo saberlo ahora
ui-probe-skip = Omitir
ui-probe-answer = Responder
ui-probe-people = personas
ui-probe-seconds = segundos

ui-log-refused = No es posible
ui-log-queried = { $unit } pide confirmación
ui-log-arrived = { $unit } ha llegado
ui-log-unit-news = { $unit } { $news }
ui-log-heard = { $heard ->
    [0] no se hace oír por nadie a quien vea
   *[other] se hace oír por { $heard } de quienes ve, y entender por { $understood }
}
ui-log-explosion = Explosión
ui-log-wounded = Heridos: { $count }
ui-log-treated = Auxiliados: { $count }
ui-log-handed-over = Entrega hecha
ui-log-facility-full = No quedan camas
ui-log-granted = Autorizado: { $rung }
ui-log-denied = Denegado: { $rung }
ui-log-published = Mensaje publicado

# Atajos
keys-title = Atajos
keys-space = Espacio
keys-space-does = pausar y continuar, en práctica
keys-speed = 1–5
keys-speed-does = velocidad, de un medio a dieciséis veces
keys-units = Re Pág, Av Pág
keys-units-does = unidad anterior y siguiente
keys-orders = Teclas de los botones de orden
keys-orders-does = preparar esa orden para la unidad
keys-enter = Intro
keys-enter-does = abrir una lista, elegir en ella y luego dar la orden; con la medida, señalar el centro del mapa
keys-escape = Esc
keys-escape-does = volver atrás y, al final, salir
keys-right-tab = K
keys-right-tab-does = el teclado pasa al buzón, y de ahí sigue: escribir, heridos, diario
keys-write = 7
keys-write-does = escribir: retoma el borrador o empieza un mensaje
keys-options = Mayús 1–5
keys-options-does = responder a una decisión
keys-briefing = B
keys-briefing-does = instrucciones y reglas
keys-pan = Flechas, W, A, S, D
keys-pan-does = mover el mapa; también se puede arrastrar
keys-zoom = +, −, rueda
keys-zoom-does = acercar y alejar
keys-home = Inicio
keys-home-does = todo el mapa
keys-tab = Tab
keys-tab-does = control siguiente
keys-help = F1
keys-help-does = esta lista

# Revisión
ui-debrief-of = { $title } · revisión
ui-debrief-run = Sorteo { $seed } · fin en T+{ $ended }
ui-passed = superada
ui-not-passed = no superada
ui-not-observed = sin observar
ui-not-observed-means = Nada en esta sesión lo pedía, así que no hay nota. Eso no es un cero.
ui-judged-when = Cuándo se evalúa
ui-items = { $count ->
    [one] 1 ítem
   *[other] { $count } ítems
}
ui-capped = tope 39: falta eliminatoria
ui-outcomes = Resultados (sin nota)
ui-outcome-figures = Muertos: { $dead } · heridos: { $wounded } · ilesos: { $safe }
ui-to-library = Biblioteca
ui-run-again = Repetir
ui-hard-fails = Faltas eliminatorias
ui-hard-fail = Falta eliminatoria
ui-lines-not-built = No forma parte de este ejercicio: { $lines }
ui-nothing-judged = En esta sesión no se evaluó nada.
ui-item-of = { $line } · ítem { $item } de { $count }
ui-weight = peso { $weight }
ui-span = T+{ $from } a T+{ $to }
ui-you-knew = Usted sabía
ui-rule-no = Regla { $rule }
ui-duty = Deber
ui-evidence = Pruebas
ui-more-events = y más sucesos ({ $count })
ui-show-moment = Ver el momento
ui-show-end = Ver el final
ui-band-caption = Fuerza usada y margen
ui-band-empty = Este puesto no llegó a conocer ninguna amenaza, así que no hay margen.
ui-band-at = exigido: { $floor }; permitido hasta: { $ceiling }; usado: { $used }
ui-what-you-knew = Lo que sabía
ui-what-was = Lo que había
ui-map-knew = T+{ $time } · lo que sabía su puesto; tenue = antiguo
ui-map-was = T+{ $time } · lo que había, se viera o no
ui-play = Ver
ui-detail-mark = Nota
ui-detail-who-knew = Quién sabía
ui-detail-what-if = ¿Y si…?

ui-you = Usted
ui-who-knew-means = Junto a cada nombre, la espera más larga. ✗: algo que debía saber nunca se le dijo. –: no había nada que decirle.
ui-nobody-to-tell = En esta sesión no había que informar a nadie de nada.
ui-due-need = se le debía un mensaje
ui-due-acknowledgement = pidió acuse de recibo
ui-due-feedback = esperaba conocer el resultado
ui-told = { $channel }: al cabo de { $delay }; plazo: { $standard }
ui-told-not = Ese mensaje no se envió; el plazo es de { $standard }.
ui-loop-closed = respuesta recibida
ui-loop-open = sin respuesta
ui-told-twice = Repetido sin nada nuevo
ui-over-shared = Compartido sin necesidad
pair-in-time = a tiempo
pair-late = tarde
pair-never = sin informar
pair-open = pendiente
over-share-identity = de quién se trata
over-share-protected = dato protegido
over-share-published = dato protegido, hecho público
over-share-no-need = sin necesidad de saberlo: una lectura más, y ninguna nota

ui-what-if-means = Parte de este momento con otras órdenes y la misma suerte: toda diferencia se debe al juicio.
ui-what-if-no-log = Esta sesión no se guardó, así que no hay desde dónde continuar.
ui-what-if-instead = Alternativa desde aquí
ui-what-if-nothing = Sin más órdenes
ui-what-if-seeds = { $seeds ->
    [one] un sorteo
   *[other] { $seeds } sorteos
}
ui-what-if-play = Lanzar todo desde T+{ $at }
ui-what-if-over = La sesión termina aquí. Retroceda antes en la línea de tiempo.
ui-what-if-running = { $done } de { $of } simulaciones
ui-what-if-from = Desde T+{ $at } · { $instead }
ui-what-if-hard-fails = Simulaciones con falta eliminatoria: { $given } → { $other } de { $of }
ui-what-if-legend = Gris: como se jugó. Azul: la alternativa. Las barras abarcan ocho de cada diez simulaciones; el punto es la mediana.
ui-what-if-apart = { $scale }: de esta dispersión, { $judgement } puntos vienen de la elección y { $luck } de la suerte.
script-lawful = Camino conforme a derecho
script-tempting = Camino tentador
script-inaction = Inacción
script-over-cautious = Camino demasiado cauto
script-over-sharing = Camino que comparte de más

# Sesión
ui-drill-over = Fin del ejercicio
ui-drill-over-text = La revisión muestra cada nota con lo que usted sabía, la regla y el momento.
ui-to-debrief = A la revisión
ui-not-kept = Esta sesión no se está guardando
ui-run-detail = Sorteo { $seed } · fin en T+{ $last }
ui-link-unknown-drill = El enlace nombra un ejercicio que este programa no tiene. Estos son los que tiene.
ui-run-foreign = El ejercicio de esta sesión no está en este programa o ha cambiado desde entonces.
ui-run-unreadable = La sesión no se puede leer.
ui-run-diverged = Esta versión del programa no puede repetir la sesión.
ui-order-not-taken = La orden no se aceptó.
ui-file-in-drill = No se puede abrir un archivo durante un ejercicio. Salga primero.
