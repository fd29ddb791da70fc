### La lección que acompaña un ejercicio.

ui-lesson-step = Lección · { $number } de { $of }
ui-lesson-next = Siguiente
ui-lesson-skip = Saltar la lección
ui-lesson-resume = Retomar la lección
ui-lesson-waits = El reloj espera.
