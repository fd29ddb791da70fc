### El camino del teclado por las fichas, las órdenes retiradas y la barra que se pliega.

ui-card-keys-place = Con el teclado: las flechas mueven el mapa. Intro abre la lista, que empieza por el centro del mapa. Tab sigue.
ui-card-keys-list = Con el teclado: Intro abre la lista, las flechas eligen. Tab avanza.

ui-withdraw = Retirar
ui-withdraw-hint = Abre el diario, que tiene un botón para retirar cada una; Ctrl Z retira la última.
ui-key-withdraw = Ctrl Z

ui-bar-more = Más
ui-bar-less = Menos

keys-decision = F3
keys-decision-does = ir a la decisión abierta y a sus razones
keys-withdraw = Ctrl Z
keys-withdraw-does = retirar la última orden que espera al reloj
action-decision = Decisión abierta

## A message that nobody here understands yet
ui-not-understood = En una lengua que su puesto no habla. Si hay un intérprete, pronto leerá lo que dice.
ui-ask-of = Pedir a: { $contact }
ui-decision-open = Decisión · { $time }
keys-pause = Ctrl Espacio
keys-pause-does = lo mismo, incluso al escribir o en una lista

## Out of the program
ui-quit-title = ¿Salir de Tutela?
ui-quit-text = Sus sesiones se conservan.
ui-quit-now = Cerrar el programa

## Reading
keys-read = Re Pág, Av Pág
keys-read-does = subir y bajar por el texto
