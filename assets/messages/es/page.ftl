### Lo que la página dice a quien la escucha.

ui-headline-library = Biblioteca de ejercicios.
ui-headline-notice = Aviso de contenido: { $title }.
ui-headline-briefing = Instrucciones: { $title }.
ui-headline-reopening = Se está repitiendo una ejecución.
ui-headline-play = { $title } está en curso.
ui-headline-minute = Minuto { $minute }.
ui-headline-unread = { $count ->
    [0] Nada sin leer.
    [one] Un mensaje sin leer.
   *[other] { $count } mensajes sin leer.
}
ui-headline-debrief = Revisión: { $title }.
ui-headline-proportionality = Proporcionalidad: { $mark } de 100.
ui-headline-coordination = Coordinación: { $mark } de 100.
