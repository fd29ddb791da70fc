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
keys-full-screen = Alt Intro
keys-full-screen-does = pantalla completa y volver; también F11
ui-headline-dialog = En primer plano: { $title }.
link-too-long = El enlace es más largo de lo que lee esta página; no se tomó nada de él.
link-no-drill = «scenario={ $value }» en el enlace no nombra ningún ejercicio.
link-no-seed = «seed={ $value }» en el enlace no es un número entero: la sesión recibe su propio sorteo.
link-no-mode = «mode={ $value }» en el enlace no es practice ni assessed: vale lo que usted ha elegido.
link-no-language = «lang={ $value }» en el enlace no es en, fr ni es: la página habla su idioma.
link-no-moment = «t={ $value }» en el enlace no es un número entero de segundos: la revisión se abre donde siempre.
link-moment-of-nothing = «t» en el enlace señala un momento de una sesión, y el enlace no lleva ninguna: quizá se cortó lo que seguía a «#». Pida el enlace completo.
import-side-alone = { $file } es lo que alguien añadió a una sesión. Ábralo junto con el registro de órdenes de esa sesión.
import-side-second = { $file } no se tomó: aquí ya se había añadido otra cosa a esta sesión, y se conserva.
import-side-unreadable = { $file } no se tomó: no se puede leer o pertenece a otro registro.
