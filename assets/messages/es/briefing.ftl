# Lo que dicen las instrucciones más allá de sus primeras palabras.

tab-situation = Situación
tab-map = Mapa
tab-mandate = Mandato
tab-rules = Reglas
tab-forces = Fuerzas
tab-contacts = Contactos
tab-judged = Qué se evalúa
tab-before = Antes de empezar
ui-forces = Fuerzas
ui-decision-rights-hint = Qué puede hacerse, y quién puede autorizarlo.
ui-contacts-hint = Asociados y otros con quienes puede comunicarse, cómo, cuánto tardan en responder y qué quieren.
ui-print-briefing = Imprimir…
ui-before-means = Elija, y lea por qué cada opción se sostiene o no. No cuenta para sus notas y no se guarda.
soundness-sound = Se sostiene
soundness-partly-sound = Se sostiene en parte
soundness-unsound = No se sostiene
