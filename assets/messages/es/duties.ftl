# Las frases detrás de las notas de los deberes: autorización pedida, informes completos, consejo sobre una regla, a quién se acude primero.

p1-sought = { $contact }: se pidió autorización { $delay } después de que { $floor } fuera lo mínimo que aún podía evitar el daño de { $target } y ninguna regla lo permitiera; el plazo es de { $standard }.
p1-sought-rule = { $contact }: se pidió autorización { $delay } después de que { $floor } fuera lo mínimo que aún podía evitar el daño de { $target }, lo que la regla { $rule } ({ $title }) deja a otros; el plazo es de { $standard }.
p1-not-sought = Lo mínimo que aún podía evitar el daño de { $target } era { $floor }, y ninguna regla lo permitía. { $contact } podía autorizarlo, había tiempo para pedirlo y nadie lo pidió en { $standard }.
p1-not-sought-rule = Lo mínimo que aún podía evitar el daño de { $target } era { $floor }, y la regla { $rule } ({ $title }) no se lo daba a este puesto. { $contact } podía autorizarlo, había tiempo para pedirlo y nadie lo pidió en { $standard }.
hard-fail-standing-by-unasked-why = { $target }: se sabía de { $stage }, con medios al alcance y el deber de proteger. Las reglas no daban ninguna vía, { $contact } podía abrirla, y durante { $waited } nadie pidió { $floor }; el plazo es de { $standard }.
