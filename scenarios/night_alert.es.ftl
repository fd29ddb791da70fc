### Alerta nocturna: todos los textos del ejercicio, en español.

night-title = Alerta nocturna
night-summary = Dos personas llaman para decir que hombres armados asaltarán una aldea esta noche. Usted tiene una patrulla motorizada, una escuadra a pie, un dron y un tiempo que empeora. Tome en serio el aviso, mire de cerca y actúe antes del primer disparo.
night-country = Unión de Karsela, distrito de Ombe
night-situation =
    Tavit es una aldea de unas cien personas junto a la carretera que cruza Ombe; en su escuela duermen familias desplazadas. Son las ocho y cinco, anochece; el toque de queda empezó a las ocho y corresponde a la policía nacional. El mes pasado salieron hombres del monte por la noche, se llevaron ganado y medicinas y mataron a seis personas.

    Usted manda la compañía en el puesto avanzado, al oeste de la aldea. Allí espera su patrulla motorizada; nadie en ella habla tavi. Una escuadra a pie con intérprete y altavoz está en el cruce, e Ines, su asistente de enlace, en el árbol del consejo. El dron ve el calor, vuela siete minutos y no despega con más que viento moderado. El helicóptero aterriza en el prado junto al pozo y lleva a los heridos al equipo quirúrgico del puesto avanzado. El pelotón más cercano del ejército nacional está a cuarenta kilómetros, tras dos ríos.

    Las noches de la red de alerta son largas: quienes llaman arriesgan la vida, y algunas llamadas tratan de los vecinos. La lluvia se cierne sobre las colinas.
night-product = Una aldea protegida antes del primer disparo, los heridos en la mesa del cirujano, la mínima fuerza que funcione, un Estado anfitrión consultado e informado, y personas que llamaron cuyo nombre nadie conoce.
night-notice = Este ejercicio trata del asalto nocturno a una aldea. Puede haber heridos o muertos. Nada se muestra ni se describe de forma explícita. Puede renunciar o salir en cualquier momento; salir nunca cuenta como un fracaso.

night-mandate-title = Protección de los civiles
night-mandate = La misión protege a los civiles bajo amenaza de violencia física, dentro de sus medios y de su zona, con todas las medidas necesarias, incluido el uso de la fuerza, sin perjuicio de la responsabilidad del Estado anfitrión. Que una fuerza del Estado anfitrión llegue tarde no justifica esperar.

right-move = Mover, observar, interponerse, poner a cubierto y escoltar a personas
right-short-of-deadly = Fuerza no letal contra hombres armados, detención
right-warning-shots = Disparos de advertencia
right-deadly = Fuerza letal ante un peligro inminente para la vida
right-curfew = El toque de queda y quienes lo incumplen
right-public = Mensajes públicos sobre la noche
right-callers = Nombres de quienes llamaron
who-company = Jefatura de compañía
who-company-hand-over = Jefatura de compañía, con entrega a la policía nacional
who-joc = Centro de operaciones conjuntas
who-scene = Jefatura de compañía, sobre el terreno
who-police = Policía nacional
who-company-pio = Jefatura de compañía, con mensajes autorizados por información pública
who-nobody = Nadie fuera de la red de alerta

rule-1-1-title = Presencia, diálogo, advertencia y postura
rule-1-1 = Puede estar presente, dialogar, advertir, mostrar fuerza e interponerse ante cualquiera.
rule-1-2-title = Fuerza no letal ante una intención hostil
rule-1-2 = Puede cerrar el paso, hacer retroceder y detener a personas armadas que muestren intención hostil. Una herramienta en la mano de noche no es aún intención hostil. Advierta antes, en una lengua que conozcan, si la demora no cuesta vidas.
rule-1-3-title = Disparos de advertencia ante un acto hostil
rule-1-3 = Disparos de advertencia solo ante un acto hostil, con autorización del centro de operaciones conjuntas y tras una advertencia.
rule-1-4-title = Fuerza letal ante un peligro inminente para la vida
rule-1-4 = Fuerza letal dirigida, la mínima necesaria, contra aquellos cuyo acto hostil vaya a costar vidas en menos de un minuto. Advierta antes si la demora no cuesta vidas.
rule-1-5-title = Ninguna fuerza contra detenidos y heridos
rule-1-5 = Ninguna fuerza contra quien esté detenido o fuera de combate. A los heridos se les atiende, sean quienes sean.
rule-1-6-title = Ningún disparo a quien se entrega, se marcha o corre
rule-1-6 = Ningún disparo a personas que se rinden, se alejan o corren y no amenazan a nadie, ni por encima de ellas, por oscuro que esté.
rule-2-1-title = Nada de armas de fuego contra la gente de la aldea
rule-2-1 = Ningún disparo a una multitud, hacia ella ni por encima de ella, se oculte quien se oculte en ella.
rule-3-1-title = Fusiles al hombro, recámaras vacías
rule-3-1 = Las armas se llevan al hombro, con cargador y la recámara vacía, mientras nada amenace. Empuñarlas es postura.
rule-4-1-title = Detención solo para entregar
rule-4-1 = Puede parar y retener a hombres armados que se entregaron, se marchan o corren. Entréguelos sin demora a la policía nacional, con un acta.
rule-5-1-title = El toque de queda corresponde a la policía nacional
rule-5-1 = Usted no hace cumplir el toque de queda. Fuerza no letal contra quien esté fuera de noche solo con autorización de la policía nacional y tras una advertencia que haya entendido.
rule-5-2-title = Ninguna fuerza en la escuela ni en el puesto de salud
rule-5-2 = Ninguna fuerza contra quienes están en la escuela o el puesto de salud: buscan allí refugio y atención.

org-mission-military = Misión, componente militar
org-mission-civilian = Misión, componente civil
org-host-state = Gobierno de Karsela
org-host-army = Ejército de Karsela
org-village = Población de Tavit
org-humanitarians = Organizaciones humanitarias
org-press = Prensa

seat-company-commander = Jefatura de compañía

unit-patrol = Patrulla 1
unit-section = Escuadra 2
unit-uav = VANT 1
unit-helicopter = Rescate 1
unit-ines = Ines

means-presence = Presencia
means-voice = Voz
means-loudhailer = Megáfono
means-vehicles = Vehículos con luces encendidas
means-hands = Parar y retener
means-rifles-air = Fusiles, al aire
means-rifles = Fusiles, apuntando
means-interpreter = Intérprete
means-pack-speaker = Altavoz de mochila
means-section-line = Escuadra en línea
means-liaison = Asistente de enlace
means-megaphone = Megáfono de mano

group-north = Gente de los recintos del norte
group-south = Gente de los recintos del sur
group-displaced = Familias desplazadas
group-water = Mujeres en el pozo
group-staff = Personal de salud

party-raiders = Hombres en la linde del monte
party-store-men = Dos hombres con una lámpara
party-night-watch = Hombres con machetes

sign-warmth = Siluetas calientes, tendidas en fila en la linde del monte
sign-rifles = Llevan fusiles y miran hacia los recintos
sign-spread = Se despliegan en línea hacia las chozas
sign-shouts = Gritan y disparan al aire
sign-shots = Disparan contra los recintos
raiders-want = Quieren recuperar cuarenta cabezas de ganado que, según dicen, se llevaron en primavera los hijos de esta aldea
sign-farm = Dos hombres esperan en cuclillas detrás de una granja
sign-lamp = Una lámpara tapada va de granja en granja; uno lleva un fusil
sign-door = Dan patadas a la puerta del almacén y sujetan a la enfermera
sign-machetes = Una fila de hombres con machetes y una lámpara, fuera tras el toque de queda

contact-joc = Centro de operaciones conjuntas
contact-pio = Oficina de información pública
contact-police = Puesto de la policía nacional
contact-army = Pelotón del ejército nacional
contact-elders = Ancianos
contact-women = Grupo de mujeres de la escuela
contact-hotline = Línea de alerta
contact-health = Puesto de salud
contact-ocha = Coordinación humanitaria
contact-legal = Asesoría jurídica
contact-gender = Asesora de género
contact-press = Oficina de prensa

interest-joc = Quiere los datos pronto y corregidos; autoriza disparos de advertencia; hace previsiones para esta noche
interest-pio = Da el visto bueno a los mensajes; quiere lo verificado, y los daños dichos con franqueza
interest-police = Cuatro agentes, a diez kilómetros; el toque de queda es suyo; quiere que le pregunten y la custodia de todo retenido
interest-army = Tiene un pelotón en dos camiones; quiere llegar primero en el informe y segundo al río; quiere nombres
interest-elders = Ellos mismos enviaron la ronda nocturna; quieren que vuelva a casa
interest-women = Saben qué niño duerme dónde y quién puede caminar
interest-hotline = Quienes llaman arriesgan mucho; quieren saber qué resultó y que no se dé ningún nombre
interest-health = Una enfermera, cinco ayudantes, ocho esteras y, en el almacén, las medicinas del distrito
interest-ocha = Responde de las medicinas y de los desplazados; se mantiene a distancia de las armas
interest-legal = Respuestas breves sobre reglas, el toque de queda, el ejército y los datos personales
interest-gender = Dónde están seguras de noche las mujeres y las niñas, y a quién preguntarlo
interest-press = Quiere el nombre de la aldea y el número de muertos antes de medianoche

joc-grants-shots = Disparos de advertencia autorizados, tras una advertencia y sin nadie detrás. Informe de cada uno.
joc-thanks-warning = Recibido. Una llamada basta para ir a mirar; dos, de personas que no se conocen, valen como alerta. Informe al ejército y a la policía, y no los espere.
joc-thanks-raiders = Recibido, ocho hombres en la linde del monte. Pídanos una previsión si tiene que elegir un lugar. Los disparos de la regla 1.3 necesitan nuestra autorización.
joc-thanks-casualties = Recibido, cifras de heridos anotadas. Actualícelas cuando cambien.
joc-thanks-force = Recibido, informe de uso de la fuerza anotado con medios, hora y autorización. Lo tiene la sección de investigación.
joc-knows-rumour = Tenemos en pantalla el recorrido de su patrulla de esta noche: no ha salido de la carretera. Puede decir dónde está.
joc-answers-evacuation = El helicóptero es suyo. No vuela con este viento hasta que se lo digamos; tenga a los heridos listos junto al prado.
pio-clears-rumour = Puede decir: la misión está esta noche entre la aldea y el monte, en la carretera y en los callejones, donde todos pueden ver sus lámparas.
pio-clears-casualties = Puede decir cuántos heridos hay y que se les está atendiendo. Sin nombres.
police-refers-crowd = A nadie se le pega por tener miedo. Autorización solo si hacen daño a alguien.
police-lifts-curfew = Por esta noche, quien vaya a la escuela o al puesto de salud no incumple el toque de queda. Lo anoto, se lo digo a mis hombres y les dejo a ustedes los callejones.
police-answers-warning = Somos cuatro y la carretera está bajo el agua. Retengan para nosotros a quien atrapen.
police-answers-watch = La ronda es de los ancianos. Mándelos a casa con palabras.
army-answers-warning = Salimos. Dos ríos; una hora, quizá dos. No nos esperen.
army-answers-arrival = De acuerdo. Paramos en el molino, mostramos dos lámparas y nadie dispara hasta que su oficial se reúna con el mío.
army-answers-force = Entendido. Lo pongo en mi informe.
elders-answer-watch = Son nuestros, cinco padres con machetes y una lámpara. Los llamamos al árbol, con un paño blanco, para que sus hombres los reconozcan.
elders-answer-warning = Sabíamos que volverían. Despertamos a los recintos.
elders-answer-shelter = A la escuela, por el callejón de atrás y sin lámparas. Primero los mayores.
elders-thank = Vuelve usted a contárnoslo. Los demás nunca lo hicieron.
women-answer-shelter = Hay sitio si juntamos las esteras. Traigan a las familias del norte por la carretera, abrimos el patio.
women-thank = Entonces los niños pueden dormir. Gracias.
hotline-thanks = Quien llamó sabrá que se actuó y que nadie conoce su identidad.
hotline-passes-on = Llamamos a los recintos, uno tras otro.
hotline-asks-callers = He vuelto a llamar a las dos personas. El grupo de mujeres puede saber de ellas y acompañarlas esta noche. Nadie de uniforme, ni de ellos ni de ustedes.
health-answers-casualties = Tenemos ocho esteras y luz para dos horas. Los graves tienen que ir en vuelo.
health-answers-raid = Apagamos la lámpara y nos metemos en el cuarto de atrás. Dense prisa.
health-answers-evacuation = No tenemos vehículo.
ocha-answers-shelter = Anotado. Que no haya armas en el patio de la escuela.
ocha-answers-raid = Gracias. Las medicinas se pueden reponer; la enfermera, no. Sin armas dentro del puesto, por favor.
legal-answers-callers = La identidad de quien llamó está protegida, la pida quien la pida, también un aliado. Puede decir qué se comunicó, nunca quién.
gender-answers-shelter = Pregunte a las mujeres dónde se sienten seguras, no a los hombres. Luz camino de las letrinas, mujeres y niñas en las salas de dentro, una mujer de los suyos en la puerta. Ninguna pregunta sobre lo que le pasó a nadie.
legal-answers-army = Antes de toda acción conjunta: quién manda, por dónde va la línea, qué antecedentes tienen. Este pelotón disparó a pastores el año pasado. Pida condiciones y acuerde lámparas y una línea.
legal-answers-watch = Unos hombres con machetes junto a sus propias chozas no muestran intención. Dialogue; la 1.2 no se aplica.
legal-answers-curfew = El toque de queda es derecho nacional. No debería aplicarse a quien huye del peligro; que lo diga la policía.

topic-raid-warning = Aviso de un asalto
topic-raiders = Hombres en la linde del monte
topic-night-watch = Hombres con machetes
topic-curfew = Toque de queda
topic-shelter = Refugio en la escuela
topic-casualties = Heridos
topic-weather = Tiempo
topic-guide-rumour = Rumor de que la misión guía a los asaltantes
topic-medicine-raid = Dos hombres con una lámpara
topic-army-arrival = Llegada del ejército nacional
topic-force-used = Fuerza usada
topic-callers = Nombres de quienes llamaron

inject-first-call-title = Una primera llamada
inject-first-call = Llegó un comerciante por la senda del monte. Unos hombres con fusiles le preguntaron cuántos soldados duermen en Tavit y dónde está el ganado. Dice que esta noche. Por favor, no diga quién ha llamado.
inject-first-call-expected = Le da crédito suficiente para observar y moverse; informa al centro de operaciones, al ejército y a la policía; no espera a nadie
inject-curfew-title = La gente pregunta por el toque de queda
inject-curfew = Se ha corrido la voz. Hay familias del norte que quieren pasar la noche en la escuela, pero son más de las ocho y la semana pasada la policía pegó a un hombre por eso. ¿Pueden ir?
inject-curfew-expected = Pregunta a la policía nacional, a la que corresponde el toque de queda; pregunta a las mujeres de la escuela; no decide por su cuenta
inject-machetes-title = Una llamada sobre hombres con machetes
inject-machetes = Hay hombres en el callejón al norte de la carretera, con machetes y una lámpara. Los vieron los niños. ¿Está empezando?
inject-machetes-expected = Observa y dialoga antes que nada; pregunta a los ancianos; son la ronda de la propia aldea
inject-second-call-title = Una segunda llamada
inject-second-call = Otra voz, desde las granjas. Ocho hombres están tendidos en la linde del monte, al noreste, donde sale la senda. Esperan a que oscurezca del todo. Tengo que colgar.
inject-second-call-expected = Dos fuentes coinciden: advierte a los hombres en su lengua, interpone la patrulla, saca a la gente, informa; después cuenta el resultado
inject-storm-title = Llega la tormenta
inject-storm = Línea de turbonada sobre las colinas. Lluvia fuerte, viento de quince metros por segundo; no verán más allá del campo siguiente. Dron y helicóptero en tierra hasta que avisemos. La antena de telefonía ha caído.
inject-storm-expected = Usa ojos sobre el terreno donde el dron no ve, y la radio donde no hay teléfono
inject-grenade-title = Una granada en el pozo
inject-grenade = Un estallido en el pozo. Había mujeres por agua, bajo la lluvia, donde no las ve ningún policía. Algunas están en el suelo. No vi quién la lanzó.
inject-grenade-expected = Auxilio inmediato de los más cercanos, aviso al puesto de salud, helicóptero listo para cuando amaine; aún no se culpa a nadie
inject-rumour-title = Un rumor
inject-rumour = En los recintos dicen que su patrulla enseñó el camino a los asaltantes. Vieron lámparas en la carretera y después el estallido. Algunos no nos abren.
inject-rumour-expected = Pregunta a quien puede saberlo y después dice por el altavoz dónde está la patrulla, a la vista de la gente
inject-army-title = El ejército está en camino
inject-army = Hemos pasado el primer río. Nuestro teniente despejará la senda desde el norte y disparará a lo que se mueva. Aparten a su gente o vengan con nosotros.
inject-army-expected = Acuerda una línea, lámparas y quién manda antes de que llegue nadie; pregunta a la asesoría jurídica
inject-terms-title = Los hombres dicen qué quieren
inject-terms = Responden. Dicen que aquí está su ganado, cuarenta cabezas, que se llevaron en primavera. Se irían por ahora si alguien se sienta a hablar de ello con las dos partes.
inject-terms-expected = Hay abierta una vía más leve: dialogar sobre el ganado, sin ceder lo que no es suyo
inject-store-title = Dos hombres cerca del puesto de salud
inject-store = Alguien con una lámpara tapada viene por los campos hacia nosotros; son dos. Estoy sola con cinco ayudantes y las medicinas. Por favor.
inject-store-expected = Patrulla o escuadra delante del puesto de salud, advertir, retener; personal humanitario informado
inject-shots-title = Disparos contra los recintos
inject-shots = Disparan contra las chozas. La gente corre. Estoy en el suelo.
inject-shots-expected = Se para a quienes disparan con lo mínimo que funcione, otra vez auxilio, informe
inject-clear-title = Amaina el viento
inject-clear = La turbonada ha pasado. Viento de siete, deberían ver a un par de kilómetros. Las aeronaves pueden volar.
inject-clear-expected = Helicóptero de inmediato para quienes no pueden esperar; el dron, otra vez en vuelo
inject-callers-title = Piden nombres
inject-callers = Buen trabajo. Ahora envíenos los nombres y números de quienes les llamaron. Conocen a los asaltantes; hay que interrogarlos esta noche.
inject-callers-expected = No envía nombres; pregunta a la asesoría jurídica; ofrece lo que se comunicó
inject-closing-title = El centro de operaciones quiere la situación
inject-closing = Díganos los heridos, la fuerza usada y con autorización de quién, las personas retenidas, dónde duermen las familias y qué hace el ejército.
inject-closing-expected = Informa por completo y corrige las cifras anteriores

first-move-title = Primer movimiento
first-move = Una llamada, sin nombres, al anochecer y con toque de queda. ¿Qué pone en marcha?
first-move-go = El dron ya a la linde del monte, la patrulla a la carretera, ejército y policía informados
first-move-go-why = Un aviso creíble bastó para observar y moverse; no se esperó a nadie.
first-move-drone = Solo el dron; la patrulla espera hasta que vea algo
first-move-drone-why = Se observó, pero los únicos vehículos siguieron parados mientras caía la noche.
first-move-wait = Transmitirlo al ejército nacional, que es el responsable
first-move-wait-why = Una fuerza del Estado anfitrión a una hora de distancia sirvió de motivo para no hacer nada.
first-move-lapse-why = El primer aviso no puso nada en marcha.

watch-title = Hombres con machetes
watch = Cinco hombres con machetes recorren los callejones tras el toque de queda, dice una llamada por lo que contaron unos niños. ¿Qué hace con ellos?
watch-talk = Preguntar a los ancianos de quién son y dialogar con ellos
watch-talk-why = Una mirada y una palabra precedieron a todo juicio: unas herramientas en la mano de noche no se tomaron por intención.
watch-leave = Dejarlos, esta noche hay cosas peores
watch-leave-why = Hombres armados siguieron siendo desconocidos entre sus soldados y los asaltantes, a oscuras.
watch-disarm = Desarmarlos de inmediato, incumplen el toque de queda
watch-disarm-why = Se supuso la intención por una herramienta y por la hora, y se iba a quitar por la fuerza la protección de la propia aldea.
watch-lapse-why = Un aviso de hombres armados entre las chozas quedó sin examinar.

medevac-title = Las heridas y la tormenta
medevac = Hay mujeres heridas junto al pozo. El límite del helicóptero es de catorce metros por segundo; el viento es de quince. ¿Cómo llegan a cirugía?
medevac-aid = Primeros auxilios de los soldados más cercanos, puesto de salud y helicóptero en cuanto el viento lo permita
medevac-aid-why = Cada eslabón de la cadena hizo lo que podía ahora, y no se pidió a la tripulación volar fuera de sus límites.
medevac-fly = Ordenar que el helicóptero vuele ya
medevac-fly-why = La cadena se hizo depender de un vuelo que no podía hacerse.
medevac-post = Todas al puesto de salud, tendrá que bastar
medevac-post-why = Se tomaron una estera y unos primeros auxilios por un cirujano.
medevac-lapse-why = No se resolvió cómo llegan a cirugía.

public-line-title = El mensaje público
public-line = En los recintos dicen que su patrulla guía a los asaltantes. ¿Qué dice usted?
public-line-where = Preguntar qué muestra el recorrido del centro y decir en voz alta dónde está la patrulla, con las lámparas encendidas
public-line-where-why = El rumor se comprobó antes de responder, y la gente pudo verlo por sí misma.
public-line-deny = Desmentirlo de inmediato por todos los altavoces
public-line-deny-why = Desmentir antes de comprobar pone la confianza en juego por un hecho que aún no tenía.
public-line-nothing = No decir nada; no hay tiempo
public-line-nothing-why = El silencio dejó el rumor como única versión, y la gente siguió a puerta cerrada.
public-line-lapse-why = No se dio ningún mensaje y el rumor quedó solo.

passage-title = Lo que quieren los hombres
passage = Se irían si las dos partes se sientan a hablar de cuarenta cabezas de ganado. ¿Qué responde su escuadra?
passage-talks = Conversaciones de día con ancianos de ambas partes y sin fusiles; esta noche se van a casa
passage-talks-why = Se tomó una vía más leve que estaba abierta, y no se prometió nada que no sea suyo.
passage-none = Con hombres armados no se pacta
passage-none-why = No se intentó una vía más leve que se ofrecía.
passage-cattle = Llévense el ganado y váyanse
passage-cattle-why = Se cedió bajo amenaza lo que no es suyo, y quedó pagado el próximo asalto.
passage-lapse-why = La oferta quedó sin respuesta.

callers-title = Nombres de quienes llamaron
callers = El ejército pide nombres y números de quienes llamaron. ¿Qué envía?
callers-none = Ningún nombre; lo que se comunicó y a quién preguntar en la misión
callers-none-why = Se cumplió el fin y nadie corrió peligro por haber llamado.
callers-silent = Nada, y ninguna respuesta
callers-silent-why = No salió de sus manos ningún nombre, pero el siguiente a quien pregunten quizá no sepa por qué.
callers-send = Los números; son el Estado anfitrión
callers-lapse-why = La petición quedó abierta y los números, sin proteger.

resource-flares = Bengalas
resource-stretchers = Camillas

objective-act = Actuar ante un aviso creíble antes del primer disparo
objective-least = Usar la mínima fuerza que funcione, por lo que se vio y no por lo que se temía
objective-host = Primero el Estado anfitrión: informado, consultado y sin esperarlo
objective-aid = Auxiliar a todos los heridos dentro del plazo, haga el tiempo que haga
objective-tell = Informar a tiempo a quienes deben saberlo
objective-speak = Decir pronto lo que es cierto
objective-data = Proteger a quienes llaman

indicator-consent = Consentimiento
indicator-trust-north = Confianza, norte
indicator-trust-displaced = Confianza, desplazados
indicator-wounded = Heridos conocidos
indicator-aid-clock = Plazo de auxilio
indicator-in-north = Vistos en el norte
indicator-in-school = Vistos en la escuela

zone-north-compounds = Recintos del norte
zone-south-compounds = Recintos del sur
zone-school = Escuela
zone-school-yard = Patio de la escuela
zone-health-post = Puesto de salud
zone-health-yard = Patio del puesto de salud
zone-landing-green = Prado de aterrizaje
zone-outpost = Puesto avanzado
zone-council-tree = Árbol del consejo
zone-well = Pozo
zone-bush-edge = Linde del monte
zone-north-gap = Campos ante el monte

doctrine-poc = Política de protección de los civiles, 2023
doctrine-joc = Política sobre los centros de operaciones conjuntas
doctrine-host-state = Política de protección de los civiles: responsabilidad primordial del Estado anfitrión
doctrine-curfew = Directrices sobre operaciones policiales: el orden público corresponde a la policía nacional
doctrine-hrddp = Política de diligencia debida en materia de derechos humanos
doctrine-civ-mil = Directrices sobre coordinación cívico-militar
doctrine-community = Manual de protección de los civiles: redes de alerta y respuesta
doctrine-data = Guía sobre la protección de datos personales
doctrine-gender = Política de protección de los civiles: asesoría de género
doctrine-medical = Política de evacuación de heridos: el objetivo 10-1-2

# Para la dirección del ejercicio
inject-granted-title = Disparos de advertencia autorizados
inject-granted = Centro de operaciones: por lo que informa de los asaltantes, puede hacer disparos de advertencia. Apuntando lejos de todo recinto.
inject-granted-expected = Los usa solo si una advertencia y las lámparas de la patrulla no han parado a los asaltantes, y dice cuándo terminaron.
inject-stretchers-title = Camillas del puesto de salud
inject-stretchers = Puesto de salud: hay cuatro camillas más en nuestro portón. Ines puede llevárselas.
inject-stretchers-expected = Las envía al pozo y se lo dice a la tripulación del helicóptero.
inject-south-title = El barrio sur echa a correr
inject-south = Ines: la gente de los recintos del sur corre hacia la escuela; la ronda nocturna va con ella.
inject-south-expected = No la para; mantiene abierto e iluminado el camino a la escuela.
inject-stand-down-title = El centro de operaciones pone fin a la alerta
inject-stand-down = Centro de operaciones: los asaltantes se han ido y los heridos están atendidos. Fin de la alerta; se hace cargo la policía nacional.
inject-stand-down-expected = Hace el traspaso y deja gente con la aldea si la policía nacional aún no ha llegado.

# Preguntas con el reloj parado
probe-nearest = ¿Cuál de sus unidades está ahora más cerca de los recintos del norte, en línea recta?
probe-raiders = Por lo que usted sabe, ¿en qué fase está la amenaza de los hombres en la linde del monte?
probe-next = ¿Quién puede sufrir daño a continuación, por lo que usted sabe?
probe-next-north = La gente de los recintos del norte, a manos de los hombres en la linde del monte
probe-next-wounded = Los heridos, por falta de auxilio
probe-next-watch = La ronda de la propia aldea, por un error nuestro
probe-next-nobody = Nadie que yo sepa

road-main = Carretera principal
road-bush = Senda del monte

before-call = De noche alguien llama y dice que vienen hombres armados, y la línea se corta. No se ve nada. ¿Qué hace con la llamada?
before-call-second = Esperar a que una segunda fuente lo confirme
before-call-second-why = La segunda fuente puede ser el primer disparo. Una llamada creíble basta para mirar y estar allí.
before-call-clear = Sacar enseguida a todos del pueblo
before-call-clear-why = Toma en serio la llamada. También lleva a la gente a la oscuridad y al descubierto por algo que una mirada podría aclarar.
before-call-look = Enviar ojos y una patrulla, y decirlo al centro de operaciones
before-call-look-why = Mirar y estar presente cuesta poco, protege enseguida y deja abierto todo paso posterior.
before-call-name = Hacer que la policía anfitriona averigüe quién llama
before-call-name-why = Quien llama arriesga la vida. Su nombre no sale de la red de alerta, y sin él también se puede mirar.
before-tools = El dron ve a seis personas con herramientas largas caminar hacia el pueblo en la oscuridad. ¿Qué son para usted?
before-tools-hostile = Hostiles: quien lleva armas de noche quiere hacer daño
before-tools-hostile-why = Una herramienta en la mano no es aún intención hostil, tampoco de noche. Un pueblo tiene su propia guardia.
before-tools-unknown = Desconocidas: acercarse, hablarles en su lengua, ver qué hacen
before-tools-unknown-why = Lo que hacen cuando se les habla dice más que lo que llevan, y la palabra está dentro de su autoridad.
before-tools-curfew = Gente fuera del toque de queda, y por tanto asunto de la policía anfitriona
before-tools-curfew-why = El toque de queda no es cosa suya, es cierto. Saber quiénes son vale la pena en una noche así.
