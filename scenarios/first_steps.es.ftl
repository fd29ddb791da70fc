### Primeros pasos: todos los textos del ejercicio, en español.

steps-title = Primeros pasos
steps-summary = Tres hombres armados cobran por el agua en la bomba de un caserío. Un ejercicio corto acompañado de una lección: el mapa, lo que usted sabe, los mensajes, la escala de la fuerza, la autoridad, y cómo la revisión explica una nota.
steps-country = Unión de Karsela, distrito de Ombe
steps-situation =
    Sefu es un caserío con una sola bomba. Usted manda una patrulla a pie de diez soldados desde el puesto, en el extremo oeste; un intérprete camina con ustedes. Ama, la asistente de enlace, está en la carretera, cerca de las chozas.

    En la aldea vecina, hombres armados cobraron la semana pasada un peaje en el pozo y golpearon a un hombre que no quería pagar. La policía nacional está a cuarenta minutos y quiere saber de cada caso.
steps-product = Gente que saca su agua sin daño, tres hombres que se fueron o están retenidos, y un centro de operaciones, una policía y unos ancianos que saben lo que usted sabe.
steps-notice = En este ejercicio hombres armados amenazan a gente en una bomba de agua, y alguien puede resultar herido. Nada se muestra ni se describe con crudeza. Puede renunciar o salir en cualquier momento; salir nunca cuenta como un fracaso.

steps-mandate-title = Protección de los civiles
steps-mandate = La misión protege a los civiles bajo amenaza de violencia física, dentro de sus medios y de su zona, con todas las medidas necesarias, incluido el uso de la fuerza, sin perjuicio de la responsabilidad del Estado anfitrión.

right-look = Moverse, observar, hablar, advertir, interponerse
right-hold = Fuerza no letal, como empujar hacia atrás o retener a hombres armados
right-deadly = Fuerza letal mientras la vida esté en peligro inminente
right-arrest = Arresto y acusación
right-caller = El nombre de quien llamó
who-you = Usted
who-joc = Centro de operaciones conjuntas
who-you-scene = Usted, sobre el terreno
who-police = Policía nacional
who-nobody = Nadie fuera de la misión

rule-1-1-title = Presencia, diálogo, advertencia y postura
rule-1-1 = Puede estar presente, hablar, advertir, mostrar la fuerza e interponerse, ante cualquiera.
rule-1-2-title = Fuerza no letal contra una intención hostil
rule-1-2 = Puede empujar hacia atrás y retener a personas armadas que muestren intención hostil, con autorización del centro de operaciones conjuntas. Advierta primero.
rule-1-3-title = Fuerza letal cuando la vida está en peligro inminente
rule-1-3 = Fuerza letal apuntada, la mínima necesaria, contra aquellos cuyo acto hostil costará una vida en menos de un minuto. Advierta primero si la demora no cuesta vidas.
rule-1-4-title = Sin disparos a quien se rinde, se va o huye
rule-1-4 = Sin disparos hacia ni por encima de quienes se rinden, se alejan, huyen, están retenidos o fuera de combate.
rule-1-5-title = Retener a quienes se entregan
rule-1-5 = Puede retener a personas armadas que se entregaron. Entréguelas a la policía nacional.

org-mission = Misión
org-host-state = Gobierno de Karsela
org-hamlet = Gente de Sefu

seat-patrol-leader = Jefatura de patrulla

unit-patrol = Patrulla 1
unit-ama = Ama

means-presence = Presencia
means-interpreter = Intérprete
means-loudhailer = Megáfono
means-line = Patrulla en línea
means-hands = Detener y retener
means-rifles-air = Fusiles, al aire
means-rifles = Fusiles, apuntados
means-liaison = Asistente de enlace

group-water = Gente en la bomba
group-homes = Gente en sus casas

party-toll-men = Tres hombres en la senda

sign-rifles = Tres hombres con el fusil a la espalda
sign-money = Tienden la mano ante cada cubo, con el fusil por delante
sign-shove = Empujan a la gente y apuntan sus fusiles
sign-shots = Disparan contra la gente

contact-joc = Centro de operaciones conjuntas
contact-police = Policía nacional
contact-elders = Ancianos

interest-joc = Quiere hechos pronto; puede permitir la fuerza no letal
interest-police = A cuarenta minutos; quiere que le avisen, y la custodia de quien se retenga
interest-elders = Quieren agua sin peaje, y saber qué resultó de su llamada

joc-grants = Puede empujarlos hacia atrás y retenerlos, después de una advertencia. Entréguelos a la policía nacional.
joc-thanks = Recibido. La policía nacional también quiere saberlo.
joc-thanks-force = Recibido, con medios, hora y autorización.
police-answers = Gracias. No retenga a nadie más de lo necesario; vamos de camino.
elders-answer = No son de aquí. Nadie pagará dos veces. Hábleles antes de que lo hagan los jóvenes.
elders-thank = Qué bien que nos lo diga. Vamos a buscar a los demás.

topic-armed-men = Hombres armados en la bomba
topic-force-used = Fuerza empleada
topic-caller = Quién llamó

inject-men-title = Una llamada de los ancianos
inject-men = Tres hombres con fusiles bajan por la senda hacia la bomba. Medio caserío está allí con cubos.
inject-men-expected = Acusa recibo, envía la patrulla a la bomba, informa al centro de operaciones y avisa a la policía nacional
inject-money-title = Un peaje en la bomba
inject-money = Están en la bomba y quieren dinero por cada cubo. Uno de ellos mantiene el fusil hacia la fila. La gente tiene miedo.
inject-money-expected = Habla y advierte, después se interpone; pide autorización antes de retener a nadie
inject-name-title = Piden un nombre
inject-name = Vamos. ¿Quién le llamó? Denos el nombre; nuestro sargento quiere hablar con él esta noche.
inject-name-expected = Dice qué se comunicó, y nunca quién
inject-quiet-title = La bomba está tranquila
inject-quiet = Los hombres ya no amenazan la bomba. Bien. Diga a quien le llamó qué resultó de ello; después lo hablamos.
inject-quiet-expected = Dice a los ancianos qué resultó de su llamada, e informa
inject-home-title = La patrulla vuelve
inject-home-expected = Nada más; el ejercicio termina aquí

word-title = Qué va primero
word = Tres hombres con fusiles quitan dinero a la gente de una fila. ¿Qué hace usted primero?
word-talk = Ir allí, hablar, advertir e interponerse antes de cualquier medida más fuerte
word-talk-why = El medio más suave que podía servir vino primero.
word-wait = Esperar a la policía nacional, a quien le corresponde
word-wait-why = Se eligieron cuarenta minutos de espera mientras había gente ante los fusiles. La responsabilidad del Estado anfitrión no justifica esperar.
word-shoot = Disparar por encima de sus cabezas para zanjarlo
word-shoot-why = Se eligieron disparos antes que una palabra, con una fila de gente alrededor de los hombres.
word-lapse-why = Una amenaza a gente al alcance quedó sin decisión.

name-title = El nombre de quien llamó
name = La policía pregunta quién llamó. Fue un anciano, que se lo confió. ¿Qué responde?
name-none = Qué se comunicó, y nunca quién
name-none-why = La policía recibió lo que necesita, y nadie corrió peligro por haber llamado.
name-silent = Nada
name-silent-why = Ningún nombre salió de sus manos, pero la policía no sabe por qué y puede preguntar al siguiente.
name-send = El nombre del anciano; son el Estado anfitrión

objective-look = Mirar, y creer una llamada verosímil
objective-ladder = Subir la escala escalón a escalón
objective-tell = Avisar a quienes deben saberlo
objective-guard = Proteger a quien llamó

indicator-consent = Consentimiento
indicator-trust = Confianza en la bomba
indicator-wounded = Heridos conocidos
indicator-at-pump = Vistos en la bomba

zone-post = Puesto
zone-pump = Bomba
zone-homes = Casas
zone-bush = Monte
road-main = Carretera

doctrine-poc = Política de protección de los civiles, 2023
doctrine-joc = Política sobre los centros de operaciones conjuntas
doctrine-host-state = Política de protección de los civiles: responsabilidad primordial del Estado anfitrión
doctrine-community = Manual de protección de los civiles: redes de alerta y respuesta

# La lección
lesson-welcome = Le damos la bienvenida. Usted manda la Patrulla 1, diez soldados con un intérprete, en el extremo oeste del mapa. Cinco minutos bastan para aprender el programa. El reloj espera durante algunas páginas, que así lo dicen; durante las demás corre, y usted puede pararlo.
lesson-map = Mueva el mapa: arrástrelo, o pulse las flechas. Gire la rueda o pulse + y − para acercarse. Después muéstrelo entero otra vez, con Inicio (Home) o el botón del marco: la lección sigue.
lesson-known = El mapa muestra lo que sabe su puesto, y nunca más. Quien está fuera de la vista palidece con la edad de lo que se sabe; lo que nadie vio ni dijo no está. Los bloques llenos son edificios: detienen la vista igual que a la gente.
lesson-clock = Ahora el reloj corre. En la práctica puede pararlo, arriba o con { $pause }; los botones de al lado, o de { $slowest } a { $fastest }, fijan la velocidad: { $twice } la dobla. En unos segundos llega un mensaje.
lesson-message = A la derecha, la bandeja de entrada: han llamado los ancianos. Lea y acuse recibo, con el botón o con { $acknowledge }; esperan saber que llegó. Lo que se entregó cuenta como sabido, lo haya leído o no.
lesson-select = Vaya a verlo. Seleccione la Patrulla 1: pulse { $next-unit } o haga clic en ella, en el mapa o en la lista de la izquierda.
lesson-send = Envíe la Patrulla 1 a la bomba: elija Mover abajo (o pulse { $move }) y después un lugar junto a la bomba, en el mapa o en la lista de la ficha. La ficha dice que un trayecto no requiere regla, como la requeriría la fuerza, y cuánto tarda. Intro u Ordenar la da.
lesson-report = Avise a quienes deben saberlo. Haga clic en un contacto a la izquierda para escribirle, o pulse { $write }: propósito Informar, al Centro de operaciones conjuntas, sobre Hombres armados en la bomba, y envíe. Con el teclado, Mayús y Tab llevan de vuelta al propósito. Un mensaje tarda en llegar, y la respuesta también.
lesson-host = El Estado anfitrión tiene la responsabilidad primordial. Avise a la policía nacional del mismo modo: esperarla no le sirve de excusa, pero tiene que saberlo.
lesson-decision = Acelere el reloj si quiere, arriba o con { $twice } o { $four-times }. Ama le dice qué hacen los hombres, y se abre una decisión bajo la bandeja: elija una respuesta en el tiempo que da, o pulse Mayús y su número. El campo que está encima de las respuestas es para sus razones; { $decision } lleva a él.
lesson-ladder = La fuerza es una escala. Empiece abajo: con la Patrulla 1 seleccionada, elija Dialogar ({ $talk }), después los tres hombres, y dé la orden. Tienen que oírle, así que la patrulla se acerca primero; la lección sigue en cuanto dialoga.
lesson-authority = Un escalón necesita un cuarto de minuto para poder surtir efecto. Mientras tanto, mire más adelante: para retener a los hombres necesitaría más de lo que tiene. Elija Detener ({ $detain }) y los hombres: la ficha dice que falta la autorización, y un botón, o Intro, la pide. Pídala antes de necesitarla; no está obligado a usarla.
lesson-dwell = Si el diálogo ha tenido su tiempo y no se han ido, elija Advertir ({ $warn }); también eso necesita su cuarto de minuto. Demasiado poco quita puntos igual que demasiado: la revisión traza un margen y pregunta si usted estuvo dentro.
lesson-posture = Si siguen ahí cuando la advertencia ha tenido su tiempo, interpóngase: elija Interponerse ({ $interpose }) y los hombres. Compruebe que Proteger, en la ficha, dice la bomba; si no, elíjala. Es una postura, dentro de su propia autoridad.
lesson-data = Cuando la policía pregunte quién llamó, responda bajo la bandeja, como antes. Hay cosas protegidas: diga qué se comunicó, nunca quién.
lesson-end-of-it = Ahora dé tiempo y acelere el reloj. Pueden irse: entonces déjelos ir. Pueden rendirse: entonces no siga subiendo, elija Detener ({ $detain }) y reténgalos para la policía. La tarjeta de reglas lo permite sin advertencia.
lesson-loop = Retenga a quien se haya rendido, con Detener; deje ir a quien se haya ido. Quien lo avisó quiere saber qué resultó: escriba a los Ancianos, desde la izquierda o con { $write }: Contar el resultado, Hombres armados en la bomba, y envíe. Sin eso quizá no llegue la próxima llamada.
lesson-end = Eso es todo: mirar, avisar, no subir más de lo debido, parar cuando ellos paran. El ejercicio termina solo cuando la bomba está tranquila; también puede dejarlo con Salir, arriba, o Esc.
lesson-account = Diga primero con sus palabras qué quería hacer y cómo fue; después mire las notas. Hay dos escalas separadas, la proporcionalidad y la coordinación. Las faltas eliminatorias, si las hay, van primero. La lección sigue con las notas.
lesson-marks = El criterio con la nota más baja es el que más dice: ábralo si no lo está. Cada ítem dice qué pasó, qué sabía usted en ese momento y en qué regla o deber se basa; lleva a su momento en la repetición. Sin observar no es cero.
lesson-again = En «¿Y si…?» puede dejar que el ejercicio siga desde cualquier momento con otras órdenes, y ver qué hizo la suerte y qué hizo el juicio. Después pruebe Mortero en el mercado.

before-toll = Tres hombres armados cobran a quienes sacan agua. Nadie está herido todavía, y su patrulla puede llegar en un minuto. ¿Qué hace primero?
before-toll-shots = Disparar al aire, para que huyan
before-toll-shots-why = Ninguna vida corre peligro todavía, y los disparos junto a una fila asustan y hieren a quienes viene a proteger. Está por encima del margen y de su autoridad.
before-toll-police = Esperar a la policía anfitriona, a quien corresponde
before-toll-police-why = Tiene la primera responsabilidad y debe saberlo; pero está lejos, y eso no le exime de proteger mientras tanto.
before-toll-talk = Ir y hablar, luego advertir, luego interponerse
before-toll-talk-why = Cada escalón tiene tiempo de surtir efecto, y los siguientes quedan abiertos. Los tres están dentro de su propia autoridad.
before-toll-hold = Pedir autorización para retenerlos, y retenerlos en cuanto llegue
before-toll-hold-why = Pedir pronto es correcto, pues la respuesta tarda. Usarla antes de que medios más suaves tengan su oportunidad no lo es.
