# Lo que dicen los ajustes.

ui-settings = Ajustes
ui-settings-more = Ajustes…
ui-settings-done = Listo
ui-settings-look = Idioma y aspecto
ui-settings-keys = Teclas
ui-settings-runs = Sus sesiones
ui-settings-broken = No se pudieron leer los ajustes. Valen los habituales hasta que usted cambie algo.
ui-size = Tamaño
ui-theme = Tema
theme-high-contrast = Alto contraste
ui-motion = Movimiento
ui-motion-usual = Habitual
ui-motion-reduced = Reducido
ui-colours-safe = Los colores se distinguen con cualquier visión del color, y ninguno es nunca la única señal.
ui-keys-hint = Pulse un botón y luego la tecla nueva. La tecla habitual sigue sirviendo mientras nada más la ocupe.
ui-press-key = Pulse una tecla…
ui-keys-reset = Todas las teclas habituales
ui-key-taken = { $key } ya es la tecla de «{ $action }».
ui-key-fixed = { $key } hace falta en todas las pantallas.
ui-key-order = { $key } ya no prepara «{ $order }».
action-pause = Pausar y seguir
action-speed-half = Media velocidad
action-speed-one = Tiempo real
action-speed-two = El doble de rápido
action-speed-four = Cuatro veces más rápido
action-speed-sixteen = Dieciséis veces más rápido
action-previous-unit = Unidad anterior
action-next-unit = Unidad siguiente
action-briefing = Instrucciones
action-right-tab = Pestaña siguiente a la derecha
ui-pseudonym = Seudónimo
ui-pseudonym-hint = Figura en el registro de las sesiones nuevas y en sus informes. Nunca su nombre.
ui-retention = Borrar sesiones antiguas
ui-retention-off = Nunca
ui-retention-days = Tras { $days } días
ui-retention-off-means = Las sesiones se quedan hasta que usted las borre.
ui-retention-means = Cada vez que arranca, el programa borra para siempre toda sesión a la que no se añadió nada en { $days } días, y lo que se dijo de ella.
ui-runs-place = Las sesiones se guardan en { $place }, y en ningún otro lugar.
ui-runs-in-browser = Las sesiones se guardan en este navegador, y en ningún otro lugar.
ui-delete = Borrar…
ui-delete-all = Borrar todas las sesiones…
ui-delete-title = ¿Borrar para siempre?
ui-delete-one-means = El registro de «{ $title }», { $detail }, y junto a él su propio relato, las impugnaciones, los apuntes y las notas de los instructores.
ui-delete-all-means = Los registros de todas las sesiones, y junto a cada uno su propio relato, las impugnaciones, los apuntes y las notas de los instructores.
ui-delete-for-good = Nadie puede recuperarlos. Las copias que usted exportó se quedan donde están.
ui-delete-now = Borrar
ui-delete-failed = No se pudo borrar todo.
ui-old-runs-deleted = { $count ->
    [one] Se borró { $count } sesión de más de { $days } días, como usted lo ajustó.
    [many] Se borraron { $count } sesiones de más de { $days } días, como usted lo ajustó.
   *[other] Se borraron { $count } sesiones de más de { $days } días, como usted lo ajustó.
}
keys-settings = Ctrl y coma
keys-settings-does = ajustes
ui-stops-hint = Solo en práctica.
action-step = Un segundo más
action-acknowledge = Acusar recibo
action-reply = Responder
action-hint = Pista
action-auto-pause = Qué detiene el reloj
action-measure = Medir
action-legend = Leyenda
action-minimap = Minimapa
action-follow = Seguir a la unidad
