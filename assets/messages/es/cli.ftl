# Lo que dice la línea de órdenes.

cli-check-clean = { $file }: sin problemas ({ $people ->
    [one] 1 persona
   *[other] { $people } personas
}, { $units ->
    [one] 1 unidad
   *[other] { $units } unidades
}, { $injects ->
    [one] 1 incidencia
   *[other] { $injects } incidencias
}, { $decisions ->
    [one] 1 decisión
   *[other] { $decisions } decisiones
})
cli-check-problems = { $problems ->
    [one] 1 problema en { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }
   *[other] { $problems } problemas en { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }
}
cli-check-warning = aviso: { $warning }
cli-check-figures = { $file }: { $confirmed } de las { $figures } cifras que un experto debería confirmar están confirmadas para este ejercicio; --figures las enumera
cli-check-confirmed = { $path } = { $value } ({ $least } a { $most }): { $who }
cli-check-unconfirmed = { $path } = { $value } ({ $least } a { $most }): sin confirmar
cli-list-row = { $name }: { $title } ({ $family }, { $least }-{ $most } min)
cli-out-exists = { $file }: ya existe; --force lo sustituye
cli-out-unwritable = { $file }: no se puede escribir: { $error }
cli-bundle-written = { $file }: un solo archivo de { $name }, huella del escenario { $digest }

family-rapid-response = respuesta rápida
family-civilian-protection = protección de civiles
family-governance = gobernanza
family-capstone = ejercicio final
family-tutorial = introducción

cli-no-scenario = { $name }: no existe ese archivo ni un ejercicio con ese nombre; ejercicios incluidos en el programa: { $drills }
cli-no-script = { $name }: no existe ese archivo, y { $drill } no tiene un guion de órdenes con ese nombre; tiene: { $scripts }
cli-unreadable = { $file }: no se puede leer: { $error }
cli-log-exists = { $file }: ya existe; --force lo sustituye
cli-log-unwritable = { $file }: no se puede escribir: { $error }
cli-log-scenario = El registro es de «{ $scenario }», que no está incluido en el programa; indique su archivo con --scenario FILE
cli-other-scenario = Las reglas, el mapa o los parámetros han cambiado desde entonces. Indique con --scenario FILE el archivo que se ejecutó.
cli-refused = A los { $at_s } s, rechazada: { $what }: { $why }
cli-too-late = A los { $at_s } s, no se aceptó porque el ejercicio había terminado: { $what }

cli-torn = { $file }:{ $line }: la última línea está cortada ({ $bytes } bytes) y se omitió; su orden no se había confirmado
cli-unfinished = { $file }: falta la línea de cierre, la sesión se interrumpió; llega hasta el segundo { $seconds }, con notas y sin veredicto. Nada garantiza el modo y el seudónimo de su cabecera
cli-verified = { $file }: verificado. { $scenario }, sorteo { $seed }, { $seconds } s, { $instructions } órdenes y controles; coinciden { $digests } huellas
cli-diverged-same-version = El registro dice que lo escribió esta misma versión ({ $version }); por tanto, se modificó después o el programa ha dejado de ser determinista. Siguiente paso: examine las líneas del registro de los pasos { $from } a { $to } ({ $orders } de ellas, órdenes o controles) y compárelas con otra copia. Si están intactas, comunique el registro como un fallo del programa.
cli-diverged-other-version = El registro lo escribió la versión { $version }, y esta es la { $here }. Siguiente paso: reprodúzcalo con la versión { $version }. Si también allí diverge, se modificó: examine sus líneas de los pasos { $from } a { $to } ({ $orders } de ellas, órdenes o controles).
cli-no-card = El registro no tiene línea de cierre y, por tanto, tampoco ficha guardada.

cli-headless = Sin ventana: { $why }. En su lugar se ejecuta { $drill } sin pantalla con su guion «{ $script }».
cli-display-adds = Con una pantalla, tutela abre una ventana: usted lee las instrucciones, manda las unidades sobre el mapa y recorre la revisión momento a momento. Iníciela en un escritorio o abra la versión para navegador con: tutela serve
cli-no-window = No se puede abrir una ventana: { $why }. Para ejecutar sin pantalla: tutela run { $drill } --orders { $script } --seed 1
cli-no-window-log = No se puede abrir ninguna ventana: { $why }. Para leer la sesión sin ella: tutela report { $log } --format md
cli-no-display = no hay pantalla (no están definidas DISPLAY ni WAYLAND_DISPLAY)
cli-window-failed = la ventana no pudo iniciarse ({ $error })
cli-window-not-built = este programa se compiló sin la función «window»

cli-serving = Se sirve { $folder } a este equipo. Ctrl-C lo termina. Abra en un navegador:

cli-rollout-title = { $title }: { $runs } simulaciones de «{ $orders }», sorteos { $first } a { $last }
cli-rollout-scales = Notas
cli-rollout-outcomes = Resultados (sin nota)
cli-rollout-mean = media
cli-rollout-least = mínimo
cli-rollout-tenth = 10 %
cli-rollout-median = mediana
cli-rollout-ninetieth = 90 %
cli-rollout-most = máximo
cli-rollout-none = sin observar
cli-rollout-of = { $count } de { $runs }
cli-rollout-passed = superada
cli-rollout-capped = limitada a 39 por una falta eliminatoria
cli-rollout-passed-all = Sesiones que superaron ambas escalas
cli-rollout-clean = Sesiones sin faltas eliminatorias
cli-rollout-first-act = Segundos hasta el primer acto de protección

cli-bench-total = { $scenario }, sorteo { $seed }: { $drill_s } s del ejercicio en { $wall_s } s (procesador: { $cpu_s } s), { $factor } veces el tiempo real, { $ticks } pasos por segundo; paso más lento: { $slowest_ms } ms, a los { $slowest_s } s
cli-bench-intake = recepción de órdenes
cli-bench-injects = incidencias
cli-bench-choose = decisiones de personas, grupos y tareas
cli-bench-movement = movimiento
cli-bench-sight = visión y conocimiento
cli-bench-force = fuerza, daños y atención
cli-bench-messages = mensajes
cli-bench-climate = confianza y consentimiento
cli-bench-record = deberes y final
cli-bench-digest = huella
cli-bench-exercise = alrededor: bots, registro, memoria, evaluación
cli-bench-view = una vista de un puesto
cli-bench-judging = una ficha de evaluación
cli-bench-snapshot = una instantánea del ejercicio
cli-bench-branch = una rama a partir de ella

cli-whatif-title = { $title }: ¿y si…?, a partir de { $at }, { $seeds ->
    [one] un sorteo
   *[other] { $seeds } sorteos
} cada uno
cli-whatif-as-given = Como se ordenó: { $name }
cli-whatif-instead = En su lugar: { $name }
cli-whatif-difference = Diferencia con las órdenes dadas
cli-whatif-counts = mayor en { $higher }, igual en { $equal }, menor en { $lower } de { $of } sorteos
cli-whatif-apart = Criterio y azar
cli-whatif-share = { $scale }: la elección de las órdenes mueve la nota { $judgement }; el azar, { $luck } (desviaciones típicas); las órdenes explican el { $share } % de la dispersión
cli-whatif-at = --at { $at }: indique un segundo de 0 a { $last }, anterior al último del registro
cli-whatif-over = El ejercicio ha terminado en el segundo { $seconds }; indique un momento anterior (el registro acaba a los { $last } s)
cli-whatif-decision = «{ $decision }» no se planteó a nadie en este registro. Decisiones del ejercicio: { $decisions }

cli-prove-title = { $title }: guiones con los sorteos { $first } a { $last }, cada política con { $policies }
cli-prove-paths = Camino
cli-prove-passed = superada
cli-prove-policy = política { $policy }
cli-prove-lines = Criterios: nota media en cada camino
cli-prove-luck = Lo que el azar por sí solo cambia en el camino conforme a derecho: media, y el intervalo de ocho de cada diez sesiones
cli-prove-no-luck = El azar por sí solo no cambia ningún criterio del camino conforme a derecho.
cli-prove-apart = ¿Distinguen las escalas los caminos?
cli-prove-no-spread = sin límite: no hay azar en ninguno
cli-prove-separation = { "  " }{ $scale }: { $better } por encima de { $worse } en el { $superiority } % de los pares; se solapa el { $overlap } % de las sesiones; efecto { $effect }
cli-prove-load = Tiempo y carga de una persona: como máximo, con todos los sorteos
cli-prove-load-of = { "  " }{ $path }: { $minutes } min; { $orders ->
    [one] una orden
   *[other] { $orders } órdenes
}, { $messages ->
    [one] un mensaje
   *[other] { $messages } mensajes
}; { $busiest } entre ambos y las preguntas en el minuto de más carga
cli-prove-items = { $mark } de { $items ->
    [one] un ítem
   *[other] { $items } ítems
}
cli-prove-change = { $what }: se esperaba { $expected }, se halló { $found }
cli-prove-kept = Se cumplen todas las promesas.
cli-prove-broken = { $count ->
    [1] Una promesa no se cumple:
   *[other] { $count } promesas no se cumplen:
}
cli-prove-accept = --accept escribe junto al escenario: indique un archivo de escenario, no un ejercicio incluido en el programa
cli-prove-part-large = { $file } ocupa más de { $max } bytes y no es parte de una prueba
cli-prove-part-unreadable = { $file } no es una parte de una prueba impresa con --shard: { $error }
cli-prove-part-other = Las partes son de otro ejercicio, de otro estado de este o de otra versión del programa: ejecútelas de nuevo
cli-prove-part-seeds = Las partes se ejecutaron con sorteos distintos: ejecútelas con los mismos --seeds, --policy-seeds y --first-seed
cli-prove-parts = Indique una sola vez cada una de las { $parts } partes
cli-prove-part-runs = A una parte le faltan partidas o contiene alguna dos veces: se cortó o se cambió. Vuelva a jugarla.
cli-prove-not-a-shard = una parte y un número de partes, como máximo { $most }, como 2/4
cli-broken-should-pass = El camino «{ $path }» supera en { $kept } de { $runs } sorteos; debería en el 95 %.
cli-broken-should-pass-change = Vea los criterios por debajo de 60 en este camino y facilite ahí el ejercicio o corrija el guion.
cli-broken-should-fail = El camino «{ $path }» solo suspende en { $kept } de { $runs } sorteos; debería en el 95 %.
cli-broken-should-fail-change = Dé a sus peores actos una regla, una necesidad o una protección que infrinjan.
cli-broken-not-separated = { $scale } no distingue «{ $better }» de «{ $worse }»: { $superiority } % de los pares, cuando se exige el 95 %.
cli-broken-not-separated-change = Añada deberes que uno cumpla y el otro no, o dé más peso a los criterios que los separan.
cli-broken-line = Ningún camino llega a un ítem de { $line }.
cli-broken-line-change = Añada una incidencia, una necesidad o una decisión que abra ese deber, o quite el criterio de la pauta.
cli-broken-inject = Ningún camino llega a la incidencia «{ $id }».
cli-broken-inject-change = Relaje su condición, escriba un guion que llegue a ella o hágala manual.
cli-broken-decision = Ningún camino llega a la decisión «{ $id }».
cli-broken-decision-change = Ábrala desde una incidencia que se produzca o quítela.
cli-broken-rule = La regla { $id } nunca entra en juego.
cli-broken-rule-change = Dé a un grupo un estado o una fase a la que se aplique, escriba un guion que la alcance o quítela de la tarjeta.
cli-broken-marks = «{ $script }» { $change }
cli-broken-marks-change = Si el cambio es intencionado, escriba las notas nuevas con --accept; si no, deshaga lo que las alteró.
cli-broken-marks-not-played = Se esperan notas de «{ $script }» con el sorteo { $seed }, y nada las ejecutó.
cli-broken-marks-not-played-change = Ejecute ese sorteo o elimine el archivo.

cli-marks-item = { $key }  abierto en { $at }
cli-marks-machine = { "  " }Programa: { $rating }. { $reason }
cli-marks-instructor = { "  " }Instructor { $by }: { $rating }. { $reason }
cli-marks-blind = { "  " }Instructor { $by }, a ciegas: { $rating }. { $reason }
cli-marks-challenge = { "  " }Impugnado: { $text }
cli-marks-answer = { "  " }Respuesta, { $outcome }: { $text }
cli-marks-kept = { $file }: escrito
cli-marks-no-item = { $key }: { $log } no tiene ese ítem; vea sus ítems con: tutela marks { $log }
cli-marks-stray = { $file }: { $key } no es un ítem de la ficha de este registro y se omite
challenge-upheld = se mantiene la nota del programa
challenge-changed = la nota del instructor figura junto a ella
challenge-noted = anotado para el autor

cli-agreement-row = { $pairs ->
    [one] 1 par
   *[other] { $pairs } pares
}, { $percent } % iguales, { $kappa }{ $flag }
cli-agreement-kappa = kappa ponderada { $kappa }
cli-agreement-undefined = kappa ponderada no definida: ambos dieron a todos los ítems la misma calificación
cli-agreement-flag = , inferior a 0,6: el autor debería examinar este criterio
cli-agreement-matrix = Calificación del programa (filas) frente a la del instructor (columnas), de 0 a 4:
cli-agreement-none = No se ha calificado ningún ítem.
cli-agreement-none-blind = No se ha calificado ningún ítem a ciegas; --all cuenta también las demás notas.
cli-agreement-twice = { $file }: otra vez el mismo registro, contado una vez
cli-agreement-unmarked = { $file }: no tiene archivo de notas

cli-package-no-drill = La versión para navegador no contiene el ejercicio { $drill }. Contiene: { $drills }. Para un escenario propio, indique su archivo.
cli-package-written = Se escribió { $file }, { $megabytes } MB. Las notas que muestra una plataforma son declaradas por el participante hasta que se repita el registro (tutela replay).
cli-interrupted = Interrumpido tras { $done } de { $of } partidas: lo anterior trata de las que se jugaron.
cli-prove-interrupted = Interrumpido tras { $done } de { $of } partidas. Lo escrito puede continuarse: tutela prove DRILL --resume FILE
cli-prove-part-interrupted = Una parte quedó interrumpida: continúela con --resume y después una las partes
