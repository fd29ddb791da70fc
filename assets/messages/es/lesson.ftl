### La lección que acompaña un ejercicio.

ui-lesson-step = Lección en el ejercicio · { $number } de { $of }
debrief-lesson-step = Lección en la revisión · { $number } de { $of }
ui-lesson-between = Lección · Entretanto
ui-lesson-next = Siguiente
ui-lesson-done = Listo
ui-lesson-skip = Saltar la lección
ui-lesson-resume = Continuar la lección
ui-clock-waits = En espera
ui-lesson-waits = El reloj espera.
ui-lesson-stands = El reloj está parado: { $pause }, o Continuar arriba, lo pone en marcha.
ui-lesson-card-first = La ficha de otra orden está abierta: ciérrela antes ({ $key }).
