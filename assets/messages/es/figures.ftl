### Lo que un informe afirma.

ui-report-all = Todo lo que sabemos
ui-report-figures = En cifras
ui-report-unsaid = sin precisar
ui-report-stage = En qué está la amenaza
ui-report-place = Dónde está
ui-report-casualties = Víctimas conocidas
ui-report-doing = Lo máximo que se ha hecho
ui-report-judged = Un informe se coteja con lo que usted sabía al enviarlo.
ui-report-count = { $count ->
    [0] sin víctimas conocidas
    [one] 1 víctima conocida
   *[other] { $count } víctimas conocidas
}
ui-report-does = máximo hasta ahora: { $rung }

# A letter before it is sent.
ui-letter-reads = Texto: { $text }
ui-letter-holds = Por ahora: { $held }

# Of a shot, on the map.
ui-ring-heard = se oye a { $metres } m
ui-legend-heard = Hasta dónde se oye y asusta un disparo
