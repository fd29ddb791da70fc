# Lo que dice la biblioteca más allá de sus primeras palabras, y las sesiones que vuelven a la pantalla.

ui-settings-key = Ctrl ,
ui-open-file = Abrir un archivo…
ui-open-file-hint = Un escenario, un paquete o el registro de una sesión. También puede soltarlo sobre la ventana.
ui-open-file-title = Abrir un escenario, un paquete o un registro
ui-no-file-dialog = Este sistema no muestra un diálogo de archivos. Suelte el archivo sobre la ventana o ábralo desde la línea de comandos: tutela play ARCHIVO.
ui-open-file-kinds = Escenarios, paquetes y registros
ui-search-hint = Buscar (tecla /)
ui-short-drills = Hasta { $minutes } min
ui-long-drills = Más de { $minutes } min
ui-not-played = Aún no jugados
ui-nothing-found = Ningún ejercicio encaja
ui-nothing-found-hint = Pruebe con menos palabras, o quite una opción de arriba.
ui-show-all = Mostrar todos
ui-begin-here = Empiece aquí
ui-next-drill = El siguiente para usted
ui-next-again = Su resultado más bajo: otra vez
ui-from-file = De un archivo
ui-last-run = Última sesión
ui-run-left = Abandonada
ui-run-left-at = Sorteo { $seed } · abandonado en T+{ $last }
ui-scale-mark = { $scale } { $mark } · { $verdict }
ui-see-debrief = Ver la revisión
ui-account-due = Falta su relato
ui-give-account = Escribir su relato
ui-run-hint = Muestra la revisión de esta sesión
ui-run-broke-off-hint = Muestra la revisión de lo que hay de esta sesión; continúa desde su tarjeta a la izquierda
ui-broken-off = Sesión interrumpida
ui-continue-run = Continuar
ui-end-run = Terminar aquí
ui-end-run-hint = Juzga lo que hizo hasta ahora y muestra la revisión
ui-run-detail-broken-off = Sorteo { $seed } · { $mode } · interrupción en T+{ $last }
ui-days-ago = { $days ->
    [0] hoy
    [1] ayer
    [one] hace { $days } día
    [many] hace { $days } días
   *[other] hace { $days } días
}
ui-reopening = La sesión se repite a partir de su registro…
ui-run-in-use = Esta sesión está abierta en otra ventana.
ui-run-other-engine = Esta sesión es de otra versión del programa, y esta no puede repetirla.
ui-problems-way-out = Corrija el archivo en los lugares indicados y ábralo de nuevo. La orden tutela check dice lo mismo.
ui-put-aside = Apartar
ui-judged-above-all = Se evalúa sobre todo
ui-seats-named = Puestos
ui-printed-to = Escrito en { $place }
ui-not-printed = No se pudo escribir la página. { $why }
