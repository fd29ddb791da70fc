### La leçon qui accompagne un exercice.

ui-lesson-step = Leçon dans l’exercice · { $number } sur { $of }
debrief-lesson-step = Leçon dans le bilan · { $number } sur { $of }
ui-lesson-between = Leçon · Entre-temps
ui-lesson-next = Suite
ui-lesson-done = Terminé
ui-lesson-skip = Passer la leçon
ui-lesson-resume = Continuer la leçon
ui-clock-waits = En attente
ui-lesson-waits = L’horloge attend.
ui-lesson-stands = L’horloge est arrêtée : { $pause }, ou Continuer en haut, la relance.
ui-lesson-card-first = La fiche d’un autre ordre est ouverte : fermez-la d’abord ({ $key }).
