### Ce qu’un compte rendu énonce.

ui-report-all = Tout ce que nous savons
ui-report-figures = En chiffres
ui-report-unsaid = non précisé
ui-report-stage = Où en est la menace
ui-report-place = Où elle se trouve
ui-report-casualties = Victimes connues
ui-report-doing = Le plus haut niveau employé
ui-report-judged = Un compte rendu est confronté à ce que vous saviez en l’envoyant.
ui-report-count = { $count ->
    [0] aucune victime connue
    [one] 1 victime connue
   *[other] { $count } victimes connues
}
ui-report-does = le plus haut niveau employé : { $rung }

# A letter before it is sent.
ui-letter-reads = Texte : { $text }
ui-letter-holds = Pour l’instant : { $held }

# Of a shot, on the map.
ui-ring-heard = entendu à { $metres } m
ui-legend-heard = Jusqu’où un tir s’entend et effraie
