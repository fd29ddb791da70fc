### Alerta nocturna: todos los textos del ejercicio, en español.

night-title = Alerta nocturna
night-summary = Dos personas llaman para decir que hombres armados asaltarán una aldea esta noche. Usted tiene una patrulla motorizada, una escuadra a pie, un dron y un tiempo que empeora. Crea pronto, mire de cerca y actúe antes del primer disparo.
night-country = Unión de Karsela, distrito de Ombe
night-situation =
    Tavit es una aldea de unas cien personas junto a la carretera que cruza Ombe; en su escuela duermen familias desplazadas. Son las ocho y cinco, anochece; el toque de queda empezó a las ocho y corresponde a la policía nacional. El mes pasado salieron hombres del monte por la noche, se llevaron ganado y medicinas y mataron a seis personas.

    Usted manda la compañía en el puesto avanzado, al oeste de la aldea. Allí espera su patrulla motorizada; nadie en ella habla tavi. Una escuadra a pie con intérprete y altavoz está en el cruce, e Ines, su asistente de enlace, en el árbol del consejo. El dron ve el calor, vuela siete minutos y no despega con más que viento moderado. El helicóptero aterriza en el prado junto al pozo y lleva a los heridos al equipo quirúrgico del puesto avanzado. El pelotón más cercano del ejército nacional está a cuarenta kilómetros, tras dos ríos.

    Las noches de la red de alerta son largas: quienes llaman arriesgan la vida, y algunas llamadas tratan de los vecinos. La lluvia se cierne sobre las colinas.
night-product = Una aldea protegida antes del primer disparo, los heridos en la mesa del cirujano, la mínima fuerza que funcione, un Estado anfitrión consultado e informado, y personas que llamaron cuyo nombre nadie conoce.
night-notice = Este ejercicio trata del asalto nocturno a una aldea. Puede haber heridos o muertos. Nada se muestra ni se describe de forma explícita. Puede no participar o salir en cualquier momento, sin nota.

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
rule-1-3 = Disparos de advertencia solo ante un acto hostil, con permiso del centro de operaciones conjuntas y tras una advertencia.
rule-1-4-title = Fuerza letal ante un peligro inminente para la vida
rule-1-4 = Fuerza letal dirigida, la mínima necesaria, contra aquellos cuyo acto hostil vaya a costar vidas en menos de un minuto. Advierta antes si la demora no cuesta vidas.
rule-1-5-title = Ninguna fuerza contra detenidos y heridos
rule-1-5 = Ninguna fuerza contra quien esté detenido o fuera de combate. A los heridos se les atiende, sean quienes sean.
rule-1-6-title = Ningún disparo a quien se entrega, se marcha o corre
rule-1-6 = Ningún disparo a personas que se rinden, se alejan o corren y no amenazan a nadie, ni por encima de ellas, por oscuro que esté.
rule-2-1-title = Nada de armas de fuego contra la gente de la aldea
rule-2-1 = Ningún disparo a una multitud, hacia ella ni por encima de ella, se oculte quien se oculte en ella.
rule-4-1-title = Detención solo para entregar
rule-4-1 = Puede parar y retener a hombres armados que se entregaron, se marchan o corren. Entréguelos sin demora a la policía nacional, con un acta.
rule-5-1-title = El toque de queda corresponde a la policía nacional
rule-5-1 = Usted no hace cumplir el toque de queda. Fuerza no letal contra quien esté fuera de noche solo con permiso de la policía nacional y tras una advertencia que haya entendido.
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
contact-press = Oficina de prensa

interest-joc = Quiere los datos pronto y corregidos; autoriza disparos de advertencia; hace previsiones para esta noche
interest-pio = Da el visto bueno a los mensajes; quiere lo verificado, y los daños dichos con franqueza
interest-police = Cuatro agentes, a diez kilómetros; el toque de queda es suyo; quiere que le pregunten y la custodia de todo retenido
interest-army = Tiene un pelotón en dos camiones; quiere llegar primero en el informe y segundo al río; quiere nombres
interest-elders = Ellos mismos enviaron la ronda nocturna; quieren que vuelva a casa
interest-women = Saben qué niño duerme dónde y quién puede caminar
interest-hotline = Quienes llaman arriesgan mucho; quiere saber qué resultó y que no se dé ningún nombre
interest-health = Una enfermera, cinco ayudantes, ocho esteras y, en el almacén, las medicinas del distrito
interest-ocha = Responde de las medicinas y de los desplazados; se mantiene a distancia de las armas
interest-legal = Respuestas breves sobre reglas, el toque de queda, el ejército y los datos personales
interest-press = Quiere el nombre de la aldea y el número de muertos antes de medianoche

joc-grants-shots = Disparos de advertencia autorizados, tras una advertencia y sin nadie detrás. Informe de cada uno.
joc-thanks-warning = Recibido. Dé crédito a dos personas que llaman sin conocerse. Informe al ejército y a la policía, y no los espere.
joc-thanks-raiders = Recibido, ocho hombres en la linde del monte. Pídanos una previsión si tiene que elegir un lugar. Los disparos de la regla 1.3 necesitan nuestra autorización.
joc-thanks-casualties = Recibido, cifras de heridos anotadas. Actualícelas cuando cambien.
joc-thanks-force = Recibido, informe de uso de la fuerza anotado con medios, hora y autorización. Lo tiene la sección de investigación.
joc-knows-rumour = Tenemos en pantalla el recorrido de su patrulla de esta noche: no ha salido de la carretera. Puede decir dónde está.
joc-answers-evacuation = El helicóptero es suyo. No vuela con este viento hasta que se lo digamos; tenga a los heridos listos junto al prado.
pio-clears-rumour = Puede decir: la misión está esta noche entre la aldea y el monte, en la carretera y en los callejones, donde todos pueden ver sus lámparas.
pio-clears-casualties = Puede decir cuántos heridos hay y que se les está atendiendo. Sin nombres.
police-refers-crowd = A nadie se le pega por tener miedo. Permiso solo si hacen daño a alguien.
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
health-answers-casualties = Tenemos ocho esteras y luz para dos horas. Los graves tienen que ir en vuelo.
health-answers-raid = Apagamos la lámpara y nos metemos en el cuarto de atrás. Dense prisa.
health-answers-evacuation = No tenemos vehículo.
ocha-answers-shelter = Anotado. Que no haya armas en el patio de la escuela.
ocha-answers-raid = Gracias. Las medicinas se pueden reponer; la enfermera, no. Sin armas dentro del puesto, por favor.
legal-answers-callers = La identidad de quien llamó está protegida, la pida quien la pida, también un aliado. Puede decir qué se comunicó, nunca quién.
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
topic-medicine-raid = Hombres cerca del puesto de salud
topic-army-arrival = Llegada del ejército nacional
topic-force-used = Fuerza usada
topic-callers = Nombres de quienes llamaron
