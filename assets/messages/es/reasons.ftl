# La ficha de evaluación: nombres de escalas, criterios, calificaciones y faltas eliminatorias, y la frase que explica cada nota.

card-title = { $title }: ficha de evaluación, { $whose }
card-run = Sorteo { $seed }, fin en { $ended }
card-team = el equipo
card-mark = { $mark } de 100
card-total = Total de { $mark } de 100, la media de ambas escalas
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
card-pointer = Cuenta solo en { $line }, { $time }. { $reason }
card-harder = { $why } Eso lo hacía más difícil, y por eso cuenta más, para bien o para mal.
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
probe-harm-in = Daño en { $seconds }.
probe-unit = { $unit }.
probe-unit-at = { $unit }, a { $metres } m.
probe-option = { $option }
probe-nothing = No se podía saber nada.
card-not-built = No forma parte de este ejercicio: { $lines }

scale-proportionality = Proporcionalidad
scale-coordination = Coordinación

rating-0 = Infracción
rating-1 = Deficiente
rating-2 = Parcial
rating-3 = Cumple
rating-4 = Ejemplar

line-p1 = Autorización
line-p1-question = ¿Estaba el nivel dentro de lo delegado, o se pidió autorización cuando había tiempo?
line-p2 = Necesidad
line-p2-question = ¿Se intentaron medios más leves, o faltaba tiempo hasta el daño?
line-p3 = Identificación
line-p3-question = ¿Quedó demostrado el acto o la intención hostil, sin darlo por supuesto?
line-p4 = Margen
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
line-p10-question = ¿Se auxilió a los heridos, se aseguró el lugar, y se informó, investigó y respondió a tiempo del uso de la fuerza?
line-c1 = Estado anfitrión
line-c1-question = ¿Se mantuvo el consentimiento y se informó al Estado anfitrión dentro del plazo?
line-c2 = Policía y militares
line-c2-question = ¿Se respetaron la primacía y las líneas de traspaso, con el componente adecuado para la tarea?
line-c3 = Ayuda humanitaria
line-c3-question = ¿Se avisó al personal humanitario para evitar conflictos y se respetaron sus principios?
line-c4 = Asociado regional
line-c4-question = ¿Se planificó la acción conjunta y se evaluó el apoyo antes de prestarlo?
line-c5 = Escucha a la comunidad
line-c5-question = ¿Se escuchó a la comunidad y obtuvieron respuesta los informantes?
line-c6 = Informes
line-c6-question = ¿Se informó al centro de operaciones a tiempo, con fidelidad y por completo, y de nuevo con cada cambio?
line-c7 = Asesoramiento
line-c7-question = ¿Se pidió asesoramiento cuando lo exigía una regla o un deber?
line-c8 = Datos protegidos
line-c8-question = ¿Se transmitió solo lo mínimo, con consentimiento y solo a quien lo necesitaba?
line-c9 = Cadena médica
line-c9-question = ¿Se cumplieron los plazos de primeros auxilios y de entrega?
line-c10 = Mensaje público
line-c10-question = ¿Se respondió al público a tiempo, con hechos verificados y con el visto bueno?

# Cuándo hay algo que evaluar en un criterio.
judged-p1 = En cada acto de fuerza a partir de la postura.
judged-p2 = En cada acto de fuerza a partir de la postura.
judged-p3 = En cada acto de fuerza a partir de la postura.
judged-p4 = En cada acto a partir del diálogo, y por cada grupo armado cuya amenaza se conozca desde hace al menos un minuto.
judged-p5 = En cada uso de fuerza no letal, disparos de advertencia o fuerza letal, salvo lo que las reglas permiten contra quien está fuera de combate.
judged-p6 = En cada uso de fuerza no letal, disparos de advertencia o fuerza letal.
judged-p7 = En cada uso de fuerza no letal, disparos de advertencia o fuerza letal.
judged-p8 = En cuanto se sabe que hay personas por proteger bajo amenaza y se puede actuar; y cuando una unidad pudo ir a mirar y nadie lo hizo.
judged-p9 = En cuanto se ve bajar una amenaza contra la que se usa la fuerza.
judged-p10 = Tras cada uso de la fuerza propia a partir de la fuerza no letal, y en cuanto esta ha herido a alguien.
judged-c1 = En cuanto se atribuye a un grupo la intención de hacer daño, antes del primer uso de la fuerza, y en actos que el consentimiento del Estado anfitrión no cubre.
judged-c2 = Al usar la fuerza ante una multitud, si la misión tiene policía; y en cuanto se debe informar a la policía o al ejército.
judged-c3 = Al usar la fuerza cerca de una clínica o un campamento, cuando el personal humanitario pregunta, y cuando unidades armadas entran en sus lugares o hacen su trabajo.
judged-c4 = Al apoyar a un socio regional, en los actos conjuntos con él y cuando los suyos actúan mal.
judged-c5 = Tras una alerta de la comunidad, y en las órdenes de evacuar, escoltar, refugiar o acordonar.
judged-c6 = En cuanto se debe al centro de operaciones un informe o un acuse de recibo.
judged-c7 = Cuando una regla deja algo abierto, se piden datos protegidos, se trata de un menor, una víctima o un paciente, o se pidió un pronóstico.
judged-c8 = Cada vez que se transmiten datos protegidos, y cuando vence el plazo para conservarlos.
judged-c9 = En cuanto se sabe de heridos que no causó la fuerza propia, y en las peticiones de evacuación.
judged-c10 = Ante un rumor o una pregunta de la prensa, y en cuanto la fuerza propia ha herido a un civil.

hard-fail-force-against-harmless = Fuerza contra quienes no son una amenaza
hard-fail-force-against-harmless-why = { $target } (estado conocido: { $status }): aun así se ordenó recurrir a { $rung }. Nadie que se haya rendido, huya sin amenazar o no pueda combatir puede ser un objetivo.
hard-fail-indiscriminate-force = Fuerza indiscriminada
hard-fail-indiscriminate-force-why = Se ordenó recurrir a { $rung } contra «{ $target }» con { $people ->
    [0] una multitud en la zona de efecto
    [one] 1 persona ajena conocida en la zona de efecto
   *[other] { $people } personas ajenas conocidas en la zona de efecto
}.
hard-fail-aid-refused = Auxilio negado
hard-fail-aid-refused-why = Una persona herida por la fuerza propia no recibió auxilio en { $standard }.
hard-fail-standing-by = Pasividad
hard-fail-identity-shared = Identidad revelada
hard-fail-support-to-grave-violator = Apoyo a un autor de violaciones graves

knew-stage = { $percent ->
    [0] No se sabía nada de sus intenciones.
   *[other] { $stage }, con una certeza del { $percent } %.
}
knew-status = Estado: { $status }.
knew-time-to-harm = El daño estaba a { $seconds }.
knew-no-time-to-harm = No se sabía cuánto faltaba para el daño.
knew-lost = El grupo ya no estaba en su último lugar conocido.
knew-bound = Durante { $seconds }, todo lo que podía actuar estaba ocupado con otra amenaza, lo que no cuenta como espera.
knew-casualties = { $people ->
    [one] Un herido conocido
   *[other] { $people } heridos conocidos
} en el lugar.
knew-sign = Visto: { $sign }.

reason-rung-presence = presencia
reason-rung-dialogue = diálogo
reason-rung-warning = una advertencia
reason-rung-posture = una postura de protección
reason-rung-short-of-deadly = la fuerza no letal
reason-rung-warning-shots = disparos de advertencia
reason-rung-deadly = la fuerza letal

reason-stage-none = ninguna amenaza
reason-stage-indicators = indicios
reason-stage-hostile-intent = intención hostil
reason-stage-hostile-act = acto hostil
reason-stage-violence = violencia en curso

reason-status-active = en actividad
reason-status-hesitating = con dudas
reason-status-bargaining = en negociación
reason-status-fighting = en combate
reason-status-leaving = en retirada
reason-status-fleeing = en huida
reason-status-surrendered = en rendición
reason-status-detained = bajo custodia
reason-status-hors-de-combat = fuera de combate
reason-status-gone = ya no están

p1-forbidden = La regla { $rule } ({ $title }) prohíbe { $rung } contra «{ $target }», según lo que se sabía.
p1-no-rule = Ninguna regla permite { $rung } contra «{ $target }», y el nivel autorizado era { $held }.
p1-delegated = La regla { $rule } ({ $title }) permite { $rung } contra «{ $target }», dentro del nivel delegado.
p1-granted = La regla { $rule } ({ $title }) permite { $rung } contra «{ $target }», y la autorización se pidió y se concedió antes.
p1-asked-no-time = Se pidió autorización para { $rung }; el daño estaba más cerca que una respuesta según la regla { $rule } ({ $title }).
p1-no-time = El daño estaba más cerca de lo que podía tardar una respuesta, pero la autorización para { $rung } según la regla { $rule } ({ $title }) ni siquiera se pidió.
p1-asked-not-waited = Se pidió autorización para { $rung } según la regla { $rule } ({ $title }), había tiempo y no se esperó la respuesta.
p1-not-asked = La regla { $rule } ({ $title }) exige la autorización de otro para { $rung }. Había tiempo para pedirla y nadie la pidió; el nivel autorizado era { $held }.

p2-several-tried = Antes de recurrir a { $rung } contra «{ $target }» se habían intentado varios medios más leves, con tiempo para surtir efecto.
p2-due = Lo mínimo que aún podía evitar el daño por parte de «{ $target }» era recurrir a { $rung }.
p2-tried = Antes de recurrir a { $rung } contra «{ $target }» se había intentado un medio más leve, con tiempo para surtir efecto.
p2-no-time = El daño estaba demasiado cerca para que surtieran efecto medios más leves antes de recurrir a { $rung } contra «{ $target }».
p2-too-short = Se intentaron medios más leves contra «{ $target }», pero sin tiempo para surtir efecto antes de recurrir a { $rung }.
p2-posture-first = Se empezó por { $rung }, antes de dirigir palabra alguna a «{ $target }».
p2-not-tried = Se recurrió a { $rung } antes que a ningún medio más leve contra «{ $target }», y había tiempo para intentar uno.

p3-sure = Antes de recurrir a { $rung } contra «{ $target }» quedó demostrado, con holgura, lo que exige la regla { $rule } ({ $title }): { $signs ->
    [one] 1 señal vista
   *[other] { $signs } señales vistas
}.
p3-shown = Antes de recurrir a { $rung } contra «{ $target }» se sabía lo que exige la regla { $rule } ({ $title }).
p3-near = Al recurrir a { $rung } contra «{ $target }», la certeza estaba justo por debajo de la que exige la regla { $rule } ({ $title }).
p3-unsure = Al recurrir a { $rung } contra «{ $target }», la certeza estaba muy por debajo de la que exige la regla { $rule } ({ $title }).
p3-assumed = Recurrir a { $rung } contra «{ $target }» exige { $asked } según la regla { $rule } ({ $title }); lo que se conocía: { $stage }.
p3-no-threat = { $target } (estado conocido: { $status }): aun así se ordenó recurrir a { $rung }.

p4-least = Con { $rung } ante «{ $target }» se hizo lo mínimo exigido.
p4-inside = Con { $rung } ante «{ $target }» se estuvo dentro del margen, de { $floor } a { $ceiling }.
p4-beside-floor = Se recurrió a { $rung } ante «{ $target }» junto a un acto que alcanzaba el mínimo, { $floor }.
p4-above = Con { $rung } ante «{ $target }» se superó en { $rungs ->
    [one] 1 escalón
   *[other] { $rungs } escalones
} el máximo, { $ceiling }.
p4-below = Con { $rung } ante «{ $target }» el nivel quedó { $rungs ->
    [one] 1 escalón
   *[other] { $rungs } escalones
} por debajo del mínimo, { $floor }.
p4-interval-inside = La amenaza de «{ $target }» se conoció durante { $known } en total, y ninguna fuerza superó entonces el máximo.
p4-interval-below = La amenaza de «{ $target }» se conoció durante { $known } en total, y nada alcanzó lo exigido durante más tiempo que el plazo.
p4-interval-outside = La amenaza de «{ $target }» se conoció durante { $known } en total, y la fuerza superó el máximo durante { $above }; un disparo cuenta mientras dura su efecto.

p5-none-skipped = No se saltó ningún escalón antes de recurrir a { $rung } contra «{ $target }».
p5-no-time = Se saltaron escalones antes de recurrir a { $rung } contra «{ $target }»: requieren { $needed }, y el daño estaba más cerca.
p5-due = Se saltaron escalones antes de recurrir a { $rung } contra «{ $target }», porque solo eso podía evitar aún el daño.
p5-skipped = { $count ->
    [one] Se saltó 1 escalón
   *[other] Se saltaron { $count } escalones
} antes de recurrir a { $rung } contra «{ $target }», empezando por { $first }; había tiempo.

p6-warned = Antes de recurrir a { $rung }, hubo para «{ $target }» una advertencia en una lengua que conocen y { $dwell } para obedecer.
p6-no-time = El daño estaba demasiado cerca para advertir a «{ $target }» antes de recurrir a { $rung }: una advertencia requiere { $dwell }.
p6-too-short = Antes de recurrir a { $rung }, hubo para «{ $target }» una advertencia, pero menos de { $dwell } para obedecer.
p6-not-understood = La advertencia a «{ $target }» antes de recurrir a { $rung } no fue en una lengua que conocen.
p6-none = No hubo advertencia para «{ $target }» antes de recurrir a { $rung }, y había tiempo para una.

p7-clear = No se sabía de nadie más en la zona de efecto al recurrir a { $rung } contra «{ $target }».
p7-bystanders = { $people ->
    [one] Se sabía de 1 persona ajena
   *[other] Se sabía de { $people } personas ajenas
} en la zona de efecto al recurrir a { $rung } contra «{ $target }».
p7-protected-site = Una escuela, una clínica o un lugar de culto quedaba en la zona de efecto al recurrir a { $rung } contra «{ $target }».

p8-not-looked = { $target }: hubo un aviso o se perdió de vista, y nadie fue a mirar en { $standard }; { $unit } podía hacerlo.

p9-in-time = La amenaza de «{ $target }» había bajado ({ $status }); el uso de { $rung } cesó al cabo de { $delay }, y el plazo es de { $standard }.
p9-late = La amenaza de «{ $target }» había bajado ({ $status }); el uso de { $rung } solo cesó al cabo de { $delay }, y el plazo es de { $standard }.
p9-never = La amenaza de «{ $target }» había bajado ({ $status }); el uso de { $rung } siguió durante { $delay }, hasta el final.

p10-inquiry-in-time = Se puso en marcha una investigación del daño causado al cabo de { $delay }; el plazo es de { $standard }.
p10-inquiry-late = Solo se puso en marcha una investigación del daño causado al cabo de { $delay }; el plazo es de { $standard }.
p10-inquiry-missing = La fuerza propia dañó a alguien y no se informó a nadie que lo investigue, en { $standard } ni después.
p10-complaint-in-time = La comunidad tuvo a quién dirigir su queja { $delay } después de resultar dañados civiles; el plazo es de { $standard }.
p10-complaint-late = La comunidad solo supo de una vía de queja { $delay } después de resultar dañados civiles; el plazo es de { $standard }.
p10-complaint-missing = La fuerza propia dañó a civiles y nadie dijo a su comunidad cómo quejarse, en { $standard } ni después.
p10-scene-held = No se abandonó el lugar ({ $zone }) donde la fuerza propia hirió a personas.
p10-scene-secured = Donde la fuerza propia había herido a personas ({ $zone }), se envió a otros a asegurar el lugar al cabo de { $delay }; el plazo es de { $standard }.
p10-scene-late = Donde la fuerza propia había herido a personas ({ $zone }), solo se envió a otros a asegurar el lugar al cabo de { $delay }; el plazo es de { $standard }.
p10-scene-left = La unidad que había herido a personas ({ $zone }) fue enviada a otra parte y no se envió a nadie a asegurar el lugar, en { $standard } ni después.
p10-reported = El centro de operaciones recibió el informe sobre el uso de { $rung } al cabo de { $delay }; el plazo es de { $standard }.
p10-reported-late = El centro de operaciones solo recibió el informe sobre el uso de { $rung } al cabo de { $delay }; el plazo es de { $standard }.
p10-not-reported = El uso de { $rung } no se comunicó al centro de operaciones en { $standard } ni después.
p10-aided = { $people ->
    [one] La persona herida por la fuerza propia recibió auxilio
   *[other] Las { $people } personas heridas por la fuerza propia recibieron auxilio
} en { $standard }.
p10-aid-late = El auxilio a una persona herida por la fuerza propia tardó más de { $standard }.
p10-aid-refused = Una persona herida por la fuerza propia no recibió auxilio, en { $standard } ni después.

need-told-closed = { $contact }: el mensaje sobre «{ $topic }» se envió al cabo de { $delay } y llegó; el plazo es de { $standard }.
need-told-before = { $contact }: el mensaje sobre «{ $topic }» ya se había enviado { $delay } antes de que hiciera falta, y seguía siendo válido; el plazo desde entonces es de { $standard }.
need-told = { $contact }: el mensaje sobre «{ $topic }» se envió al cabo de { $delay }; el plazo es de { $standard }.
need-told-late = { $contact }: el mensaje sobre «{ $topic }» solo se envió al cabo de { $delay }; el plazo es de { $standard }.
need-not-told = { $contact }: hacía falta un mensaje sobre «{ $topic }» en un plazo de { $standard } y no se envió.

acknowledged = { $contact }: se acusó recibo del mensaje o se respondió al cabo de { $delay }; el plazo era de { $standard }.
acknowledged-late = { $contact }: solo se acusó recibo del mensaje o se respondió al cabo de { $delay }; el plazo era de { $standard }.
not-acknowledged = { $contact }: el mensaje pedía acuse de recibo en { $standard } y no lo tuvo.

c2-police = La policía de la misión recurrió a { $rung } ante la multitud ({ $target }): el componente adecuado.
c2-military = Los militares recurrieron a { $rung } ante la multitud ({ $target }), aunque el ejercicio cuenta con policía de la misión.
c2-handed-over = Un componente de la misión tomó el relevo ante la multitud ({ $target }), y el otro se retiró en { $standard }.
c2-both-at-once = Policía y militares de la misión estuvieron a la vez ante la multitud ({ $target }) durante más de { $standard }: nadie podía saber quién dirige.
c4-support-to-grave = Se compartió información con { $contact }, cuya fuerza tiene antecedentes de violaciones graves no corregidas. Todo apoyo exige antes una evaluación de riesgos, y la de este caso lo prohíbe.
c1-threat-told = { $contact }: la amenaza de «{ $target }» se comunicó al cabo de { $delay }; el plazo es de { $standard }.
c1-threat-told-late = { $contact }: la amenaza de «{ $target }» solo se comunicó al cabo de { $delay }; el plazo es de { $standard }.
c1-threat-not-told = { $target }: se conocía la intención de causar daño y nadie del Estado anfitrión ({ $contact }, por ejemplo) lo supo en { $standard }.
c1-force-told = { $contact }: el uso de { $rung } contra «{ $target }» se comunicó al cabo de { $delay }; el plazo es de { $standard }.
c1-force-told-late = { $contact }: el uso de { $rung } contra «{ $target }» solo se comunicó al cabo de { $delay }; el plazo es de { $standard }.
c1-force-not-told = Se recurrió a { $rung } contra «{ $target }» y nadie del Estado anfitrión ({ $contact }, por ejemplo) lo supo en { $standard }.
c3-act-told = { $contact }: los actos armados en los alrededores ({ $zone }) se comunicaron al cabo de { $delay }; el plazo es de { $standard }.
c3-act-told-late = { $contact }: los actos armados en los alrededores ({ $zone }) solo se comunicaron al cabo de { $delay }; el plazo es de { $standard }.
c3-act-not-told = Se usó la fuerza en los alrededores ({ $zone }) y nadie del ámbito humanitario ({ $contact }, por ejemplo) lo supo en { $standard }.
c3-answered = { $contact }: preguntó y tuvo respuesta al cabo de { $delay }; el plazo es de { $standard }.
c3-answered-late = { $contact }: preguntó y solo tuvo respuesta al cabo de { $delay }; el plazo es de { $standard }.
c3-not-answered = { $contact }: preguntó y no tuvo respuesta en { $standard }.
c4-assessed = { $contact }: el apoyo llegó tras la respuesta de la asesoría sobre sus posibles consecuencias.
c4-not-awaited = { $contact }: se consultó a la asesoría antes de prestar apoyo y no se esperó la respuesta.
c4-assessed-after = { $contact }: solo se consultó a la asesoría después de prestar apoyo.
c4-not-assessed = { $contact }: se prestó apoyo sin preguntar a nadie por sus posibles consecuencias. Todo apoyo exige antes una evaluación de riesgos.
c5-fed-back = { $contact }: el resultado de su alerta se comunicó al cabo de { $delay }.
c5-fed-back-late = { $contact }: el resultado de su alerta solo se comunicó al cabo de { $delay }.
c5-no-feedback = { $contact }: el resultado de su alerta nunca se comunicó.
c5-no-feedback-on = { $contact }: el resultado de su alerta («{ $topic }») nunca se comunicó.
c5-voices-heard = Las voces de mujeres y jóvenes de este ejercicio se escucharon antes de cerrar el plan ({ $zone }).
c5-some-heard = No todas las voces de mujeres y jóvenes de este ejercicio se escucharon antes de cerrar el plan ({ $zone }).
c5-by-liaison = El equipo de enlace habló con la gente ({ $zone }); las voces de mujeres y jóvenes no se escucharon antes de cerrar el plan.
c5-told-not-asked = A las voces de mujeres o jóvenes se les comunicó la primera orden sobre { $zone }; no se les preguntó.
c5-heard-after = A las voces de mujeres o jóvenes solo se las escuchó después de la primera orden sobre { $zone }.
c5-not-heard = La primera orden sobre { $zone } se dio sin una palabra a las voces de mujeres o jóvenes.
c7-advice = Se pidió asesoramiento sobre «{ $topic }» { $delay } después de que alguien solicitara datos protegidos; el plazo es de { $standard }.
c7-advice-late = No se pidió asesoramiento sobre «{ $topic }» hasta { $delay } después de que alguien solicitara datos protegidos; el plazo es de { $standard }.
c7-no-advice = Alguien solicitó datos protegidos sobre «{ $topic }» y no se pidió asesoramiento a nadie en { $standard }.
c7-forecast-judged = { $forecasts ->
    [one] La previsión se aceptó o se rechazó con motivo
   *[other] Las { $forecasts } previsiones se aceptaron o se rechazaron con motivo
}; el plazo es de { $standard }.
c7-forecast-late = Una previsión que se había pedido tardó más de { $standard } en aceptarse o rechazarse.
c7-forecast-ignored = Se había pedido una previsión y nadie la aceptó ni la rechazó en { $standard }.
c7-forecast-blind = Se aceptó una previsión sin nada visto ni comunicado con que contrastarla.
c8-identity = Se reveló de quién se trata en «{ $topic }»: los datos protegidos se transmiten como tendencia, no como nombres.
c8-no-need = Se enviaron datos protegidos sobre «{ $topic }» a quien no necesita conocerlos.
c8-before-consent = Se compartió algo de «{ $topic }» antes de haber preguntado a las personas afectadas y de tener su respuesta.
c8-beyond-consent = Algo de «{ $topic }» llegó a alguien para quien las personas afectadas no habían dado su consentimiento.
c8-expired = Se compartieron datos protegidos sobre «{ $topic }» pasado el tiempo durante el que se pueden conservar.
c8-erased = Lo que se tenía sobre «{ $topic }» se borró { $delay } después del tiempo de conservación; el plazo es de { $standard }.
c8-erased-late = Lo que se tenía sobre «{ $topic }» no se borró hasta { $delay } después del tiempo de conservación; el plazo es de { $standard }.
c8-not-erased = Lo que se tenía sobre «{ $topic }» no se borró, aunque el tiempo de conservación había pasado hacía { $delay }; el plazo es de { $standard }.
c8-published = Se publicaron datos protegidos sobre «{ $topic }».
c8-trend-asked = Solo se compartió la tendencia sobre «{ $topic }», con quien la había pedido.
c8-trend-to-need = Solo se compartió la tendencia sobre «{ $topic }», con quien necesita conocerla.
c9-aid = Los primeros auxilios llegaron a { $done } de { $people } heridos conocidos; cada uno debía tenerlos en { $standard }.
c9-aid-late = Los primeros auxilios llegaron a { $done } de { $people } heridos conocidos, en general pasado el plazo de { $standard }.
c9-aid-missing = Los primeros auxilios llegaron solo a { $done } de { $people } heridos conocidos. Cada uno debía tenerlos en { $standard }, y la mayoría no los tuvo.
c9-handed-over = De { $people } heridos auxiliados, llegaron a una clínica { $done }; cada uno debía estar allí en { $standard } desde los primeros auxilios.
c9-handed-over-late = De { $people } heridos auxiliados, llegaron a una clínica { $done }, en general más de { $standard } después de los primeros auxilios.
c9-hand-over-missing = De { $people } heridos auxiliados, solo llegaron a una clínica { $done }. Cada uno debía estar allí en { $standard } desde los primeros auxilios, y la mayoría no estuvo.
c9-most-urgent-first = Lo más urgente fue lo primero, según la clasificación: { $people ->
    [one] 1 herido recibió
   *[other] { $people } heridos recibieron
} auxilio.
c9-passed-over = { $passed } de { $people } heridos recibieron auxilio mientras alguien más urgente, según la clasificación, seguía esperando.
c9-not-called-urgent = La evacuación se pidió como si pudiera esperar, aunque la clasificación había hallado a alguien que no podía.
c9-call-complete = La petición de evacuación desde { $zone } decía dónde estaban los heridos y, donde se sabía, que alguien no podía esperar.
c9-call-wrong-place = Se pidió la evacuación desde { $zone }, donde no se sabía de ningún herido; se sabía que los heridos estaban en otra parte.
c9-call-wrong-number = Se pidió la evacuación desde { $zone } para { $said } heridos, y allí se conocían { $people }.
c10-facts = Lo que se sabe sobre «{ $topic }» se verificó y se dijo en { $standard }.
c10-cleared = Lo que se sabe sobre «{ $topic }» recibió el visto bueno y se dijo en { $standard }.
c10-not-awaited = Lo que se sabe sobre «{ $topic }» se dijo en { $standard }, antes de que llegara la respuesta sobre el visto bueno.
c10-not-cleared = Lo que se sabe sobre «{ $topic }» se verificó y se dijo en { $standard }, sin el visto bueno de nadie.
c10-harm-denied = La fuerza de la misión había herido a personas, y se desmintió «{ $topic }». Desmentir un daño que puede ser cierto cuesta confianza por mucho tiempo.
c10-harm-silent = La fuerza de la misión había herido a personas, y no se dijo nada al público sobre «{ $topic }» en { $standard }.
c10-holding = Se dijo en { $standard } que «{ $topic }» se estaba comprobando; los hechos no llegaron después.
c10-unverified = Se dio por cierto algo sobre «{ $topic }» que nadie había comprobado.
c10-late = El público esperó más de { $standard } una palabra sobre «{ $topic }».
c10-silent = No se dijo nada al público sobre «{ $topic }», en { $standard } ni después.
c10-denied = Se desmintió «{ $topic }». Desmentir un daño que puede ser cierto cuesta confianza por mucho tiempo.

source-use-of-force = Directrices sobre el uso de la fuerza por los componentes militares de las misiones de mantenimiento de la paz
source-after-force = Directrices sobre el uso de la fuerza: auxilio, informe e investigación tras la fuerza
source-police-military = Directrices sobre los mecanismos conjuntos de coordinación militar y policial
source-due-diligence = Política de diligencia debida en materia de derechos humanos en el apoyo a fuerzas ajenas a la misión
source-host-state = Política de protección de los civiles: responsabilidad primordial del Estado anfitrión
source-civil-military = Directrices sobre coordinación cívico-militar: aviso para evitar conflictos
source-analysis = Política sobre los centros conjuntos de análisis de la misión: quien pide un producto lo valora
source-looking = Directrices sobre la protección de los civiles: a la alerta temprana se le da seguimiento
source-community = Directrices sobre la protección de los civiles: participación de la comunidad y respuesta
source-protected-data = Manual de protección de civiles y política sobre la violencia sexual relacionada con los conflictos: información protegida
source-medical = Política de evacuación de heridos sobre el terreno: primeros auxilios, atención avanzada, cirugía
source-closed-loop = Política sobre los centros de operaciones conjuntas: se acusa recibo de los mensajes
source-public-line = Política de comunicación estratégica e información pública

outcome-civilians = Civiles en el ejercicio
outcome-dead = Civiles muertos
outcome-wounded = Civiles heridos
outcome-treated = Personas auxiliadas
outcome-handed-over = Personas llevadas a atención avanzada
outcome-party-casualties = Bajas de grupos armados
outcome-unit-casualties = Bajas de las unidades de la misión
outcome-trust = Confianza: { $group }
outcome-consent = Consentimiento del Estado anfitrión
outcome-first-act = Primer acto de protección, { $seconds } después de conocerse la amenaza

hardship-short = El daño estaba a un minuto como mucho.
hardship-unclear = Lo comunicado dejaba abierto qué pretendían.
hardship-busy = Surgieron tres asuntos o más en medio minuto.
