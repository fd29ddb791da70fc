### Jornada electoral: todos los textos del ejercicio, en español.

polling-title = Jornada electoral
polling-summary = Una escuela vota en una carpa, ante ella crece una protesta y hay combustible en malas manos. Apoye a la policía que dirige, proteja la cola y no use más de lo necesario.
polling-country = República de Belmara, distrito de Halvet
polling-situation =
    Halvet elige hoy su consejo de distrito. La escuela de la plaza es el único centro de votación; tiene el tejado dañado, así que se vota en una carpa en el patio. Son las tres y diez, se vota hasta las cinco y unas 80 personas hacen cola.

    Usted manda la compañía en Halvet. La policía nacional tiene doce agentes en el patio y dirige el orden público. Por hoy, el centro de operaciones conjuntas ha puesto a su lado una unidad de policía constituida: un pelotón de escudos, un equipo de detención, una escuadra de agentes irritantes y un camión de agua reciben tareas de usted, mientras su jefatura conserva el mando policial y una reserva en el ayuntamiento. Su propio pelotón espera en el puesto de la compañía. Hay una ambulancia cerca de la clínica. Mirel, su asistente de enlace con la comunidad, está en el patio.

    Varios cientos de jóvenes han visto que su nombre no figura en el padrón. El viento sopla del sursuroeste, de la plaza hacia el patio. Sus soldados no hablan belmarí; la policía y Mirel, sí.
polling-product = Gente que puede votar sin miedo, los heridos en la clínica, los que llevan fuego bajo custodia del Estado anfitrión, una protesta escuchada y no más fuerza de la que funcionó.
polling-notice = Este ejercicio trata de disturbios y de un ataque a un centro de votación. Hay personas heridas. Nada se muestra ni se describe de forma explícita. Puede no participar o salir en cualquier momento, sin nota.

polling-mandate-title = Apoyo a las elecciones y protección de los civiles
polling-mandate = La misión apoya al Estado anfitrión en la celebración de elecciones y protege a los civiles bajo amenaza de violencia física, dentro de sus medios y de su zona, con todas las medidas necesarias, incluido el uso de la fuerza. El orden público corresponde a la policía nacional y, después, a la policía de la misión; el componente militar las apoya cuando lo piden.

right-order = Orden público en la plaza y en el patio
right-riot = Escudos, agua y agente irritante contra una multitud
right-cordon = Acordonar, interponerse, escoltar, primeros auxilios
right-detain = Fuerza no letal contra hombres con armas, detención
right-deadly = Fuerza letal ante un peligro inminente para la vida
right-public = Mensajes públicos sobre la jornada
right-roll = Todo lo relativo al padrón electoral
who-police = Policía nacional, con apoyo de la unidad de policía constituida
who-police-request = Unidad de policía constituida, con permiso de la policía nacional
who-company = Jefatura de compañía
who-company-hand-over = Jefatura de compañía, con entrega a la policía nacional
who-scene = Jefatura de compañía, sobre el terreno
who-company-pio = Jefatura de compañía, con mensajes autorizados por información pública
who-electoral = Solo la oficina electoral

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
rule-5-1-title = Medios antidisturbios con permiso y tras una advertencia
rule-5-1 = Escudos, agua y agente irritante contra una multitud solo con permiso de la policía nacional y tras una advertencia que la gente haya entendido y tenido tiempo de seguir. Las multitudes son tarea policial.
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
unit-fpu-arrest = UPC equipo de detención
unit-fpu-gas = UPC escuadra de irritantes
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
contact-police = Inspección de la policía nacional
contact-chief = Autoridad del distrito
contact-electoral = Oficina electoral
contact-youth = Líderes juveniles
contact-observers = Observadoras
contact-hotline = Línea de alerta
contact-clinic = Clínica
contact-legal = Asesoría jurídica
contact-press = Oficina de prensa

interest-joc = Quiere los datos pronto; mejor corregirlos después que recibirlos tarde
interest-pio = Da el visto bueno a los mensajes; quiere lo verificado, y los daños dichos con franqueza
interest-police = Dirige el orden público; tiene doce agentes; quiere que le pregunten y la custodia de todo retenido
interest-chief = Responde del distrito; quiere oírlo de usted antes que por la radio; le gustaría tener nombres
interest-electoral = Guarda el padrón y las urnas; quiere que se vote hasta las cinco
interest-youth = Quieren figurar en el padrón y que se hable con ellos, no que se les arengue
interest-observers = Están junto a la carpa desde el alba; saben quién en la cola puede caminar y quién no
interest-hotline = Quienes llaman arriesgan mucho; quiere saber qué resultó
interest-clinic = Tiene doce camas; quiere cifras antes de que lleguen los heridos
interest-legal = Respuestas breves sobre reglas, multitudes y datos personales
interest-press = Quiere imágenes de la carpa y saber quién lanzó qué

joc-thanks-arrangement = Recibido. La policía nacional dirige, la unidad de policía constituida a su lado, el pelotón de ustedes detrás. Manténganlo.
joc-thanks-incident = Recibido, un artefacto en el patio. Díganos los heridos y si sigue la votación.
joc-thanks-casualties = Recibido, cifras de heridos anotadas. Actualícelas cuando cambien.
joc-thanks-bottles = Recibido. Trátelo como intención hostil cuando vea trapos en las botellas, no antes. Regla 1.2.
joc-thanks-force = Recibido, informe de uso de la fuerza anotado con medios, hora y autorización. Lo tiene la sección de investigación.
joc-knows-boxes = No nos consta ningún traslado. Pregunte a la oficina electoral, que tiene los precintos.
pio-clears-boxes = Puede decir: todas las urnas están en el patio, precintadas, y las han contado observadoras. No sale nada antes de las cinco.
pio-clears-casualties = Puede decir cuántos heridos hay y que están en la clínica. Sin nombres.
police-grants-riot = Permiso para escudos y agua en la plaza, no en el patio, y solo tras una advertencia que oigamos también nosotros. Díganos cuándo termina.
police-answers-hand-over = De acuerdo. Los soportales son la línea: nosotros ocupamos el patio y su policía está entre ellos. A quien retengan se nos entrega en los soportales.
police-answers-bottles = No tengo a quién enviar. Que los detenga su equipo; voy a buscarlos.
police-answers-back-gate = Dos de mis hombres están en el patio y ninguno detrás. Vayan ustedes.
chief-answers-incident = Gracias por llamar. Se lo digo a las familias. Que siga la votación.
chief-answers-force = Entendido. Envíeme el acta y dígame quién dio el permiso.
electoral-answers-names = Quien traiga un papel de nacimiento o escolar se añade en la mesa lateral hasta las cinco. Abrimos ahora una segunda mesa. Dígaselo.
electoral-answers-boxes = Once urnas, todas en el patio, todas precintadas. Dos observadoras pueden contarlas en voz alta.
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
legal-answers-riot = Agua y escudos en la plaza requieren el permiso de la inspección y una advertencia con tiempo para irse. Nada en el patio. Con este viento, ningún agente irritante.
legal-answers-roll = Quién votó y quién protestó es información protegida. Ningún nombre a nadie salvo a la oficina electoral, lo pida quien lo pida.

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
