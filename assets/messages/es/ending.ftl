# Lo que se dice de una sesión que no llegó al final del ejercicio.

verdict-not-finished = sin terminar, sin veredicto
card-run-left = Sorteo { $seed }, sesión abandonada en { $ended } antes del final del ejercicio: hay notas, sin veredicto
card-run-open = Sorteo { $seed }, sesión interrumpida en { $ended }, sin línea de cierre: hay notas, sin veredicto
report-cut-off = { $time }, interrumpida: al registro le falta la línea de cierre
report-verified-open = El registro se ejecutó de nuevo; coinciden { $digests } huellas. Le falta la línea de cierre: nada garantiza su final, ni una ficha de evaluación, ni el modo y el seudónimo de su cabecera.
cli-agreement-unfinished = { $file }: la sesión no llegó al final del ejercicio; lo que se calificó de ella cuenta aquí, y no tiene veredicto
