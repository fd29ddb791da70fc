### Lo que un informe afirma.

ui-report-all = Todo lo que sabemos
ui-report-figures = En cifras
ui-report-unsaid = sin precisar
ui-report-stage = En qué está la amenaza
ui-report-place = Dónde está
ui-report-casualties = Víctimas conocidas
ui-report-doing = Qué se está haciendo
ui-report-judged = Un informe se coteja con lo que usted sabía al enviarlo.

# Of a shot, on the map.
ui-ring-heard = se oye a { $metres } m
ui-legend-heard = Hasta dónde se oye y asusta un disparo
