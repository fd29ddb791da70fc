# Las frases detrás de las notas de los deberes: autorización pedida, informes completos, consejo sobre una regla, a quién se acude primero.

p8-sought = { $contact }: se pidió autorización { $delay } después de que { $floor } fuera lo mínimo que aún podía evitar el daño de «{ $target }» a { $people } y ninguna regla lo permitiera; el plazo es de { $standard }.
p8-sought-rule = { $contact }: se pidió autorización { $delay } después de que { $floor } fuera lo mínimo que aún podía evitar el daño de «{ $target }» a { $people }, lo que la regla { $rule } ({ $title }) deja a otros; el plazo es de { $standard }.
p8-not-sought = Lo mínimo que aún podía evitar el daño de «{ $target }» a { $people } era { $floor }, y ninguna regla lo permitía. { $contact } podía autorizarlo, había tiempo para pedirlo y nadie lo pidió en { $standard }.
p8-not-sought-rule = Lo mínimo que aún podía evitar el daño de «{ $target }» a { $people } era { $floor }, y la regla { $rule } ({ $title }) no se lo daba a este puesto. { $contact } podía autorizarlo, había tiempo para pedirlo y nadie lo pidió en { $standard }.
hard-fail-standing-by-unasked-why = { $target } contra { $people }: se sabía de { $stage }, con medios al alcance y el deber de proteger. Las reglas no daban ninguna vía, { $contact } podía abrirla, y durante { $waited } nadie pidió { $floor }; el plazo es de { $standard }.

reason-part-stage = qué amenaza es
reason-part-place = dónde está
reason-part-casualties = cuántos heridos hay
reason-part-action = qué se está haciendo
need-told-incomplete = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }, pero faltaba algo que se sabía: { $part }{ $parts ->
    [one] { "" }
   *[other] {" "}(y no era lo único)
}; el plazo es de { $standard }.
need-told-corrected = { $contact }: la información sobre «{ $topic }» se dio en { $delay } tal como se sabía, pero solo después de un informe que decía otra cosa.
need-told-wrong-stage = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }; el informe decía de «{ $target }»: { $said }, y lo que se sabía era: { $held }.
need-told-wrong-place = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }; el informe situaba a «{ $target }» en { $said }, y se sabía que estaba en { $held }.
need-told-wrong-casualties = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }; heridos según el informe: { $said }; conocidos entonces: { $held }.
need-told-wrong-action = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }; el informe hablaba de { $said } ante «{ $target }», y no se había ordenado más que { $held }.
need-not-updated-stage = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }, pero cuando a las { $at } se supo de «{ $target }»: { $stage }, nadie lo dijo en { $update }.
need-not-updated-over = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }, pero cuando a las { $at } se supo que «{ $target }» ya no era una amenaza, nadie lo dijo en { $update }.
need-not-updated-casualties = { $contact }: la información sobre «{ $topic }» se dio al cabo de { $delay }, pero cuando a las { $at } se conocían { $people } heridos, nadie lo dijo en { $update }.

c7-rule-advised = La regla { $rule } ({ $title }) deja algo abierto. { $contact }: se le consultó, y había respondido antes de que se ordenara { $rung } contra «{ $target }».
c7-rule-asked = La regla { $rule } ({ $title }) deja algo abierto. { $contact }: se le consultó antes de que se ordenara { $rung } contra «{ $target }»; no se esperó la respuesta.
c7-rule-asked-after = La regla { $rule } ({ $title }) deja algo abierto. { $contact }: solo se le consultó después de que se ordenara { $rung } contra «{ $target }», aunque había tiempo.
c7-rule-not-asked = La regla { $rule } ({ $title }) deja algo abierto. Se ordenó { $rung } contra «{ $target }» sin el consejo de { $contact }, aunque había tiempo.

c1-first-asked = { $contact }: se le preguntó antes de usar { $rung } contra «{ $target }»; el Estado anfitrión es el primer responsable.
c1-first-told = { $contact }: se le informó antes de usar { $rung } contra «{ $target }»; el Estado anfitrión es el primer responsable.
c1-first-passed-over = Se usó { $rung } contra «{ $target }» antes de que nadie del Estado anfitrión supiera de ello, aunque había tiempo: es el primer responsable. Se podía preguntar a { $contact }.
p1-refused = Se pidió autorización para { $rung } según la regla { $rule } ({ $title }) y se denegó ({ $contact }); aun así se usó.
p1-refused-no-time = { $contact }: se había denegado la autorización para { $rung } según la regla { $rule } ({ $title }); después el daño estaba más cerca que una nueva respuesta.
p1-cannot-grant = Se pidió autorización para { $rung } según la regla { $rule } ({ $title }) a quien no puede darla ({ $contact }): es como no pedirla. El nivel autorizado era { $held }.
c8-announced = Algo de «{ $topic }», que son datos protegidos, se dijo por altavoz ante todos.
