# What the play screen says beyond the words of every screen.

## Map
ui-minimap = Minimapa
ui-minimap-hint = Pulse o arrastre para mover el mapa
ui-tool-nearer = Acercar
ui-tool-farther = Alejar
ui-tool-fit = Todo el mapa
ui-tool-follow = Seguir la unidad elegida
ui-tool-measure = Medir
ui-tool-minimap = Minimapa
ui-tool-legend = Leyenda
ui-measure-ready = Señale el primer punto
ui-measured = { $metres } m · { $bearing }° · { $foot } a pie, en línea recta
ui-measured-vehicle = { $time } en vehículo
ui-ring-sight = vista { $metres } m
ui-ring-reach = alcance { $metres } m
ui-ring-effect = efecto { $metres } m
ui-party-sure = { $percent } % de certeza
ui-party-seen = Visto hace { $time }
ui-party-told = Comunicado hace { $time }
ui-party-harm = Daño posible en { $time }

## Menu on the map
ui-menu-select = Elegir
ui-menu-add = Añadir a la selección
ui-menu-remove = Quitar de la selección
ui-leads-detained = al paso de quienes ha detenido
ui-menu-more = Más órdenes…
ui-menu-people = { $count ->
    [one] Una persona conocida aquí
   *[other] { $count } personas conocidas aquí
}
ui-menu-whose-order = Una orden para
ui-menu-casualties = Ver los heridos
ui-menu-write = Escribir un mensaje…
ui-menu-measure = Medir desde aquí
ui-menu-centre = Centrar el mapa aquí

## Legend
ui-legend = Leyenda
ui-legend-friend = Sus unidades
play-legend-others = Los demás
ui-legend-unknown = Grupo armado; su intención está en la lista
ui-legend-calm = En calma o siguiendo a un guía
ui-legend-afraid = Con miedo o protestando
ui-legend-fleeing = Huye
ui-legend-sheltering = A cubierto
ui-legend-wounded = Herido
ui-legend-treated = Con primeros auxilios, o en un centro médico
ui-legend-dead = Muerto
ui-legend-explosion = Explosión del último minuto
ui-legend-old = Más tenue y pequeño: hace más tiempo
ui-legend-route = Camino de una unidad
ui-legend-draft = Orden en preparación
ui-legend-held = Línea que una unidad mantiene
ui-legend-sight = Lo que ve la unidad
ui-legend-reach = Alcance de los medios
ui-legend-effect = Donde los medios hacen efecto
ui-legend-zones = Zonas

## Clock
ui-step = Un paso
ui-step-hint = Un segundo y el reloj se detiene
ui-auto-pause = Autopausa
ui-auto-pause-on = Autopausa por
ui-stopped-by = Pausa · { $why }
pause-cause-decision = Decisión abierta
pause-cause-threat = Cambio de amenaza
pause-cause-casualty = Nuevo herido
pause-cause-owed = Mensaje pendiente de respuesta
pause-cause-message = Cualquier mensaje nuevo
pause-cause-arrival = Unidad: llega, termina o informa
ui-unit-done = { $unit }: orden cumplida

## Bars and panels
ui-consent-moves = Baja cuando la misión hiere a personas o usa una fuerza que ninguna regla permite; también cuenta lo que ocurre alrededor. El diario muestra qué pasó y cuándo.
ui-trust-moves = Sube con la ayuda, la protección y la respuesta a quienes informan. Baja con el daño que la gente ve o del que se entera, la fuerza contra multitudes, los rumores y el silencio. El diario muestra qué pasó y cuándo.
ui-level-firm = firme
ui-level-shaky = frágil
ui-level-low = bajo
ui-side-units = Unidades
ui-side-messages = Mensajes
ui-unit-and-more = { $unit } y { $count } más
ui-gauge-strength = Aptos { $percent } %
ui-gauge-strength-low = pocos aptos
ui-gauge-endurance = Autonomía restante { $percent } %
ui-gauge-endurance-low = poca autonomía
ui-gauge-fuel = Combustible restante { $percent } %
ui-gauge-fuel-low = poco combustible
ui-gauge-freshness = Descanso { $percent } %
ui-gauge-freshness-low = con cansancio
ui-channel-far = { $channel } · nadie cerca
ui-channel-busy = línea libre en { $time }
right-tab-inbox = Buzón
right-tab-write = Escribir
right-tab-casualties = Heridos
right-tab-log = Diario
inbox-filter-all = Todos
inbox-filter-received = Entrantes
inbox-filter-unread = Sin leer
inbox-filter-owed = Pendientes
ui-no-messages-such = Ninguno por ahora.
ui-forward = Reenviar…
ui-erase = Borrar lo que tenemos
ui-templates = Mensaje modelo · { $topic }
ui-topic-protected = Datos protegidos: pueden dañar a personas si llegan a quien no necesita conocerlos.
ui-topics-heard = Puede escribir sobre lo que ya sabía al empezar o le han comunicado después, y sobre los grupos que conoce.
ui-field-also = También para
ui-also-add = También a…
ui-also-remove = Quitar: { $name }
ui-advises-on-rule = La regla { $rule } deja algo abierto: pregunte aquí antes de basar en ella la fuerza, si hay tiempo para una respuesta.
ui-support-wants-advice = Su historial en derechos humanos está en duda. Compartir datos con ella o informarle sobre un grupo armado es darle apoyo: consulte antes a { $who } y espere la respuesta.
ui-sends-evacuation = Se le puede pedir una evacuación: dónde están los heridos, cuántos son y si es urgente.
advises-legal-adviser = Pida asesoramiento sobre lo que una regla deja abierto, antes de una postura o de algo más; sobre el apoyo a otras fuerzas; antes de compartir datos protegidos.
advises-gender-adviser = Pida asesoramiento sobre lo que afecta a supervivientes, o a mujeres y niñas en peligro, antes de decidir.
advises-child-protection-adviser = Pida asesoramiento sobre lo que afecta a un menor, también si lo toman por una persona armada o está retenido, antes de decidir.
advises-medical-adviser = Pida asesoramiento sobre lo que exige el estado de un paciente, antes de decidir a quién se atiende o se lleva primero.
log-filter-all = Todo
log-filter-orders = Órdenes
log-filter-threats = Amenazas
log-filter-people = Personas
log-filter-authority = Decisiones
ui-log-empty = Nada de esto ha ocurrido.

## Hints, in practice only
ui-hint = Pista
ui-hint-level = Pista · { $level } de { $levels }
ui-hint-more = Dígame más
ui-hint-next = Otra
ui-hint-none = Nada apremia ahora. Mire donde menos sabe.
ui-hint-waits = Lo que ha ordenado o escrito está en espera: empieza en cuanto corre el reloj ({ $pause }).
ui-hint-no-unit = una unidad que tenga los medios
ui-hint-decision-1 = Hay una decisión abierta y su tiempo corre.
ui-hint-decision-2 = { $decision } se cierra en { $time }. No decidir también se juzga.
ui-hint-decision-3 = En cada opción vea a quién pone en riesgo y qué autorización exige; elija a tiempo y anote por qué.
ui-hint-threat-1 = { $party }: { $stage }. ¿Qué hace usted ante ello?
ui-hint-threat-2 = Con lo que sabe, la regla { $rule }, { $title }, permite hasta: { $rung }. Si hay civiles amenazados, actuar es un deber.
ui-hint-threat-no-rule = Con lo que sabe, ninguna regla permite más que: { $rung }.
ui-hint-path-begin = Empiece con: { $first }, con { $unit }.
ui-hint-path-warn = Advierta antes de: { $rung }, salvo que la demora cueste vidas.
ui-hint-path-authority = Para: { $rung }, pida ya autorización a { $whose }: la respuesta tarda.
ui-hint-path-people = Póngase entre ellos y la población, o llévela a otro lugar.
ui-hint-message-1 = Alguien espera saber que usted lo ha leído.
ui-hint-message-2 = { $who } pide acuse de recibo; un mensaje sin respuesta perjudica la coordinación.
ui-hint-message-3 = Acuse recibo y luego actúe o diga qué hará.
ui-hint-hurt-1 = Alguien a quien hirió { $by } espera auxilio.
ui-hint-hurt-2 = A quien la propia fuerza ha herido se le debe auxilio tan pronto como a cualquiera, amigo o enemigo.
ui-hint-hurt-3 = Envíe { $unit } a dar auxilio donde está { $by }, o pida una evacuación desde allí; después informe.
ui-hint-given-up-1 = Se han rendido: { $party }.
ui-hint-given-up-2 = Quien se rinde ya no es una amenaza: no más fuerza, y se le puede retener donde la tarjeta de reglas lo permite.
ui-hint-given-up-3 = Ordene a { $unit } detener a { $party } e informe; pasan a la policía del Estado anfitrión.
ui-hint-care-1 = Hay heridos que esperan atención.
ui-hint-care-2 = Heridos en espera: { $count }; corre el reloj de la atención ({ $care }). A todos se les atiende por igual.
ui-hint-care-3 = Envíe a { $unit } a atenderlos por un camino seguro; luego trasládelos y pida evacuación.
ui-hint-explosion-1 = Ha habido una explosión: { $place }. ¿Quién está herido y a quién hay que avisar?
ui-hint-explosion-2 = Los heridos han de recibir los primeros auxilios dentro del plazo, y de un ataque se informa enseguida a { $who }, también de lo que aún no se sabe.
ui-hint-explosion-3 = Envíe a los más cercanos a ayudar y a mirar, manténgalos fuera del alcance del fuego, e informe a { $who } de lo oído, dónde, y de lo que está haciendo.
ui-hint-tell-1 = ¿Quién más debe saber lo que usted sabe?
ui-hint-tell-2 = { $who } no ha recibido nada de usted desde esta amenaza («{ $party }»); informar es un deber.
ui-hint-tell-3 = Escriba a { $who } qué se vio, dónde y qué está haciendo; luego avise a quien esté expuesto.
ui-hint-feedback-1 = Alguien le informó y aún no sabe en qué quedó.
ui-hint-feedback-2 = { $who } espera respuesta; sin ella, el próximo aviso puede no llegar.
ui-hint-feedback-3 = Diga a { $who } en qué quedó, sin nombrar a nadie más.
ui-hint-advice-1 = ¿A quién podría pedir asesoramiento mientras queda tiempo?
ui-hint-advice-2 = { $who } aún no ha recibido ninguna consulta. El asesoramiento va primero donde una regla deja algo abierto, donde alguien necesita protección especial y donde se piden datos protegidos.
ui-hint-advice-3 = Escriba a { $who }, propósito «{ $purpose }», sobre el tema en duda: la respuesta tarda hasta { $time }. Si esperarla costara vidas, actúe primero.

## Keys
keys-step = Punto
keys-step-does = un paso: un segundo más, en práctica
keys-add-units = Mayús Re Pág, Mayús Av Pág
keys-add-units-does = añadir la unidad anterior o siguiente; también Mayús y clic
keys-all-units = Ctrl A
keys-all-units-does = todas las unidades
keys-acknowledge = F7
keys-acknowledge-does = acusar recibo de lo más urgente
keys-reply = F8
keys-reply-does = responder al mensaje que lleva más tiempo esperando respuesta o, si no lo hay, al último
keys-hint = F2
keys-hint-does = una pista, luego más, en práctica
keys-measure = M
keys-measure-does = medir
keys-legend = L
keys-legend-does = leyenda
keys-minimap = F4
keys-minimap-does = minimapa
keys-menu = F10
keys-menu-does = menú del mapa; también el botón derecho y la pulsación larga
keys-box = Mayús + arrastrar
keys-box-does = elegir las unidades de un recuadro; también al arrastrar con el botón derecho
keys-follow = Fin
keys-follow-does = seguir la unidad elegida
keys-auto-pause = F6
keys-auto-pause-does = autopausa, en práctica

## Órdenes dadas con el reloj parado
ui-waits-for-clock = en espera del reloj
ui-order-waits = { $order } · en espera del reloj
ui-order-protects = { $order } · por { $zone }
ui-waiting = { $what } en espera del reloj
ui-waiting-orders = { $count ->
    [one] 1 orden
   *[other] { $count } órdenes
}
ui-waiting-messages = { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}
ui-waiting-decisions = { $count ->
    [one] 1 decisión
   *[other] { $count } decisiones
}
ui-acknowledgement-waits = recibo acusado, en espera del reloj
ui-legend-waits = Orden en espera del reloj

## Nombres de las teclas
ui-key-page-up = Re Pág
ui-key-page-down = Av Pág
ui-key-home = Inicio
ui-key-end = Fin
ui-key-insert = Insert
ui-key-delete = Supr
ui-key-backspace = Retroceso

## Clases de zonas, en la leyenda
zone-name-market = Mercado
zone-name-clinic = Clínica
zone-name-school = Escuela
zone-name-camp = Campamento
zone-name-base = Base
zone-name-bridge = Puente
zone-name-corridor = Corredor
zone-name-residential = Zona residencial
zone-name-assembly-area = Zona de reunión
zone-name-police-post = Puesto de policía
zone-name-worship = Lugar de culto
zone-name-no-go = Zona vedada
zone-name-open = Campo abierto

## A quién se ve en persona
ui-meets-in = se le encuentra en: { $zone }
ui-legend-contact = Contacto en persona
inbox-not-sent = No enviado: { $why }
inbox-write-again = Escribir de nuevo
inbox-news = { $count ->
    [one] 1 mensaje nuevo
   *[other] { $count } mensajes nuevos
}
inbox-news-owed = { $count ->
    [one] 1 pendiente
   *[other] { $count } pendientes
}
inbox-answer-owed = Falta responder
inbox-not-verified = Sin verificar. Antes de actuar, haga que se verifique: { $purpose } · { $who }.
inbox-put-away = Apartar
play-decision-fold = Plegar en una línea; el plazo y la pregunta siguen a la vista
play-other-decision = { $decision } · { $time }
inbox-may-be-kept = Puede conservarse { $time } más; luego hay que borrarlo
inbox-kept-too-long = El plazo de conservación ha pasado: bórrelo
play-decision-means = La respuesta dice lo que se propone hacer. Las órdenes y los mensajes que hagan falta los da usted.
play-map-middle = Centro del mapa · { $place }
party-intent-unknown = No se sabe nada de su intención
log-no-sign = sin señal de amenaza
