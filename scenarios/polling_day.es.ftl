### Jornada electoral: todos los textos del ejercicio, en español.

polling-title = Jornada electoral
polling-summary = Se vota en una escuela, en una carpa; ante ella crece una protesta y hay combustible en malas manos. Apoye a la policía, que es quien dirige, proteja la cola y no use más de lo necesario.
polling-country = República de Belmara, distrito de Halvet
polling-situation =
    Halvet elige hoy su consejo de distrito. La escuela de la plaza es el único centro de votación; tiene el tejado dañado, así que se vota en una carpa en el patio. Son las tres y diez, se vota hasta las cinco y unas 80 personas hacen cola.

    Usted manda la compañía en Halvet. La policía nacional tiene doce agentes en el patio y dirige el orden público. Por hoy, el centro de operaciones conjuntas ha puesto a su lado una unidad de policía constituida: un pelotón de escudos, un equipo de detención, una escuadra de agentes irritantes y un camión de agua reciben tareas de usted, mientras su jefatura conserva el mando policial y una reserva en el ayuntamiento. Su propio pelotón espera en el puesto de la compañía. Hay una ambulancia cerca de la clínica. Mirel, su asistente de enlace con la comunidad, está en el patio.

    Varios cientos de jóvenes han visto que su nombre no figura en el padrón. El viento sopla del sursuroeste, de la plaza hacia el patio. Sus soldados no hablan belmarí; la policía y Mirel, sí.
polling-product = Gente que puede votar sin miedo, los heridos en la clínica, los que llevan fuego bajo custodia del Estado anfitrión, una protesta escuchada y no más fuerza de la que funcionó.
polling-notice = Este ejercicio trata de disturbios y de un ataque a un centro de votación. Hay personas heridas. Nada se muestra ni se describe de forma explícita. Puede renunciar o salir en cualquier momento; salir nunca cuenta como un fracaso.

polling-mandate-title = Apoyo a las elecciones y protección de los civiles
polling-mandate = La misión apoya al Estado anfitrión en la celebración de elecciones y protege a los civiles bajo amenaza de violencia física, dentro de sus medios y de su zona, con todas las medidas necesarias, incluido el uso de la fuerza. El orden público corresponde a la policía nacional y, después, a la policía de la misión; el componente militar las apoya cuando lo piden.

right-order = Orden público en la plaza y en el patio
right-riot = Escudos, agua y agente irritante contra una multitud
right-cordon = Acordonar, interponerse, escoltar, primeros auxilios
right-detain = Fuerza no letal contra hombres con armas, detención
right-deadly = Fuerza letal ante un peligro inminente para la vida
right-public = Mensajes públicos sobre la jornada
right-roll = Todo lo relativo al padrón electoral
right-yard = Presencia de soldados en el patio de votación
who-police = Policía nacional, con apoyo de la unidad de policía constituida
who-police-request = Unidad de policía constituida, con autorización de la policía nacional
who-company = Jefatura de compañía
who-company-hand-over = Jefatura de compañía, con entrega a la policía nacional
who-scene = Jefatura de compañía, sobre el terreno
who-company-pio = Jefatura de compañía, con mensajes autorizados por información pública
who-electoral = Solo la oficina electoral
who-electoral-asked = Oficina electoral, con consulta previa

rule-1-1-title = Presencia, diálogo, advertencia y postura
rule-1-1 = Puede estar presente, dialogar, advertir, mostrar fuerza e interponerse ante cualquiera, salvo donde lo prohíbe la 5.3.
rule-1-2-title = Fuerza no letal ante una intención hostil
rule-1-2 = Puede cerrar el paso, hacer retroceder y detener a personas con armas o fuego que muestren intención hostil. Advierta antes, en su lengua, si la demora no cuesta vidas.
rule-1-3-title = Fuerza letal ante un peligro inminente para la vida
rule-1-3 = Fuerza letal dirigida, la mínima necesaria, contra aquellos cuyo acto hostil vaya a costar vidas en menos de medio minuto. Advierta antes si la demora no cuesta vidas. Por debajo de esto no hay disparos de advertencia.
rule-1-4-title = Ningún disparo a quien se entrega, se marcha o corre
rule-1-4 = Ningún disparo a personas que se rinden, se alejan o corren y no amenazan a nadie, ni por encima de ellas.
rule-1-5-title = Ninguna fuerza contra detenidos y heridos
rule-1-5 = Ninguna fuerza contra quien esté detenido o fuera de combate. A los heridos se les atiende, sean quienes sean.
rule-2-1-title = Nada de armas de fuego contra una multitud
rule-2-1 = Ningún disparo a una multitud, hacia ella ni por encima de ella, se oculte quien se oculte en ella.
rule-4-1-title = Detención solo para entregar
rule-4-1 = Puede parar y retener a quienes se entregaron, se marchan o corren tras mostrar intención hostil. Entréguelos sin demora a la policía nacional, con un acta.
rule-5-1-title = Medios antidisturbios con autorización y tras una advertencia
rule-5-1 = Escudos, agua y agente irritante contra una multitud solo con autorización de la policía nacional y tras una advertencia que la gente haya entendido y tenido tiempo de seguir. Las multitudes son tarea policial. Cuál de ellos conviene a un día de votación, la regla lo deja abierto: pregunte a la asesoría jurídica si hay tiempo.
rule-5-2-title = Sin medios antidisturbios en el patio electoral ni en la clínica
rule-5-2 = Sin medios antidisturbios en el patio electoral ni en la clínica: hay allí ancianos, niños y enfermos. Atención al viento.
rule-5-3-title = Las viviendas no se tocan
rule-5-3 = Sin muestras de fuerza ni medios antidisturbios en barrios residenciales. No se sigue a nadie a su casa ni se entra en ningún patio o vivienda.

org-mission-military = Misión, componente militar
org-mission-police = Misión, componente policial
org-mission-civilian = Misión, componente civil
org-host-state = Gobierno de Belmara
org-town = Población de Halvet
org-humanitarians = Organizaciones humanitarias
org-press = Prensa

seat-company-commander = Jefatura de compañía
seat-fpu-commander = Jefatura de la unidad de policía constituida

unit-qrf = FRR 1
unit-fpu-shields = UPC escudos
unit-fpu-arrest = UPC detención
unit-fpu-gas = UPC irritantes
unit-fpu-water = UPC camión de agua
unit-ambulance = Ambulancia 1
unit-mirel = Mirel
unit-fpu-reserve = UPC reserva

means-presence = Presencia
means-voice = Voz
means-interpreter = Agente que habla belmarí
means-liaison = Asistente de enlace
means-loudhailer = Megáfono
means-megaphone = Megáfono de mano
means-truck-speaker = Altavoz del camión
means-section-line = Soldados en línea
means-shield-line = Línea de escudos
means-arrest-line = Agentes en línea
means-truck = Camión en posición
means-hands = Parar y retener
means-arrest = Detención
means-shields = Escudos
means-gas = Agente irritante
means-water = Agua
means-rifles-air = Fusiles, al aire
means-rifles = Fusiles, apuntando

group-voters = Votantes
group-protesters = Jóvenes manifestantes
group-market = Gente del mercado
group-staff = Personal electoral y de observación
group-clinic = Personal y visitantes de la clínica

party-hard-core = Cinco hombres en el puesto de combustible
party-box-men = Dos hombres en la puerta trasera
party-water-boys = Tres chicos con bidones

sign-crate = Rodean una caja de botellas vacías
sign-rags = Vierten de un bidón y meten trapos en las botellas
sign-lighter = Uno prueba un mechero, mira la carpa y cuenta a los policías
sign-raised = Llevan botellas bajas y un brazo se levanta
sign-fire = Vuelan botellas ardiendo hacia la carpa
hard-core-wants = Les prometieron dinero por el fuego; se irían a casa si nadie anota sus nombres
sign-back-gate = Tantean la puerta trasera y miran las urnas
sign-boxes = Apartan a un empleado y ponen las manos en una urna
sign-canisters = Llevan a la cola bidones amarillos como los que vende el puesto de combustible

contact-joc = Centro de operaciones conjuntas
contact-pio = Oficina de información pública
contact-police = Inspección policial
contact-chief = Autoridad del distrito
contact-electoral = Oficina electoral
contact-youth = Líderes juveniles
contact-observers = Observadoras
contact-hotline = Línea de alerta
contact-clinic = Clínica
contact-legal = Asesoría jurídica
contact-children = Asesora de protección de la infancia
contact-press = Oficina de prensa

interest-joc = Quiere los datos pronto; mejor corregirlos después que recibirlos tarde
interest-pio = Da el visto bueno a los mensajes; quiere lo verificado, y los daños dichos con franqueza
interest-police = Dirige el orden público; tiene doce agentes; quiere que le pregunten y la custodia de todo retenido
interest-chief = Responde del distrito; quiere oírlo de usted antes que por la radio; le gustaría tener nombres
interest-electoral = Guarda el padrón y las urnas; quiere que se vote hasta las cinco
interest-youth = Quieren figurar en el padrón y que se hable con ellos, no que se les arengue
interest-observers = Están junto a la carpa desde el alba; saben quién en la cola puede caminar y quién no
interest-hotline = Quienes llaman arriesgan mucho; quieren saber qué resultó
interest-clinic = Tiene doce camas; quiere cifras antes de que lleguen los heridos
interest-legal = Respuestas breves sobre reglas, multitudes y datos personales
interest-children = Respuestas breves sobre menores en una multitud: cómo detenerlos, registrarlos y entregarlos
interest-press = Quiere imágenes de la carpa y saber quién lanzó qué

joc-thanks-arrangement = Recibido. La policía nacional dirige, la unidad de policía constituida a su lado, el pelotón de ustedes detrás. Manténganlo.
joc-thanks-incident = Recibido, un artefacto en el patio. Díganos los heridos y si sigue la votación.
joc-thanks-casualties = Recibido, cifras de heridos anotadas. Actualícelas cuando cambien.
joc-thanks-bottles = Recibido. Trátelo como intención hostil cuando vea trapos en las botellas, no antes. Regla 1.2.
joc-thanks-force = Recibido, informe de uso de la fuerza anotado con medios, hora y autorización. Lo tiene la sección de investigación.
joc-knows-boxes = No nos consta ningún traslado. Pregunte a la oficina electoral, que tiene los precintos.
pio-clears-boxes = Puede decir: todas las urnas están en el patio, precintadas, y las han contado observadoras. No sale nada antes de las cinco.
pio-clears-incident = Puede decir: se lanzó una botella, alguien resultó herido, la ayuda llegó enseguida y la votación sigue. Sin nombres y sin conjeturas sobre quién la lanzó.
pio-clears-casualties = Puede decir cuántos heridos hay y que están en la clínica. Sin nombres.
police-grants-riot = Autorización para escudos y agua en la plaza, no en el patio, y solo tras una advertencia que oigamos también nosotros. Díganos cuándo termina.
police-answers-hand-over = De acuerdo. Los soportales son la línea: nosotros ocupamos el patio y su policía está entre ellos. A quien retengan se nos entrega en los soportales.
police-answers-bottles = No tengo a quién enviar. Que los detenga su equipo; voy a buscarlos.
police-answers-back-gate = Dos de mis hombres están en el patio y ninguno detrás. Vayan ustedes.
chief-answers-incident = Gracias por llamar. Se lo digo a las familias. Que siga la votación.
chief-answers-force = Entendido. Envíeme el acta y dígame quién dio la autorización.
electoral-answers-names = Quien traiga un papel de nacimiento o escolar se añade en la mesa lateral hasta las cinco. Abrimos ahora una segunda mesa. Dígaselo.
electoral-answers-boxes = Once urnas, todas en el patio, todas precintadas. Dos observadoras pueden contarlas en voz alta.
electoral-refuses-soldiers = Ningún soldado donde la gente vota. La policía puede estar allí, primero agentes sin armas. Si hay fuego, no nos lo van a preguntar.
electoral-answers-roll = El padrón no sale de esta oficina para nadie. Remítanos a quien lo pida.
youth-answer-names = Es usted quien primero pregunta. Si hay una mesa y alguien nos apunta, la mayoría nos pondremos allí.
youth-answer-desk = Entonces déjenos enviar a la mesa de diez en diez y que los demás esperen aquí.
youth-answer-boxes = Deje que uno de los nuestros cuente las urnas con las observadoras, y se lo diremos al resto.
youth-thank = Qué bien que haya vuelto a decírnoslo.
observers-answer-way = Aquí nadie quiere irse a casa sin votar. Mantenga la cola tras el muro, ponga a los mayores a la sombra de la escuela y deje libre el callejón oeste.
observers-answer-boxes = Estamos sentadas junto a las urnas. Once. No se ha movido ninguna.
observers-thank = Lo vamos diciendo por la cola.
hotline-thanks = Quien llamó sabrá que se actuó. Gracias.
hotline-thanks-canisters = Quien llamó se alegra de que fuera agua.
clinic-answers-casualties = Entendido. Primero las quemaduras, por el camino de la clínica, a la puerta oeste.
clinic-answers-evacuation = No tenemos vehículo. Tráiganlos.
legal-answers-bottles = Llenar botellas es preparación, aún no un ataque. Con trapos dentro y la vista en la carpa es intención hostil: regla 1.2, advierta antes en su lengua. En una multitud, aíslelos; la multitud no es un objetivo.
legal-answers-riot = Agua y escudos en la plaza requieren la autorización de la inspección y una advertencia con tiempo para irse. Nada en el patio. Con este viento, ningún agente irritante.
legal-answers-roll = Quién votó y quién protestó es información protegida. Ningún nombre a nadie salvo a la oficina electoral, lo pida quien lo pida.
children-answer-canisters = Primero son chicos, después sospechosos. Nada de fuerza ni de registro por hombres armados a la vista de la cola: pregúnteles qué llevan. Si hay que retenerlos, con aviso a su familia, y nunca con los hombres.

topic-arrangement = Quién dirige y quién se sitúa dónde
topic-incident = La botella en el patio
topic-casualties = Heridos
topic-hand-over = Línea de traspaso con la policía nacional
topic-missing-names = Nombres que faltan en el padrón
topic-canisters = Chicos con bidones
topic-fuel-bottles = Hombres con botellas de combustible
topic-boxes-rumour = Rumor sobre las urnas
topic-queue-way = La cola
topic-back-gate = Hombres en la puerta trasera
topic-riot-means = Medios antidisturbios
topic-force-used = Fuerza usada
topic-custody = Personas retenidas
topic-voter-names = Nombres de votantes y manifestantes
topic-yard-soldiers = Soldados en el patio de votación

inject-joc-title = El centro de operaciones pide el dispositivo
inject-joc = La participación es alta y se reúnen jóvenes en el barrio este. ¿Quién dirige en la plaza, dónde se sitúa su gente y cómo hacen el traspaso?
inject-joc-expected = Dirige la policía; responde al centro de operaciones; decide antes del contacto
inject-bottle-title = Una botella de combustible en el patio
inject-bottle = Alguien lanzó una botella ardiendo por encima del muro del patio, a la cola. Hay personas con quemaduras. Todos corren hacia el prado oeste. No vi quién la lanzó.
inject-bottle-expected = Ambulancia y clínica de inmediato, informe, Estado anfitrión informado; aún no se culpa a nadie
inject-protest-title = Una protesta llega a la plaza
inject-protest = Unos sesenta jóvenes vienen a la plaza. Dicen que sus nombres faltan en el padrón. Aquí dirigimos nosotros, pero somos doce. Ponga escudos entre los soportales y deje a sus soldados donde nadie los vea.
inject-protest-expected = Escudos entre los soportales, línea de traspaso acordada, líderes juveniles escuchados, oficina electoral consultada
inject-canisters-title = Una llamada sobre bidones
inject-canisters = Tres chicos llevan a la cola bidones amarillos, de los que se usan para vender combustible. Después de esa botella tenemos miedo.
inject-canisters-expected = Observa y dialoga antes que nada; traen agua
inject-hotline-title = Una llamada sobre el puesto de combustible
inject-hotline = Detrás del puesto de combustible, cinco hombres llenan botellas. Les oí decir que las urnas arderán antes del recuento. Por favor, no diga quién ha llamado.
inject-hotline-expected = La policía les dice en su lengua que paren, después se planta ante ellos y después los detiene; se pregunta a la asesoría jurídica; se cuenta el resultado
inject-rumour-title = Un rumor sobre las urnas
inject-rumour = Corre por todos los teléfonos: están sacando las urnas por la puerta trasera. Ahora lo gritan. No se quedarán quietos mucho tiempo.
inject-rumour-expected = Pregunta a quien tiene los precintos, deja contar a las observadoras, lo dice por el altavoz
inject-stones-title = Piedras en la plaza
inject-stones = Piedras. Las tiran a los soportales y algunas caen en el patio. Si hay que usar escudos o agua, antes tengo que haber oído su advertencia. Pídame autorización.
inject-stones-expected = Advierte, pide autorización, usa a la policía y el medio más leve que funcione; vuelve enseguida al diálogo
inject-observers-title = Las observadoras preguntan
inject-observers = La cola ha vuelto, con mayores y madres. Caen piedras cerca. Algunos quieren que cerremos; la mayoría quiere votar. ¿Qué hará con nosotros?
inject-observers-expected = Les pregunta cómo, y mantiene la votación tras la línea
inject-chief-title = La autoridad del distrito lo oye por la radio
inject-chief = Una bomba en mi centro de votación, y me entero por la radio. ¿Qué más no sé?
inject-chief-expected = Informa ya, y sigue informando
inject-press-title = La prensa pregunta quién la lanzó
inject-press = Tenemos imágenes del fuego. ¿Quién la lanzó, cuántos heridos hay y usaron la fuerza las fuerzas de paz? Intentamos llamar; no funciona ningún teléfono en la ciudad.
inject-press-expected = Hechos con el visto bueno, francos sobre los heridos; usa otros canales mientras no hay teléfono
inject-way-title = Los hombres dicen qué quieren
inject-way = Hablan. Alguien les prometió dinero. Dejarían las botellas y se irían si nadie les toma el nombre en la puerta.
inject-way-expected = La jefatura policial decide una salida sin impunidad por el fuego
inject-back-gate-title = Dos hombres en la puerta trasera
inject-back-gate = Dos hombres han rodeado la escuela hasta la puerta trasera. La empujan y miran las urnas. Los empleados están solos allí.
inject-back-gate-expected = Policía al patio trasero, ponerse ante los empleados, advertir; policía nacional informada
inject-fire-title = Arden botellas en el patio
inject-fire = Botellas ardiendo, varias. La carpa ha prendido. Hay personas en el suelo y la cola vuelve a correr.
inject-fire-expected = Otra vez auxilio, se para a quienes lanzan con lo mínimo que funcione, informe
inject-taken-title = La policía nacional pide a los retenidos
inject-taken = Retienen a hombres del puesto de combustible. Tráiganlos a los soportales; allí nos hacemos cargo.
inject-taken-expected = Los entrega en la línea acordada, con un acta
inject-roll-title = Piden una lista
inject-roll = Por seguridad pública, envíeme hoy los nombres de los jóvenes que protestaron y las páginas del padrón que muestran quién ha votado.
inject-roll-expected = No envía nombres; remite a la oficina electoral; pregunta a la asesoría jurídica
inject-closing-title = El centro de operaciones quiere la situación
inject-closing = La votación cierra pronto. Díganos los heridos, la fuerza usada y con autorización de quién, las personas retenidas y el ambiente en la plaza.
inject-closing-expected = Informa por completo y corrige las cifras anteriores

lead-title = Quién dirige
lead = El centro de operaciones quiere el dispositivo antes de que nadie se sitúe en la plaza. ¿Qué dispone?
lead-police = Dirige la policía nacional, con la unidad de policía constituida al lado, el pelotón en reserva y fuera de la vista, y traspaso en los soportales
lead-police-why = La primacía y la línea de traspaso se fijaron antes del contacto, con el componente adecuado delante.
lead-company = La compañía ocupa la plaza; los soldados imponen más que los escudos
lead-company-why = Se puso a soldados ante una multitud que es tarea policial.
lead-stay = Nadie se sitúa en ningún lado hasta que lo pida la policía nacional
lead-stay-why = Ningún componente estaba listo y no se fijó ninguna línea de traspaso.
lead-lapse-why = No se dispuso quién dirige antes de que llegara la multitud.

public-line-title = El mensaje público
public-line = En todos los teléfonos se dice que se están llevando las urnas. ¿Qué dice usted?
public-line-show = Decir que se está comprobando, preguntar a la oficina electoral, dejar que las observadoras cuenten en voz alta y después dar los hechos
public-line-show-why = El rumor se comprobó antes de responder, y la gente pudo verlo por sí misma.
public-line-deny = Desmentirlo de inmediato por los altavoces
public-line-deny-why = Desmentir antes de comprobar pone la confianza en juego por un hecho que aún no tenía.
public-line-nothing = No decir nada, es asunto de la oficina electoral
public-line-nothing-why = El silencio dejó el rumor como única versión, con piedras a mano.
public-line-lapse-why = No se dio ningún mensaje y el rumor quedó solo.

means-title = Elección de medios antidisturbios
means = Vuelan piedras hacia los soportales. El viento sopla de la plaza al patio. ¿Qué medio prepararía y pediría a la inspección?
means-opt-shields = Escudos entre los soportales, con los callejones del este abiertos
means-opt-shields-why = El medio alcanza solo a quienes están en la plaza, les deja un camino a casa y respeta la cola.
means-opt-water = El camión de agua desde el oeste, lejos del patio
means-opt-water-why = El medio alcanza solo a quienes están en la plaza, aunque no distingue a quienes lanzan de quienes están parados.
means-opt-irritant = Agente irritante, es lo más rápido
means-opt-irritant-why = Con este viento, el agente irritante llega a los mayores y niños del patio.
means-opt-wait = Ninguno por ahora; solo línea y diálogo
means-opt-wait-why = Ningún medio antidisturbios dañó a nadie, pero no se preparó nada mientras caían piedras entre los votantes.
means-lapse-why = No se eligió con cuidado ningún medio mientras caían piedras.

queue-title = La cola
queue = Los mayores y las madres han vuelto a la cola y caen piedras cerca. ¿Qué hace con la cola?
queue-open = Preguntar a las observadoras cómo, y seguir votando tras la línea
queue-open-why = Se escuchó a quienes están allí, y con ellos se protegió su derecho a votar.
queue-close = Cerrar la votación y mandar a todos a casa
queue-close-why = La votación se cerró sin contar con quienes esperaban, que es lo que quieren los que lanzan.
queue-clear = Desalojar el patio con escudos, por su propia seguridad
queue-clear-why = Se planeó usar la fuerza contra las personas a las que había que proteger.
queue-lapse-why = La cola quedó sin respuesta.

passage-title = Una salida
passage = Los hombres del puesto dejarían las botellas y se irían si nadie les toma ahora el nombre. ¿Qué responde la policía?
passage-open = Botellas al suelo, manos vacías y pueden irse; la policía nacional lo investiga después
passage-open-why = Más leve que una detención entre la multitud, elimina el fuego, y la justicia nacional aún puede actuar.
passage-none = No se pacta
passage-none-why = No se intentó una vía más leve que se ofrecía.
passage-lapse-why = La oferta quedó sin respuesta.

custody-title = Custodia
custody = La policía nacional espera en los soportales a los hombres que usted retiene. ¿Qué hace?
custody-record = Entregarlos allí con un acta escrita e informar a la oficina de derechos humanos
custody-record-why = Se respetó la custodia del Estado anfitrión en la línea acordada, y se puede hacer seguimiento de su trato.
custody-now = Entregarlos de inmediato, sin papeles
custody-now-why = Se respetó la custodia del Estado anfitrión, pero nadie puede hacer seguimiento del trato que reciben.
custody-keep = Retenerlos en el puesto de la compañía hasta que acabe el recuento
custody-keep-why = La detención es solo para entregar; la compañía no retiene a nadie: lo entrega sin demora al Estado anfitrión.
custody-lapse-why = La entrega quedó sin resolver.

roll-title = Nombres de votantes y manifestantes
roll = La autoridad del distrito pide los nombres de quienes protestaron y páginas del padrón. ¿Qué envía?
roll-refer = Ningún nombre; sobre el padrón responde solo la oficina electoral; cifras de heridos y retenidos
roll-refer-why = Se cumplió el fin con los mínimos datos y se indicó la oficina correcta.
roll-refuse = Nada en absoluto
roll-refuse-why = No salió de sus manos ninguna identidad, aunque habría ayudado decir quién puede responder.
roll-send = La lista, es el Estado anfitrión
roll-lapse-why = La petición quedó abierta y la lista, sin proteger.

resource-water = Agua, litros
resource-canisters = Botes de agente irritante
resource-stretchers = Camillas

objective-police = Primero la policía: primacía y líneas de traspaso respetadas
objective-act = Actuar a tiempo ante una amenaza conocida, a un nivel que funcione
objective-least = Usar la mínima fuerza que funcione, paso a paso
objective-aid = Auxiliar a todos los heridos dentro del plazo
objective-tell = Informar a tiempo a quienes deben saberlo
objective-hear = Escuchar a quienes hacen cola y a quienes protestan
objective-speak = Decir pronto lo que es cierto
objective-data = Proteger el padrón y el nombre de cada persona

indicator-consent = Consentimiento
indicator-trust-voters = Confianza, votantes
indicator-trust-protesters = Confianza, manifestantes
indicator-wounded = Heridos conocidos
indicator-aid-clock = Plazo de auxilio
indicator-in-yard = Vistos en el patio
indicator-on-ground = Vistos en la plaza

zone-polling-yard = Patio electoral
zone-back-yard = Patio trasero
zone-protest-ground = Plaza
zone-forecourt = Entre los soportales
zone-market = Mercado
zone-fuel-stall = Puesto de combustible
zone-police-post = Puesto de policía
zone-clinic = Clínica
zone-town-hall = Patio del ayuntamiento
zone-company-post = Puesto de la compañía
zone-east-quarter = Barrio este
zone-west-green = Prado oeste
zone-park = Parque del río

doctrine-poc = Política de protección de los civiles, 2023
doctrine-joc = Política sobre los centros de operaciones conjuntas
doctrine-police-military = Directrices conjuntas militares y policiales, 2019
doctrine-host-state = Política de protección de los civiles: responsabilidad primordial del Estado anfitrión
doctrine-elections = Guía sobre el apoyo de las misiones a las elecciones: decide la autoridad electoral
doctrine-community = Manual de protección de los civiles: participación de la comunidad
doctrine-force = Directrices sobre el uso de la fuerza por los componentes militares, 2016
doctrine-data = Guía sobre la protección de datos personales
doctrine-medical = Política de evacuación de heridos: el objetivo 10-1-2

# Para la dirección del ejercicio
inject-sits-title = La plaza se sienta
inject-sits = Mirel: se han sentado y esperan a alguien de la oficina electoral. Los cinco del borde solo hablan.
inject-sits-expected = Mantiene atrás los escudos, deja allí a Mirel y trae la respuesta de la oficina electoral.
inject-fight-title = Golpes al borde de la plaza
inject-fight = Policía nacional: los cinco se han vuelto contra los agentes más cercanos. La gente de alrededor corre.
inject-fight-expected = Envía al equipo de detención, no a la línea; antes advierte en la lengua de la ciudad, donde haya tiempo.

before-crowd = Una multitud grita ante un centro de votación. Unos pocos tiran piedras; la mayoría mira. El jefe de policía tiene listos el agua y el irritante. ¿Qué hace primero?
before-crowd-clear = Despejar la plaza con irritante antes de que crezca
before-crowd-clear-why = Golpea a quienes solo están allí, y el viento lo lleva a los votantes. Unas piedras no hacen violenta a una multitud.
before-crowd-line = Una línea de escudos ante el patio, alguien que hable con ellos y alguien que oiga su queja
before-crowd-line-why = Separa a quienes tiran de quienes votan, deja irse a quienes miran, y responde a lo que los trajo.
before-crowd-arrest = Hacer detener en la multitud a quienes tiran
before-crowd-arrest-why = Apunta a quienes actúan, y eso es correcto. En una multitud densa crea nueva ira, y dirigirlo corresponde a la policía anfitriona.
before-lead = El orden público es de la policía anfitriona. Es lenta, y usted tiene más gente en la plaza. ¿Quién decide sobre los medios antidisturbios?
before-lead-me = Usted: quien está en fuerza decide
before-lead-me-why = La fuerza no da derecho. Sin su autorización cada uso queda fuera de su autoridad, resulte lo que resulte.
before-lead-ask = Ella: preguntar pronto, decir lo que ve, y hacer mientras lo que no requiere autorización
before-lead-ask-why = Presencia, diálogo e interposición son suyos. Una pregunta temprana tiene su respuesta cuando hace falta.
before-lead-nobody = Nadie: esperar hasta que llegue
before-lead-nobody-why = Respeta su dirección. También deja a la gente sin la protección que usted puede dar sin preguntar.
