### Mortero en el mercado: todos los textos del ejercicio, en español.

market-title = Mortero en el mercado
market-summary = Han caído granadas en el mercado de una ciudad ribereña. Lleve ayuda, saque a la gente e impida la siguiente salva sin causar el siguiente daño.
market-country = República de Karsa, distrito de Bajo Oum
market-situation =
    Tamba es una ciudad con mercado, de 9000 habitantes en la orilla norte del Oum. El alto el fuego entre el Gobierno y el grupo armado A se mantiene desde hace once semanas. En día de mercado, unas 130 personas comercian junto al río; 28 desplazados duermen en la escuela.

    Usted manda la compañía en Tamba. Su fuerza de reacción rápida y su equipo médico están en la base, al norte; un pelotón de una unidad de policía constituida, puesto a sus órdenes, está cerca del puesto de la policía nacional. Sena, su asistente de enlace con la comunidad, está ahora en el mercado. Un dron pequeño puede volar al minuto de la alarma. Un equipo de búsqueda vuelve del distrito en cinco minutos.

    Al otro lado del puente, una compañía de la fuerza regional ocupa la orilla sur. El puente es la línea entre ustedes: nadie cruza sin acuerdo.
market-product = La gente fuera de peligro, los heridos en la clínica, la siguiente salva impedida con la mínima fuerza que funcione y todos los que deben saberlo, informados.
market-notice = Este ejercicio trata de un ataque contra civiles. Hay personas heridas y algunas pueden morir. Nada se muestra ni se describe de forma explícita. Puede renunciar o salir en cualquier momento; salir nunca cuenta como un fracaso.

market-mandate-title = Protección de los civiles
market-mandate = La misión protege a los civiles bajo amenaza de violencia física, dentro de sus medios y de su zona, con todas las medidas necesarias, incluido el uso de la fuerza, sin perjuicio de la responsabilidad primordial del Estado anfitrión. Que el Estado anfitrión vacile no justifica la pasividad.

right-move = Mover, patrullar, acordonar, escoltar, evacuar, auxiliar
right-short-of-deadly = Fuerza no letal, detención
right-warning-shots = Disparos de advertencia
right-deadly = Fuerza letal ante un peligro inminente para la vida
right-partner = Apoyo a la fuerza regional o recibido de ella
right-public = Mensajes públicos sobre el incidente
right-names = Guardar los nombres de los heridos 2 min 30 s desde el primer mensaje sobre ellos y borrarlos en un minuto
who-company = Jefatura de compañía
who-joc = Centro de operaciones conjuntas, a petición
who-scene = Jefatura de compañía, sobre el terreno
who-joc-rights = Centro de operaciones conjuntas, tras una evaluación de riesgos de derechos humanos
who-company-pio = Jefatura de compañía, con hechos autorizados por el centro de operaciones conjuntas

rule-1-1-title = Presencia, diálogo, advertencia y postura
rule-1-1 = Puede estar presente, dialogar, advertir, mostrar fuerza e interponerse ante cualquiera.
rule-1-2-title = Fuerza no letal ante una intención hostil
rule-1-2 = Puede cerrar el paso, hacer retroceder y detener a personas armadas que muestren intención hostil. Advierta antes si la demora no cuesta vidas.
rule-1-3-title = Disparos de advertencia
rule-1-3 = Disparos de advertencia solo ante un acto hostil, tras una advertencia y con autorización del centro de operaciones conjuntas.
rule-1-4-title = Fuerza letal ante un peligro inminente para la vida
rule-1-4 = Fuerza letal dirigida, la mínima necesaria, contra aquellos cuyo acto hostil vaya a dañar a personas en menos de un minuto. Advierta antes si la demora no cuesta vidas.
rule-1-5-title = Ninguna fuerza contra detenidos y heridos
rule-1-5 = Ninguna fuerza contra quien esté detenido o fuera de combate. A los heridos se les atiende, sean quienes sean.
rule-1-6-title = Ningún disparo a quien se entrega, se marcha o corre
rule-1-6 = Ningún disparo a personas que se rinden, se alejan o corren y no amenazan a nadie, ni por encima de ellas.
rule-2-1-title = Ningún disparo hacia una multitud
rule-2-1 = Ningún disparo hacia una multitud ni por encima de ella, se oculte quien se oculte en ella.
rule-4-1-title = Detención de quienes se entregan o huyen
rule-4-1 = Puede parar y detener a quienes se entregaron, se marchan o corren tras mostrar intención hostil. Entréguelos a la policía nacional con un acta.
rule-5-1-title = Multitudes
rule-5-1 = Fuerza no letal contra una multitud solo a petición de la policía nacional y tras una advertencia.

org-mission-military = Misión, componente militar
org-mission-police = Misión, componente policial
org-mission-civilian = Misión, componente civil
org-host-state = Gobierno de Karsa
org-regional-force = Fuerza regional
org-humanitarians = Organizaciones humanitarias
org-town = Población de Tamba
org-press = Prensa

seat-company-commander = Jefatura de compañía
seat-fpu-commander = Jefatura de la unidad de policía constituida

unit-qrf = FRR 1
unit-fpu = UPC 2
unit-med = MED 1
unit-sena = Sena
unit-uav = VANT 1
unit-eod = EOD 1

means-presence = Presencia
means-interpreter = Intérprete
means-voice = Voz
means-liaison = Asistente de enlace
means-loudhailer = Megáfono
means-vehicles = Vehículos formados
means-shield-line = Línea de escudos
means-hands = Parar y retener
means-shields = Escudos y bastones
means-rifles-air = Fusiles, al aire
means-rifles = Fusiles, apuntando

group-market-crowd = Gente del mercado
group-residents = Vecinos del barrio oeste
group-displaced = Desplazados en la escuela
group-clinic = Personal y visitantes de la clínica

party-watchers = Tres hombres en la casa de té
party-mortar = Hombres en la cantera
party-menders = Dos hombres en un puesto con una radio

sign-not-running = Observan el mercado mientras todos los demás corren
sign-radio = Uno de ellos habla por una radio de mano
sign-corrections = Dictan distancias y miran dónde cayeron las granadas
sign-open-set = Uno de ellos escucha una radio abierta
watchers-want = Les pagaron por contar granadas y temen por sus familias si lo dejan
sign-tube = Un tubo sobre una placa base y hombres arrodillados al lado
sign-smoke = Humo y un fogonazo en la cantera

contact-joc = Centro de operaciones conjuntas
contact-chief = Autoridad del distrito
contact-police = Puesto de la policía nacional
contact-ocha = Coordinación humanitaria
contact-clinic = Clínica
contact-women = Comité de mujeres
contact-hotline = Línea de alerta
contact-regional = Compañía regional
contact-legal = Asesoría jurídica
contact-press = Oficina de prensa

interest-joc = Quiere los datos pronto; mejor corregirlos después que recibirlos tarde
interest-chief = Responde de la ciudad; quiere oírlo de usted antes que por la radio
interest-police = Quiere la custodia de todo detenido
interest-ocha = Mantiene neutral la ayuda; quiere conocer las rutas militares, no que la guíen por ellas
interest-clinic = Tiene ocho camas; quiere cifras antes de que lleguen los heridos
interest-women = Conoce los callejones y sabe quién falta; quiere que le pregunten antes de decidir
interest-hotline = Quienes llaman arriesgan mucho; quieren saber qué resultó
interest-regional = Deseosa de cruzar el puente; bajo examen por quejas del año pasado
interest-legal = Respuestas breves sobre reglas y apoyo a otros
interest-press = Quiere el número de muertos y saber de quién eran las granadas

joc-thanks-shelling = Recibido. El puesto regional oyó disparos de mortero al sureste del mercado. Siga informando.
joc-thanks-casualties = Recibido, cifras de heridos anotadas. Actualícelas cuando cambien.
joc-thanks-force = Recibido, informe de uso de la fuerza anotado. Constan el lugar y el auxilio. Lo tiene la sección de investigación.
joc-thanks-watchers = Recibido. Probablemente, observadores del mortero. Se aplica la regla 1.2 si muestran intención hostil. Infórmenos de nuevo si algo cambia.
joc-thanks-launch = Recibido. Lo transmitimos.
joc-clears-line = Puede decir: las granadas vinieron del sureste, la misión no disparó nada, hay ayuda en el mercado.
joc-clears-casualties = Puede decir cuántos heridos hay y que se les está atendiendo. Sin nombres.
joc-no-helicopter = No habrá helicóptero en dos horas. Use la clínica, por carretera.
chief-answers-shelling = Gracias por llamar. Envío policía a la carretera del norte. Hábleme de los heridos.
chief-answers-route = Bien. La carretera del norte es suya; deje libre el callejón de la escuela.
chief-answers-force = Se lo diré a las familias. Envíeme el acta.
police-answers-watchers = Conocemos la casa de té. De quienes retengan allí nos hacemos cargo.
police-answers-route = Entendido, dos de los nuestros se ponen en el cruce norte.
ocha-answers-route = Anotado para evitar conflictos. Nuestro personal sigue en la clínica; por favor, mantengan los vehículos armados fuera de su portón.
ocha-answers-casualties = Gracias. Abrimos la segunda sala.
clinic-answers-casualties = Entendido. Primero los urgentes, por el camino de la clínica, no por el portón principal.
clinic-answers-evacuation = No podemos ir a buscarlos, no tenemos vehículo. Tráiganlos.
women-answer-route = El callejón norte, entre la lonja y la carretera, está abierto. Las madres se reúnen en la puerta oeste; llámenlas primero allí.
women-thank = Ha vuelto a decírnoslo. Se lo contamos a las demás.
hotline-thanks = Quien llamó sabrá que se actuó. Gracias.
regional-answers-launch = También lo vimos. Seguimos al sur del puente salvo acuerdo entre ustedes y el centro de operaciones.
regional-answers-support = Podemos estar ahí en diez minutos. Sin condiciones, por favor.
regional-takes-data = Recibido. Lo guardamos con nuestros propios registros.
legal-answers-support = No antes de la evaluación de riesgos de derechos humanos. Consulte al centro de operaciones, ponga condiciones y, entre tanto, que sigan al sur.
legal-answers-names = No envíe nombres. Para su fin bastan números y lugares. Borre su propia lista cuando acabe el tiempo de conservación.
legal-answers-watchers = Observar no es un acto hostil. Una radio usada para corregir el tiro muestra intención hostil: regla 1.2, advierta antes.

topic-shelling = El bombardeo
topic-casualties = Heridos
topic-watchers = Tres hombres en la casa de té
topic-menders = Dos hombres en un puesto con una radio
topic-launch = Hombres en la cantera
topic-route = Salida y rutas
topic-force-used = Fuerza usada
topic-rumour = Rumor sobre las granadas
topic-partner-support = Apoyo de la compañía regional
topic-casualty-names = Nombres de los heridos

inject-shells-title = Caen granadas en el mercado
inject-shells-expected = Envía ayuda y ojos de inmediato
inject-joc-title = El centro de operaciones pregunta
inject-joc = Se oyen explosiones en su mercado. ¿Qué ve y qué está haciendo?
inject-joc-expected = Acusa recibo, informa del bombardeo, decide el primer movimiento
inject-liaison-title = Sena llama desde el mercado
inject-liaison = Han caído granadas entre los puestos. Hay varias personas en el suelo y algunas sangran mucho. Las demás no saben hacia dónde correr.
inject-liaison-expected = Envía el equipo médico, avisa a la clínica, informa de los heridos
inject-hotline-title = Una llamada a la línea de alerta
inject-hotline = Hay tres hombres sentados en la casa de té, al oeste del mercado. Llegaron antes que las granadas y no corren. Uno habla por una radio. Por favor, no diga quién ha llamado.
inject-hotline-expected = Observa, advierte, se interpone; no dispara por una sola llamada; cuenta el resultado
inject-chief-silence-title = La autoridad del distrito lo oye por la radio
inject-chief-silence = Bombardean mi ciudad y me entero por un periodista. ¿Qué están haciendo en mi mercado?
inject-chief-silence-expected = Informa ya, y sigue informando
inject-clinic-title = La clínica dice sus camas
inject-clinic = Tenemos ocho camas y un cirujano. ¿Cuántos vienen, y cuándo?
inject-clinic-expected = Da cifras y orden de llegada
inject-ways-title = Por dónde salir
inject-ways = La gente no sabe qué camino es seguro. Las mujeres del comité conocen las callejuelas. ¿Adónde debe ir?
inject-ways-expected = Pregunta al comité de mujeres y después guía a la gente hacia el norte
inject-rumour-title = Un rumor entre la gente
inject-rumour = Dicen que las granadas las dispararon las fuerzas de paz. Un muchacho enseña un vídeo de sus vehículos.
inject-rumour-expected = Lo comprueba, obtiene el visto bueno para un mensaje, dice lo que se sabe
inject-ocha-title = La coordinación humanitaria pregunta
inject-ocha = Nuestro personal está en la clínica y un camión espera al norte de la ciudad. ¿Qué caminos usarán sus vehículos?
inject-ocha-expected = Comunica la ruta; no pide nada a cambio
inject-regional-title = La compañía regional ofrece un pelotón
inject-regional = Nos dicen que le faltan manos. Un pelotón puede cruzar el puente en diez minutos y despejarle la casa de té.
inject-regional-expected = Pide la evaluación de riesgos y asesoramiento antes de cualquier apoyo
inject-launch-title = Se prepara un mortero
inject-launch = La cámara del sector ve hombres y un tubo en la cantera, al sureste de ustedes. Pueden volver a disparar en unos dos minutos.
inject-launch-expected = Va a la cantera o vacía el mercado; informa a la compañía regional
inject-taken-title = La policía pide a los detenidos
inject-taken = Tres hombres se les han entregado. Nos corresponden. Vamos ahora a buscarlos.
inject-taken-expected = Los entrega con un acta y seguimiento
inject-handed-title = La policía anfitriona se hace cargo
inject-handed = Nos hemos hecho cargo de los tres hombres.
inject-handed-expected = La unidad queda libre para la siguiente tarea; los socios saben dónde están los tres hombres
inject-gone-title = Los hombres han dejado la casa de té
inject-gone = Los tres hombres se fueron de la casa de té cuando llegó su gente. La radio está en la mesa.
inject-gone-expected = Los deja ir o los para según la regla 4.1; sin disparos
inject-press-title = La prensa pide cifras
inject-press = Tenemos imágenes del mercado. ¿Cuántos muertos hay, y dispararon las fuerzas de paz?
inject-press-expected = Publica hechos con el visto bueno
inject-second-title = Una segunda salva
inject-second = Más granadas. Han vuelto a caer en el mercado. Veo a más personas en el suelo.
inject-second-expected = Otra vez auxilio, informe y salida
inject-names-title = Piden una lista
inject-names = Para nuestros registros necesitamos los nombres y las familias de los heridos, por correo electrónico, hoy.
inject-names-expected = Envía solo cifras
inject-closing-title = El centro de operaciones quiere la situación
inject-closing = Hace rato que no hay lanzamientos. Díganos los heridos, la fuerza usada y quién sigue en riesgo.
inject-closing-expected = Informa por completo y corrige las cifras anteriores
inject-caller-title = Una segunda llamada
inject-caller = Veo a los mismos hombres. Uno señala los puestos y habla. No tengo ninguna duda.
inject-caller-expected = Aumenta la certeza; advierte y se interpone

first-move-title = El primer movimiento
first-move = Han caído granadas; el dron aún no puede volar. ¿Qué hace ahora su gente?
first-move-go = Enviar ya a la policía, al equipo médico y a la fuerza de reacción, con lo que se sabe
first-move-go-why = Con personas en el suelo y un deber claro, actuó según lo que sabía en vez de esperar a tener certeza.
first-move-wait = Enviar ya al equipo médico y retener al resto hasta que el dron vea el mercado
first-move-wait-why = Esperar al dron mantuvo lejos los medios de protección mientras se sabía que había personas heridas.
first-move-stay = Mantener a todos en la base hasta que la policía nacional los pida
first-move-stay-why = La responsabilidad del Estado anfitrión no justifica la pasividad mientras se ataca a civiles.
first-move-lapse-why = No se decidió ningún primer movimiento mientras se sabía que había personas heridas.

way-out-title = La salida
way-out = La gente del mercado pide un camino seguro. ¿Por dónde la guía?
way-out-ask = Preguntar al comité de mujeres por el camino seguro y después guiar
way-out-ask-why = Se escuchó a quienes viven allí antes de cerrar el plan.
way-out-north = Guiarla de inmediato por la carretera del norte
way-out-north-why = El camino era bueno, pero no se escuchó a quienes tenían que recorrerlo.
way-out-hold = Retener a todos dentro de un cordón y buscar a los observadores
way-out-hold-why = Se retuvo a la gente bajo la amenaza y no se escuchó a nadie que viva allí.
way-out-lapse-why = La multitud tuvo que buscar sola el camino y no se escuchó a nadie que viva allí.

public-line-title = El mensaje público
public-line = La gente dice que las granadas las dispararon las fuerzas de paz. ¿Qué dice usted?
public-line-verify = Decir que se está comprobando, preguntar al centro de operaciones y después dar los hechos
public-line-verify-why = El rumor se comprobó antes de responder, y la gente tuvo pronto noticias de usted.
public-line-deny = Desmentirlo de inmediato por el altavoz
public-line-deny-why = Desmentir antes de comprobar pone la confianza en juego por un hecho que aún no tenía.
public-line-nothing = No decir nada, ya pasará
public-line-nothing-why = El silencio dejó el rumor como única versión.
public-line-lapse-why = No se dio ningún mensaje y el rumor quedó solo.

partner-offer-title = La oferta de la compañía regional
partner-offer = La compañía regional ofrece un pelotón para despejar la casa de té. Está bajo examen por quejas. ¿Qué responde?
partner-offer-ask = Dar las gracias y pedir antes la evaluación de riesgos de derechos humanos y condiciones
partner-offer-ask-why = La diligencia debida precede a toda acción conjunta o apoyo, y no se rechazó al asociado.
partner-offer-accept = Aceptar, toda ayuda cuenta
partner-offer-accept-why = Una acción conjunta con una fuerza bajo examen, sin la evaluación de riesgos que debe precederla.
partner-offer-decline = Rechazarla y pedirles que vigilen la orilla sur
partner-offer-decline-why = No se aceptó apoyo sin evaluación, y el asociado conservó un papel útil.
partner-offer-lapse-why = El asociado quedó sin respuesta mientras estaba junto al puente.

custody-title = Custodia
custody = La policía nacional quiere a los tres hombres. ¿Qué hace?
custody-record = Entregarlos con un acta escrita e informar al centro de operaciones
custody-record-why = Se respetó la custodia del Estado anfitrión y se puede hacer seguimiento de la entrega.
custody-now = Entregarlos de inmediato
custody-now-why = Se respetó la custodia del Estado anfitrión, pero nadie puede hacer seguimiento del trato que recibieron.
custody-keep = Retenerlos en la base hasta mañana
custody-keep-why = Los detenidos corresponden sin demora a la custodia del Estado anfitrión.
custody-lapse-why = La entrega quedó sin resolver.

names-title = La lista de nombres
names = La compañía regional pide los nombres y las familias de los heridos. ¿Qué envía?
names-numbers = Solo números y lugares, y decir por qué
names-numbers-why = Se cumplió el fin con los mínimos datos y no salió de sus manos ninguna identidad.
names-refuse = Nada
names-refuse-why = No salió de sus manos ninguna identidad, aunque las cifras habrían servido al asociado.
names-send = La lista, son asociados
names-lapse-why = La petición quedó abierta y la lista, sin proteger.

resource-stretchers = Camillas
resource-fuel = Combustible, litros

objective-act = Actuar a tiempo ante una amenaza conocida, a un nivel que funcione
objective-graduate = Usar la mínima fuerza que funcione, paso a paso
objective-aid = Auxiliar a todos los heridos dentro del plazo
objective-tell = Informar a tiempo a quienes deben saberlo
objective-hear = Escuchar a la gente antes de cerrar el plan
objective-speak = Decir pronto lo que es cierto
objective-partner = Trabajar con los asociados conforme a derecho
objective-data = Proteger los datos protegidos

indicator-consent = Consentimiento
indicator-trust-market = Confianza, mercado
indicator-wounded = Heridos conocidos
indicator-aid-clock = Plazo de auxilio
indicator-in-market = Vistos en el mercado

zone-market = Mercado
zone-market-edge = Borde del mercado
zone-clinic = Clínica
zone-police-post = Puesto de policía
zone-base = Base
zone-school = Escuela
zone-bridge = Puente
zone-quarry = Cantera
zone-north-green = Prado norte
zone-west-quarter = Barrio oeste
zone-tea-house-yard = Patio de la casa de té

doctrine-poc = Política de protección de los civiles, 2023
doctrine-joc = Política sobre los centros de operaciones conjuntas
doctrine-force-report = Directrices sobre el uso de la fuerza por los componentes militares, 2016
doctrine-host-state = Política de protección de los civiles: responsabilidad primordial del Estado anfitrión
doctrine-civ-mil = Directrices sobre coordinación cívico-militar en la acción humanitaria
doctrine-partners = Directrices conjuntas militares y policiales, 2019
doctrine-community = Manual de protección de los civiles: participación de la comunidad
doctrine-hrddp = Política de diligencia debida en materia de derechos humanos
doctrine-medical = Política de evacuación de heridos: el objetivo 10-1-2

probe-market = Que usted sepa, ¿cuántas personas vivas hay ahora en el mercado?
probe-permitted = ¿Qué es lo máximo que permiten ahora las reglas contra los tres hombres de la casa de té, sea quien sea quien deba autorizarlo?
probe-permitted-posture = Una postura de protección, y nada por encima
probe-permitted-short = Fuerza no letal, tras una advertencia
probe-permitted-shots = Disparos de advertencia
probe-permitted-deadly = Fuerza letal
probe-salvo = ¿En cuántos segundos espera granadas desde la cantera, si nadie lo impide?

# Antes del ejercicio.
before-watchers = Cuatro hombres armados están a 120 m de una multitud de civiles. Filman y señalan; nadie ha disparado. Su patrulla puede estar entre ellos y la multitud en un minuto. ¿Qué hace primero?
before-watchers-fire = Disparar contra ellos, antes de que puedan hacer daño
before-watchers-fire-why = Ningún acto hostil pone aún vidas en peligro. La fuerza letal excede aquí el margen, resulten ser quienes resulten.
before-watchers-wait = Observar, e informar cuando pase algo
before-watchers-wait-why = Con medios y mandato a mano, esperar a que haya heridos es la falta más grave, no una opción segura.
before-watchers-between = Poner la patrulla entre ellos y la multitud, y advertirles
before-watchers-between-why = La presencia y la advertencia dependen de usted, aún pueden evitar el daño y dejan abierto todo paso posterior.
before-watchers-ask = Pedir primero al centro de operaciones conjuntas autorización para usar la fuerza
before-watchers-ask-why = Pedir pronto es correcto, pues toda respuesta lleva tiempo; pero lo que puede hacer sin pedir no debe esperarla.
before-names = Un líder de la comunidad pregunta, para las familias, qué heridos están en la clínica. ¿Qué transmite usted?
before-names-give = Los nombres, pues las familias esperan
before-names-give-why = Los nombres de los heridos están protegidos. Una vez dados no se recuperan, y con listas así se ha buscado a personas.
before-names-figures = Cuántos, y dónde pueden preguntar las familias, sin nombres
before-names-figures-why = Saben lo que necesitan, y quienes atienden se lo dicen a cada familia.
before-names-nothing = Nada; no es su tarea
before-names-nothing-why = Protege los datos y deja sin respuesta a gente que la buscará en otra parte.
