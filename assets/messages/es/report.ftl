# Lo que dice el informe de una sesión.

report-title = { $title }: informe de una sesión
report-none = ninguno
report-yes = sí
report-no = no
report-run = La sesión
report-drill = Ejercicio
report-seat = Puesto
report-seats = Puestos
report-team = El equipo
report-pseudonym = Seudónimo
report-no-pseudonym = no indicado
report-mode = Modo
report-seed = Sorteo
report-length = Duración
report-left-early = { $time }, abandonada antes del final
report-engine = Motor
report-engine-of = { $engine }, programa { $program }
report-digest = Huellas
report-digest-of = ejercicio { $scenario }, registro { $log }
report-verified = Verificación
report-verified-by = El registro se ejecutó de nuevo; coinciden { $digests } huellas y también la ficha de evaluación.
report-figures = Cifras
report-figures-of = { $confirmed } de las { $figures } cifras que un experto debería confirmar están confirmadas para este ejercicio
report-figures-by = { $part }: { $who }
report-pass-mark = Nota de aprobado
report-pass-mark-of = { $mark }, sin faltas eliminatorias

report-result = Resultado
report-mark-of = { $mark } de 100
report-items = { $count ->
    [0] ningún ítem
    [one] 1 ítem
   *[other] { $count } ítems
}
report-spread = criterios de { $low } a { $high }
report-passed = superada
report-not-passed = no superada
report-not-observed = sin observar
report-capped = una falta eliminatoria la limita a 39 como máximo
report-hard-fails = Faltas eliminatorias
report-not-built = No forma parte de este ejercicio
report-sustain = Mantener
report-improve = Mejorar
report-at = en { $time }
report-nothing-here = Nada que señalar.

report-band = Fuerza usada y margen
report-band-of = { $party }
report-band-note = El margen va de lo exigido a lo que permitían las reglas, según lo que sabía el puesto. La línea es el nivel usado.
report-band-empty = No se llegó a conocer ninguna amenaza, así que no hay margen.
report-band-figures = { $above } por encima del máximo, { $inside } dentro, { $below } por debajo del mínimo
report-band-due = Exigido
report-band-permitted = Permitido
report-band-used = Usado
report-band-within = dentro
report-band-above = { $rungs ->
    [one] 1 escalón por encima
   *[other] { $rungs } escalones por encima
}
report-band-below = { $rungs ->
    [one] 1 escalón por debajo
   *[other] { $rungs } escalones por debajo
}
report-legend-band = margen
report-legend-used = nivel usado
report-legend-above = por encima del máximo
report-legend-below = por debajo del mínimo

report-timeline = Cronología
report-time = Hora
report-what = Qué
report-sort-harm = Daños
report-sort-hard-fail = Falta eliminatoria
report-sort-force = Fuerza
report-sort-threat = Amenazas
report-sort-decision = Decisiones
report-sort-protection = Protección
report-sort-message = Mensajes
report-sort-story = Sucesos

report-lines = Pruebas
report-line = Criterio
report-mark = Nota
report-weight = Peso
report-rating = Calificación
report-moment = Momento
report-from = Apertura
report-to = Cierre
report-reason = Motivo
report-cause = Regla o deber
report-knew = Sabido entonces
report-events = Sucesos
report-with = Compartido con
report-line-not-observed = No surgió ningún deber de este criterio. Eso no es un cero.

report-coordination = Quién informó a quién
report-coordination-note = Cada persona u organización que debía saber algo: informada o no, según los plazos del ejercicio. Sin cifra en la línea: en contacto, sin información debida.
report-who = Quién
report-needed = Debía saber
report-due = Exigido
report-standard = Plazo
report-state = Informado
report-delay = Al cabo de
report-channel = Canal
report-loop = Respuesta
report-pair-in-time = a tiempo
report-pair-late = tarde
report-pair-never = nunca
report-pair-open = pendiente al final
report-due-acknowledgement = que llegó «{ $topic }»
report-due-feedback = qué resultó de «{ $topic }»
report-due-threat = la amenaza de «{ $target }»
report-due-force = { $rung } ante «{ $target }»
report-loop-fed-back = conoció el resultado
report-loop-acted = actuó en consecuencia
report-loop-answered = respondido
report-loop-acknowledged = recibo acusado
report-loop-delivered = entregado, sin respuesta
report-loop-open = no entregado
report-edge = { $done } de { $all } a tiempo
report-duplicates = Repetido
report-duplicate = { $who }: «{ $topic }» en { $times }, sin nada nuevo entre medias
report-over-sharing = Compartido en exceso
report-beyond = Más allá de las necesidades declaradas
report-over-shared = { $time } { $who }: «{ $topic }». { $why }
report-over-share-identity = Se reveló de quién se trata.
report-over-share-protected = Dato protegido, sin necesidad de conocerlo.
report-over-share-published = Dato protegido que se hizo público.
report-over-share-no-need = El ejercicio no declara esa necesidad. Por sí solo no se puntúa; otras notas pueden basarse en ello.
report-load = Carga
report-load-of = { $rate } mensajes por minuto, entrantes y salientes
report-load-peak = máximo en un minuto: { $count }, en el minuto { $minute }
report-load-sent = Enviados
report-load-received = Recibidos
report-graph-described = Necesidades de saber: { $told } de { $all } cubiertas a tiempo, { $late } tarde, { $never } nunca. La tabla siguiente recoge todos los pares.

report-snapshots = Lo sabido y lo que había
report-snapshots-note = En cada momento evaluado: a la izquierda, lo que el puesto tenía por cierto; a la derecha, lo que había. Las marcas tenues son avistamientos antiguos. Solo se evalúa la izquierda.
report-outside = Más lejos, fuera de las imágenes
report-knew-then = Lo que sabía el puesto
report-was = Lo que había
report-map-summary = Conocido: { $known } personas; grupos: { $parties }. Había: { $people } personas; { $hidden } de ellas desconocidas para el puesto o en otro lugar del que creía; grupos no conocidos: { $unknown }.
report-moment-force = { $unit }: { $rung } contra { $target }
report-moment-decided = { $decision }: { $option }
report-moment-lapsed = { $decision }: sin respuesta
report-legend-people = personas
report-legend-afraid = con miedo o en huida
report-legend-wounded = heridos
report-legend-cared = con primeros auxilios o en un centro médico
report-legend-dead = muertos
report-legend-unit = unidad
report-legend-party = grupo armado
report-legend-contact = interlocutor, visto en persona

report-decisions = Decisiones
report-chosen = Elegido
report-no-answer = sin respuesta
report-rationale = Motivación

report-outcomes = Resultados
report-outcomes-note = Lo que resultó figura junto a las notas y no forma parte de ninguna.
report-first-act = Primer acto de protección, una vez conocida la amenaza

report-account = Relato propio
report-account-none = No se escribió un relato propio de esta sesión.
report-own-rating = Autocalificación, de 0 a 4
report-notes = Apuntes de la revisión
report-owner = Responsable
report-due-by = Fecha límite
report-noted-by = Anotado por
report-people = Lo que dijeron las personas
report-program-rating = Programa
report-instructor-of = Instructor { $by }: { $rating }. { $reason }
report-instructor-blind = Instructor { $by }, antes de ver la nota del programa: { $rating }. { $reason }
report-challenge-of = Impugnado por { $by }: { $text }
report-answer-of = Respuesta de { $by }, { $outcome }: { $text }
report-not-answered = La impugnación aún no tiene respuesta.
report-key = Clave
report-contents = Contenido
report-footer = Hecho por Tutela a partir del registro de la sesión. El país, el mandato y las reglas de enfrentamiento son ficticios. El informe no nombra a ninguna persona: solo puestos y un seudónimo.

report-sheet-people = Personas
report-sheet-summary = Resumen
report-sheet-lines = Criterios
report-sheet-evidence = Pruebas
report-sheet-timeline = Cronología
report-sheet-coordination = Coordinación
report-sheet-outcomes = Resultados

report-sustain-p1 = Siga pidiendo autorización mientras haya tiempo.
report-sustain-p2 = Siga intentando antes los medios más leves.
report-sustain-p3 = Siga actuando por lo que se vio, no por lo que se temía.
report-sustain-p4 = Siga manteniendo la fuerza entre lo exigido y lo permitido.
report-sustain-p5 = Siga subiendo escalón por escalón.
report-sustain-p6 = Siga advirtiendo con claridad y dando tiempo para obedecer.
report-sustain-p7 = Siga comprobando quién más está cerca antes de usar la fuerza.
report-sustain-p8 = Siga actuando a tiempo con lo que sabe.
report-sustain-p9 = Siga bajando de nivel cuando baja la amenaza.
report-sustain-p10 = Siga atendiendo a todos después de usar la fuerza.
report-sustain-c1 = Siga informando pronto al Estado anfitrión.
report-sustain-c2 = Siga dejando cada tarea al componente al que corresponde.
report-sustain-c3 = Siga informando al personal humanitario y respetando su espacio.
report-sustain-c4 = Siga evaluando antes de apoyar.
report-sustain-c5 = Siga escuchando a la comunidad y contándole qué resultó.
report-sustain-c6 = Siga informando pronto y según lo que se sabe.
report-sustain-c7 = Siga pidiendo asesoramiento antes del paso dudoso.
report-sustain-c8 = Siga compartiendo lo mínimo que sirva al fin.
report-sustain-c9 = Siga cumpliendo los plazos de la cadena médica.
report-sustain-c10 = Siga respondiendo al público con lo verificado.

report-improve-p1 = Pida la autorización antes de necesitar ese nivel, mientras haya tiempo.
report-improve-p2 = Intente antes un medio más leve, siempre que el tiempo hasta el daño lo permita.
report-improve-p3 = Espere a un acto o una intención hostil que pueda señalar, o envíe a alguien a observar.
report-improve-p4 = Compare cada orden con lo exigido y con lo que permiten las reglas según lo que sabe.
report-improve-p5 = Suba un escalón cada vez, salvo que la demora cueste vidas.
report-improve-p6 = Advierta de modo que se pueda oír, entender y obedecer.
report-improve-p7 = Antes de usar la fuerza, compruebe quién más está cerca y elija según ello el medio y el momento.
report-improve-p8 = Conocida la amenaza y con medios a mano, actúe dentro del plazo; un acto por debajo de lo exigido no cuenta.
report-improve-p9 = Vigile si baja la amenaza y ordene cesar la fuerza.
report-improve-p10 = Tras la fuerza: auxilio a todos, lugar asegurado, informe y una vía de queja.
report-improve-c1 = Informe al Estado anfitrión en cuanto afecte a su población o a su consentimiento.
report-improve-c2 = Dé la tarea al componente adecuado y haga el traspaso en la línea acordada.
report-improve-c3 = Informe al personal humanitario de lo que va a hacer cerca de él.
report-improve-c4 = Evalúe los antecedentes de un asociado antes de apoyarlo y planifique la acción conjunta.
report-improve-c5 = Escuche a la comunidad antes de cerrar el plan y cuente a los informantes qué resultó de su aviso.
report-improve-c6 = Informe al centro de operaciones dentro de su plazo, acuse recibo de lo que lo pida y actualice.
report-improve-c7 = Pregunte al asesor cuando una regla no esté clara o se trate de una persona protegida.
report-improve-c8 = Comparta la tendencia con quien la necesita; los nombres, con nadie sin consentimiento y necesidad.
report-improve-c9 = Ponga en marcha la cadena médica en cuanto se sepa de un herido y complete cada entrega.
report-improve-c10 = Responda a tiempo al público: lo verificado, o que se está comprobando.

report-evidence-items = Ítems
report-about = Sobre
report-state-of-band = Respecto al margen
report-state-of-scale = Superada
report-scale = Escala
report-sort = Tipo
report-seconds = Segundos
report-lines-table = Criterios
report-table = Como tabla
report-messages = { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}
report-bars-note = Cada barra es el plazo, desde que alguien debía saberlo. Un punto es informado a tiempo; un rombo, tarde; una cruz, nunca.

cli-report-began = --began solo se usa con --format xapi
cli-report-over-log = { $file }: es el propio registro; elija otro archivo para el informe
cli-report-not-text = Un libro de cálculo no se puede escribir en la salida estándar: indique un archivo con --out FILE
cli-report-home-page = --home-page solo se usa con --format xapi
cli-report-over-side = { $file }: es el archivo de notas del registro; elija otro archivo para el informe
cli-report-not-a-home-page = no es la dirección de un sistema, como https://lms.example.org
cli-report-not-a-time = no es un momento según RFC 3339, como 2026-03-01T09:30:00Z
