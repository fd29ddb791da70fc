# La ficha de evaluación: nombres de escalas, criterios, calificaciones y faltas eliminatorias, y la frase que explica cada nota.

card-title = { $title }: ficha de evaluación, { $whose }
card-run = Semilla { $seed }, fin en { $ended }
card-team = el equipo
card-mark = { $mark } de 100
card-not-observed = sin observar
card-passed = superada
card-not-passed = no superada
card-capped = no superada: una falta eliminatoria la limita a 39 como máximo
card-not-judged = no surgió ningún deber
card-spread = { $items ->
    [one] 1 ítem
   *[other] { $items } ítems
}, criterios de { $low } a { $high }
card-items = { $items ->
    [0] { "" }
    [one] 1 ítem
   *[other] { $items } ítems
}
card-hard-fails = Faltas eliminatorias
card-lines = Criterios
card-knew = Sabido entonces: { $known }
card-by-rule = Regla { $rule }, { $title }
card-by-duty = Deber: { $title }
card-outcomes = Lo que resultó, junto a las notas y fuera de ellas
card-probes = Preguntas con el reloj parado, aparte de las notas
card-probes-right = { $right } de { $asked } correctas
card-probe-said = Respuesta: { $said }
card-probe-known = Se podía saber entonces: { $known }
card-probe-known-as-of = Se podía saber entonces: { $known } Último dato en { $as-of }.
probe-level-perception = Percepción: qué hay
probe-level-comprehension = Comprensión: qué significa
probe-level-projection = Proyección: qué resultará de ello
probe-rating-right = Correcta
probe-rating-partly = Correcta en parte
probe-rating-wrong = Incorrecta
probe-rating-not-answered = Sin respuesta
probe-stage = { $stage }.
probe-people = { $count ->
    [one] 1 persona.
   *[other] { $count } personas.
}
probe-harm-in = Daño en { $seconds } s.
probe-unit = { $unit }.
probe-unit-at = { $unit }, a { $metres } m.
probe-option = { $option }
probe-nothing = No se podía saber nada.
card-not-built = Este programa aún no evalúa: { $lines }

scale-proportionality = Proporcionalidad
scale-coordination = Coordinación

rating-0 = Infracción
rating-1 = Deficiente
rating-2 = Parcial
rating-3 = Cumple
rating-4 = Ejemplar

line-p1 = Autorización
line-p1-question = ¿Estaba el nivel dentro de lo delegado, o se pidió cuando había tiempo?
line-p2 = Necesidad
line-p2-question = ¿Se intentaron medios más leves, o faltaba tiempo hasta el daño?
line-p3 = Identificación
line-p3-question = ¿Quedó demostrado el acto o la intención hostil, sin darlo por supuesto?
line-p4 = Banda
line-p4-question = ¿Estaba el nivel entre el mínimo y el máximo?
line-p5 = Gradualidad
line-p5-question = ¿No se saltó ningún escalón, salvo que la demora hubiera costado vidas?
line-p6 = Advertencia
line-p6-question = ¿Fue clara, audible, en una lengua conocida y con tiempo para obedecer?
line-p7 = Precaución
line-p7-question = ¿Se respetó a terceros, escuelas, clínicas y lugares de culto?
line-p8 = Oportunidad
line-p8-question = ¿Llegó la protección dentro del plazo una vez conocida la amenaza?
line-p9 = Cese
line-p9-question = ¿Cesó o bajó la fuerza cuando lo hizo la amenaza?
line-p10 = Atención posterior
line-p10-question = ¿Se auxilió a los heridos, y se informó, investigó y respondió a tiempo del uso de la fuerza?
line-c1 = Estado anfitrión
line-c1-question = ¿Se mantuvo el consentimiento y se informó al Estado anfitrión dentro del plazo?
line-c2 = Policía y militares
line-c2-question = ¿Se respetaron la primacía y las líneas de traspaso, con el componente adecuado para la tarea?
line-c3 = Ayuda humanitaria
line-c3-question = ¿Se avisó al personal humanitario para evitar conflictos y se respetaron sus principios?
line-c4 = Asociado regional
line-c4-question = ¿Se planificó la acción conjunta y se evaluó el apoyo antes de prestarlo?
line-c5 = Ciclo comunitario
line-c5-question = ¿Se escuchó a la comunidad y obtuvieron respuesta los informantes?
line-c6 = Informes
line-c6-question = ¿Se informó a tiempo al centro de operaciones?
line-c7 = Asesoramiento
line-c7-question = ¿Se pidió asesoramiento cuando lo exigía una regla o un deber?
line-c8 = Datos protegidos
line-c8-question = ¿Se transmitió solo lo mínimo y solo a quien lo necesitaba?
line-c9 = Cadena médica
line-c9-question = ¿Se cumplieron los plazos de primeros auxilios y de entrega?
line-c10 = Mensaje público
line-c10-question = ¿Se respondió al público a tiempo y con hechos verificados?

hard-fail-force-against-harmless = Fuerza contra quienes no son una amenaza
hard-fail-force-against-harmless-why = { $target } (estado conocido: { $status }): se ordenó recurrir a { $rung }. Nadie que se haya rendido, huya sin amenazar o no pueda combatir puede ser un objetivo.
hard-fail-indiscriminate-force = Fuerza indiscriminada
hard-fail-indiscriminate-force-why = Se ordenó recurrir a { $rung } contra { $target } con { $people ->
    [0] una multitud en la zona de efecto
    [one] 1 persona ajena conocida en la zona de efecto
   *[other] { $people } personas ajenas conocidas en la zona de efecto
}.
hard-fail-aid-refused = Auxilio negado
hard-fail-aid-refused-why = Una persona herida por la fuerza propia no recibió auxilio en { $standard } s.
hard-fail-standing-by = Pasividad
hard-fail-standing-by-why = { $target }: la situación se conocía ({ $stage }), había medios al alcance y el deber de proteger. Durante { $waited } s nada alcanzó el nivel mínimo que podía evitar el daño, { $floor }; el plazo es de { $standard } s.
hard-fail-identity-shared = Identidad revelada
hard-fail-support-to-grave-violator = Apoyo a un autor de violaciones graves

knew-stage = { $stage }, con una certeza del { $percent } %.
knew-status = Estado: { $status }.
knew-time-to-harm = El daño estaba a { $seconds } s.
knew-no-time-to-harm = No se sabía cuánto faltaba para el daño.
knew-sign = Visto: { $sign }.

reason-rung-presence = presencia
reason-rung-dialogue = diálogo
reason-rung-warning = una advertencia
reason-rung-posture = una postura de protección
reason-rung-short-of-deadly = fuerza no letal
reason-rung-warning-shots = disparos de advertencia
reason-rung-deadly = fuerza letal

reason-stage-none = ninguna amenaza
reason-stage-indicators = indicios
reason-stage-hostile-intent = intención hostil
reason-stage-hostile-act = acto hostil
reason-stage-violence = violencia en curso

reason-status-active = activo
reason-status-hesitating = vacilante
reason-status-bargaining = en negociación
reason-status-fighting = en combate
reason-status-leaving = en retirada
reason-status-fleeing = en huida
reason-status-surrendered = rendido
reason-status-detained = detenido
reason-status-hors-de-combat = fuera de combate
reason-status-gone = ausente

p1-forbidden = La regla { $rule } ({ $title }) prohíbe { $rung } contra { $target }, según lo que se sabía.
p1-no-rule = Ninguna regla permite { $rung } contra { $target }, y el nivel autorizado era { $held }.
p1-delegated = La regla { $rule } ({ $title }) permite { $rung } contra { $target }, dentro del nivel delegado.
p1-granted = La regla { $rule } ({ $title }) permite { $rung } contra { $target }, y la autorización se pidió y se concedió antes.
p1-asked-no-time = Se pidió autorización para { $rung }; el daño estaba más cerca que una respuesta según la regla { $rule } ({ $title }).
p1-no-time = El daño estaba más cerca de lo que podía tardar una respuesta, pero la autorización para { $rung } según la regla { $rule } ({ $title }) ni siquiera se pidió.
p1-asked-not-waited = Se pidió autorización para { $rung } según la regla { $rule } ({ $title }), había tiempo y no se esperó la respuesta.
p1-not-asked = La regla { $rule } ({ $title }) exige la autorización de otro para { $rung }. Había tiempo para pedirla y nadie la pidió; el nivel autorizado era { $held }.

p2-several-tried = Antes de recurrir a { $rung } contra { $target } se habían intentado varios medios más leves, con tiempo para surtir efecto.
p2-due = Lo mínimo que aún podía evitar el daño por parte de { $target } era recurrir a { $rung }.
p2-tried = Antes de recurrir a { $rung } contra { $target } se había intentado un medio más leve, con tiempo para surtir efecto.
p2-no-time = El daño estaba demasiado cerca para que surtieran efecto medios más leves antes de recurrir a { $rung } contra { $target }.
p2-too-short = Se intentaron medios más leves contra { $target }, pero sin tiempo para surtir efecto antes de recurrir a { $rung }.
p2-posture-first = Se empezó por { $rung }, antes de dirigir palabra alguna a { $target }.
p2-not-tried = Se recurrió a { $rung } antes que a ningún medio más leve contra { $target }, y había tiempo para intentar uno.

p3-sure = Antes de recurrir a { $rung } contra { $target } quedó demostrado, con buen margen, lo que exige la regla { $rule } ({ $title }): { $signs ->
    [one] 1 señal vista
   *[other] { $signs } señales vistas
}.
p3-shown = Antes de recurrir a { $rung } contra { $target } se sabía lo que exige la regla { $rule } ({ $title }).
p3-near = Al recurrir a { $rung } contra { $target }, la certeza estaba justo por debajo de la que exige la regla { $rule } ({ $title }).
p3-unsure = Al recurrir a { $rung } contra { $target }, la certeza estaba muy por debajo de la que exige la regla { $rule } ({ $title }).
p3-assumed = Recurrir a { $rung } contra { $target } exige { $asked } según la regla { $rule } ({ $title }); lo que se conocía: { $stage }.
p3-no-threat = { $target } (estado conocido: { $status }): se ordenó recurrir a { $rung }.

p4-least = Con { $rung } contra { $target } se hizo lo mínimo exigido.
p4-inside = Con { $rung } contra { $target } se estuvo dentro de la banda, de { $floor } a { $ceiling }.
p4-beside-floor = Se recurrió a { $rung } contra { $target } junto a un acto que alcanzaba el mínimo, { $floor }.
p4-above = Con { $rung } contra { $target } se superó en { $rungs ->
    [one] 1 escalón
   *[other] { $rungs } escalones
} el máximo, { $ceiling }.
p4-below = Con { $rung } contra { $target } el nivel quedó { $rungs ->
    [one] 1 escalón
   *[other] { $rungs } escalones
} por debajo del mínimo, { $floor }.
p4-interval-inside = Durante los { $known } s de amenaza conocida de { $target }, ninguna fuerza superó el máximo.
p4-interval-below = Durante más tiempo que el plazo, nada alcanzó lo exigido contra { $target } en los { $known } s de su amenaza conocida.
p4-interval-outside = En los { $known } s de amenaza conocida de { $target }, la fuerza superó el máximo durante { $above } s; un disparo cuenta por su impulso.

p5-none-skipped = No se saltó ningún escalón antes de recurrir a { $rung } contra { $target }.
p5-no-time = Se saltaron escalones antes de recurrir a { $rung } contra { $target }: requieren { $needed } s, y el daño estaba más cerca.
p5-due = Se saltaron escalones antes de recurrir a { $rung } contra { $target }, porque solo eso podía evitar aún el daño.
p5-skipped = { $count ->
    [one] Se saltó 1 escalón
   *[other] Se saltaron { $count } escalones
} antes de recurrir a { $rung } contra { $target }, empezando por { $first }; había tiempo.

p6-warned = Antes de recurrir a { $rung }, hubo para { $target } una advertencia en una lengua que conocen y { $dwell } s para obedecer.
p6-no-time = El daño estaba demasiado cerca para advertir a { $target } antes de recurrir a { $rung }: una advertencia requiere { $dwell } s.
p6-too-short = Antes de recurrir a { $rung }, hubo para { $target } una advertencia, pero menos de { $dwell } s para obedecer.
p6-not-understood = La advertencia a { $target } antes de recurrir a { $rung } no fue en una lengua que conocen.
p6-none = No hubo advertencia para { $target } antes de recurrir a { $rung }, y había tiempo para una.

p7-clear = No se sabía de nadie más en la zona de efecto al recurrir a { $rung } contra { $target }.
p7-bystanders = { $people ->
    [one] Se sabía de 1 persona ajena
   *[other] Se sabía de { $people } personas ajenas
} en la zona de efecto al recurrir a { $rung } contra { $target }.
p7-protected-site = Una escuela, una clínica o un lugar de culto quedaba en la zona de efecto al recurrir a { $rung } contra { $target }.

p8-in-time = A los { $waited } s de conocerse la amenaza de { $target }, con { $rung } se alcanzó lo exigido, { $floor }; el plazo es de { $standard } s.
p8-led-out = A los { $waited } s de conocerse la amenaza de { $target }, ya se estaba sacando a la gente; el plazo es de { $standard } s.
p8-late = Se respondió a la amenaza de { $target } al cabo de { $waited } s; el plazo es de { $standard } s.
p8-far-too-late = Solo se respondió a la amenaza de { $target } al cabo de { $waited } s, más del doble del plazo de { $standard } s.
p8-asked-in-vain = Contra { $target } se exigía { $floor }; la autorización se pidió a tiempo y no se concedió.
p8-stood-by = Durante { $waited } s nada alcanzó lo exigido contra { $target }, { $floor }; el plazo es de { $standard } s.

p9-in-time = La amenaza de { $target } había bajado (estado: { $status }); el uso de { $rung } cesó al cabo de { $delay } s, y el plazo es de { $standard } s.
p9-late = La amenaza de { $target } había bajado (estado: { $status }); el uso de { $rung } solo cesó al cabo de { $delay } s, y el plazo es de { $standard } s.
p9-never = La amenaza de { $target } había bajado (estado: { $status }); el uso de { $rung } siguió durante { $delay } s, hasta el final.

p10-inquiry-in-time = Se puso en marcha una investigación del daño causado al cabo de { $delay } s; el plazo es de { $standard } s.
p10-inquiry-late = Solo se puso en marcha una investigación del daño causado al cabo de { $delay } s; el plazo es de { $standard } s.
p10-inquiry-missing = La fuerza propia dañó a alguien y no se informó a nadie que lo investigue, en { $standard } s o en absoluto.
p10-complaint-in-time = La comunidad tuvo a quién dirigir su queja a los { $delay } s de resultar dañados civiles; el plazo es de { $standard } s.
p10-complaint-late = La comunidad solo supo de una vía de queja a los { $delay } s de resultar dañados civiles; el plazo es de { $standard } s.
p10-complaint-missing = La fuerza propia dañó a civiles y nadie dijo a su comunidad cómo quejarse, en { $standard } s o en absoluto.
p10-reported = El centro de operaciones recibió el informe sobre el uso de { $rung } al cabo de { $delay } s; el plazo es de { $standard } s.
p10-reported-late = El centro de operaciones solo recibió el informe sobre el uso de { $rung } al cabo de { $delay } s; el plazo es de { $standard } s.
p10-not-reported = El uso de { $rung } no se comunicó al centro de operaciones en { $standard } s o en absoluto.
p10-aided = { $people ->
    [one] La persona herida por la fuerza propia recibió auxilio
   *[other] Las { $people } personas heridas por la fuerza propia recibieron auxilio
} en { $standard } s.
p10-aid-late = El auxilio a una persona herida por la fuerza propia tardó más de { $standard } s.
p10-aid-refused = Una persona herida por la fuerza propia no recibió auxilio, en { $standard } s o en absoluto.

need-told-closed = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay } s, y el mensaje llegó; el plazo es de { $standard } s.
need-told = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay } s; el plazo es de { $standard } s.
need-told-late = { $contact }: la información sobre «{ $topic }» solo se dio al cabo de { $delay } s; el plazo es de { $standard } s.
need-not-told = { $contact }: hacía falta información sobre «{ $topic }» en { $standard } s y no se dio.

acknowledged = { $contact }: se acusó recibo del mensaje o se respondió al cabo de { $delay } s; el plazo era de { $standard } s.
acknowledged-late = { $contact }: solo se acusó recibo del mensaje o se respondió al cabo de { $delay } s; el plazo era de { $standard } s.
not-acknowledged = { $contact }: el mensaje pedía acuse de recibo en { $standard } s y no lo tuvo.

c2-police = La policía de la misión recurrió a { $rung } ante la multitud ({ $target }): el componente adecuado.
c2-military = Los militares recurrieron a { $rung } ante la multitud ({ $target }), aunque el ejercicio cuenta con policía de la misión.
c4-support-to-grave = Se compartió información con { $contact }, cuya fuerza tiene antecedentes de violaciones graves no corregidas. Todo apoyo exige antes una evaluación de riesgos, y la de este caso lo prohíbe.
c5-fed-back = { $contact }: el resultado de su alerta se comunicó al cabo de { $delay } s.
c5-fed-back-late = { $contact }: el resultado de su alerta solo se comunicó al cabo de { $delay } s.
c5-no-feedback = { $contact }: el resultado de su alerta nunca se comunicó.
c8-identity = Se reveló de quién se trata en «{ $topic }»: los datos protegidos se transmiten como tendencia, no como nombres.
c8-no-need = Se enviaron datos protegidos sobre «{ $topic }» a quien no necesita conocerlos.
c8-published = Se publicaron datos protegidos sobre «{ $topic }».
c8-trend-asked = Solo se compartió la tendencia sobre «{ $topic }», con quien la había pedido.
c8-trend-to-need = Solo se compartió la tendencia sobre «{ $topic }», con quien necesita conocerla.
c9-aid = Los primeros auxilios llegaron a { $done } de { $people } heridos conocidos; el plazo es de { $standard } s para cada uno.
c9-aid-late = Los primeros auxilios llegaron a { $done } de { $people } heridos conocidos, en conjunto después de { $standard } s.
c9-aid-missing = Los primeros auxilios llegaron a { $done } de { $people } heridos conocidos; la mayoría esperó en vano más de { $standard } s.
c9-handed-over = Se entregó en atención avanzada a { $done } de { $people } heridos atendidos; el plazo es de { $standard } s para cada uno.
c9-handed-over-late = Se entregó en atención avanzada a { $done } de { $people } heridos atendidos, en conjunto después de { $standard } s.
c9-hand-over-missing = Se entregó en atención avanzada a { $done } de { $people } heridos atendidos; la mayoría esperó en vano más de { $standard } s.
c10-facts = Lo que se sabe sobre «{ $topic }» se verificó y se dijo en { $standard } s.
c10-holding = Se dijo en { $standard } s que «{ $topic }» se estaba comprobando; los hechos no llegaron después.
c10-unverified = Se dio por cierto algo sobre «{ $topic }» que nadie había comprobado.
c10-late = El público esperó más de { $standard } s una palabra sobre «{ $topic }».
c10-silent = No se dijo nada al público sobre «{ $topic }», en { $standard } s o en absoluto.
c10-denied = Se desmintió «{ $topic }». Desmentir un daño que puede ser cierto cuesta confianza por mucho tiempo.

source-use-of-force = Directrices sobre el uso de la fuerza por los componentes militares de las misiones de mantenimiento de la paz
source-after-force = Directrices sobre el uso de la fuerza: auxilio, informe e investigación tras la fuerza
source-police-military = Directrices sobre los mecanismos conjuntos de coordinación militar y policial
source-due-diligence = Política de diligencia debida en materia de derechos humanos en el apoyo a fuerzas ajenas a la misión
source-community = Directrices sobre la protección de los civiles: participación de la comunidad y respuesta
source-protected-data = Política sobre la violencia sexual relacionada con los conflictos y la información protegida
source-medical = Política de evacuación de heridos sobre el terreno: primeros auxilios, atención avanzada, cirugía
source-closed-loop = Política sobre los centros de operaciones conjuntas: se acusa recibo de los mensajes
source-public-line = Política de comunicación estratégica e información pública

outcome-civilians = Civiles en el ejercicio
outcome-dead = Civiles muertos
outcome-wounded = Civiles heridos
outcome-treated = Personas auxiliadas
outcome-handed-over = Personas entregadas en atención avanzada
outcome-party-casualties = Bajas de grupos armados
outcome-unit-casualties = Bajas de las unidades de la misión
outcome-trust = Confianza: { $group }
outcome-consent = Consentimiento del Estado anfitrión
outcome-first-act = Primer acto de protección a los { $seconds } s de conocerse la amenaza
