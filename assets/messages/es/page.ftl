### Lo que la página dice a quien la escucha.

ui-headline-library = Biblioteca de ejercicios.
ui-headline-notice = Aviso de contenido: { $title }.
ui-headline-briefing = Instrucciones: { $title }.
ui-headline-reopening = Se está repitiendo una sesión.
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
ui-printed-in-tab = Abierto en una pestaña aparte, desde donde se imprime; si el navegador no la abre, está entre las descargas
ui-link-run-unreadable = El enlace está dañado y la sesión que lleva no se puede leer. Pídalo de nuevo; a veces un enlace largo se corta por el camino.
debrief-share = Transmitir…
debrief-export-show = Mostrarlo en una pestaña
ui-headline-problems = { $name } tiene problemas y no se puede jugar.
ui-screen = Pantalla
ui-screen-full = Pantalla completa
ui-screen-part = Salir de pantalla completa
keys-full-screen = Alt e Intro
keys-full-screen-does = pantalla completa, y vuelta; F11 también lo hace
