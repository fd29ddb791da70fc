# La ficha: protección abandonada, tiempo que se dejó pasar, autorización, multitudes y fuerza por encima de las reglas.

hard-fail-standing-by-why = { $target } contra { $people }: la situación se conocía ({ $stage }), había medios al alcance y el deber de proteger, y lo mínimo que podía evitar el daño era { $floor }. Nada había alcanzado lo exigido durante { $standard }, que es el plazo; en total duró { $waited }.
hard-fail-force-against-peaceful-why = { $target } no había cometido violencia alguna cuando se ordenó { $rung }.

knew-near = { $people ->
    [0] No se sabía de nadie más en la zona de efecto.
    [one] Se sabía de 1 persona ajena en la zona de efecto.
   *[other] Se sabía de { $people } personas ajenas en la zona de efecto.
}
knew-held = Nivel autorizado: { $held }.

p1-own-seat = La regla { $rule } ({ $title }) permite { $rung } contra «{ $target }» y deja la decisión a este puesto.
p1-given = La regla { $rule } ({ $title }) permite { $rung } contra «{ $target }», y la autorización se había dado sin pedirla.
p2-let-pass = Se recurrió a { $rung } antes que a ningún medio más leve contra «{ $target }». El daño estaba ya cerca, pero se había dejado pasar el tiempo de intentar uno.
p3-crowd = { $rung } contra «{ $target }»: ninguna regla permite eso contra una multitud, y nadie en ella estaba identificado como amenaza.
p5-let-pass = { $count ->
    [one] Se saltó 1 escalón
   *[other] Se saltaron { $count } escalones
} antes de recurrir a { $rung } contra «{ $target }», empezando por { $first }. El daño estaba ya cerca, pero se había dejado pasar el tiempo para ello.
p6-let-pass = No hubo advertencia a «{ $target }» antes de recurrir a { $rung }. El daño estaba ya cerca, pero se había dejado pasar el tiempo para una, { $dwell }.
p8-in-time = { $people }: con { $rung } se alcanzó lo exigido frente a «{ $target }», { $floor }, al cabo de { $waited } en que algo era exigible; el plazo es de { $standard }.
p8-beyond = { $people }: con { $rung } se alcanzó lo exigido frente a «{ $target }», { $floor }, al cabo de { $waited } en que algo era exigible, pero por encima de lo que permitían las reglas.
p8-led-out = { $people }: se los estaba sacando, al cabo de { $waited } en que algo era exigible frente a «{ $target }»; el plazo es de { $standard }.
p8-late = { $people }: se respondió a la amenaza de «{ $target }» al cabo de { $waited }; el plazo es de { $standard }.
p8-far-too-late = { $people }: solo se respondió a la amenaza de «{ $target }» al cabo de { $waited }, más del doble del plazo de { $standard }.
p8-asked-in-vain = { $people }: se exigía { $floor } ante «{ $target }»; la autorización se pidió a tiempo y no se dio.
p8-stood-by = { $people }: durante { $waited } nada alcanzó lo exigido ante «{ $target }»; cuando venció el plazo de { $standard }, eso era { $floor }.
p8-let-go = { $people }: la protección contra «{ $target }» no duró tanto como la amenaza. Durante { $waited } nada alcanzó lo exigido; cuando venció el plazo de { $standard }, eso era { $floor }.
p9-again = La amenaza de «{ $target }» había bajado ({ $status }), y se volvió a ordenar la fuerza; cesó { $delay } después.
p9-beyond = La amenaza de «{ $target }» había bajado ({ $status }); el uso de { $rung } cesó al cabo de { $delay }, pero estaba por encima de lo que permitían las reglas.
p9-step-in-time = La amenaza de «{ $target }» había bajado, y las reglas permitían como máximo { $most }; el uso de { $rung } cesó al cabo de { $delay }, y el plazo es de { $standard }.
p9-step-late = La amenaza de «{ $target }» había bajado, y las reglas permitían como máximo { $most }; el uso de { $rung } solo cesó al cabo de { $delay }, y el plazo es de { $standard }.
p9-step-never = La amenaza de «{ $target }» había bajado, y las reglas permitían como máximo { $most }; el uso de { $rung } siguió durante { $delay }, hasta el final.
p9-calm-in-time = { $target } ya no lanzaban piedras; el uso de { $rung } cesó al cabo de { $delay }, y el plazo es de { $standard }.
p9-calm-beyond = { $target } ya no lanzaban piedras; el uso de { $rung } cesó al cabo de { $delay }, pero estaba por encima de lo que permitían las reglas.
p9-calm-late = { $target } ya no lanzaban piedras; el uso de { $rung } solo cesó al cabo de { $delay }, y el plazo es de { $standard }.
p9-calm-never = { $target } ya no lanzaban piedras; el uso de { $rung } siguió durante { $delay }, hasta el final.
p9-calm-again = { $target } ya no lanzaban piedras, y se ordenó de nuevo el uso de la fuerza; cesó { $delay } después.

decision-chosen = Se eligió «{ $choice }». { $why }
decision-not-done = Se eligió «{ $choice }», y lo que eso dice no se hizo en { $standard }.
p10-aid-not-reached = Se envió o se pidió auxilio a tiempo para todos los heridos por la propia fuerza, y no llegó a todos en { $standard }.
p10-aid-sent = Se envió o se pidió ayuda para los { $people } heridos por la propia fuerza en { $standard }.
c5-not-awaited = Se preguntó a las voces de mujeres o de jóvenes antes de la primera orden sobre { $zone }, y no se esperó su respuesta.
c1-first-not-awaited = { $contact }: se le preguntó antes de usar { $rung } contra «{ $target }», y no se esperó la respuesta; el Estado anfitrión es el primer responsable.
p7-not-looked = Nadie había mirado quién estaba cerca de «{ $target }» antes de ordenar { $rung }: que no se conociera a nadie allí no dice nada.
p4-not-understood = { $rung } hacia «{ $target }»: en ninguna lengua que conozcan, y por tanto sin alcanzar nada de lo debido, { $floor }.
p3-nothing-asked = La regla { $rule } ({ $title }) permite { $rung } contra «{ $target }», y no pide ninguna señal de lo que pretenden.
c9-call-wrong-contact = Se pidió la evacuación desde { $zone } a { $contact }, que no puede enviarla.
