# La ficha de evaluación: principios humanitarios, actos conjuntos, asesoramiento sobre personas protegidas, auxilio negado.

hard-fail-aid-refused-known-why = { $people ->
    [one] Se sabía de 1 persona herida
   *[other] Se sabía de { $people } personas heridas
}, y { $unit } podía llegar. En { $standard } no se envió a nadie ni se pidió ayuda.

c3-site-told-after = Se envió una unidad armada a este lugar ({ $zone }) antes de avisar a nadie allí; el aviso llegó en { $standard }.
c3-site-untold = Se envió una unidad armada a este lugar ({ $zone }) y no se avisó a nadie allí, ni antes ni en { $standard }. Quien atiende a todos solo puede hacerlo mientras no haya entre ellos armas de ningún bando.
c3-asked-about-party = { $contact }: se le preguntó por «{ $topic }», que trata de un grupo armado. El personal humanitario es neutral y no se le pide que informe.
c3-last-resort-asked-for = Una unidad armada hizo un trabajo humanitario ({ $zone }); { $contact } lo había pedido.
c3-last-resort-told = Una unidad armada hizo un trabajo humanitario ({ $zone }). { $contact }: hubo un mensaje sobre «{ $topic }», y ninguna petición de apoyo armado.
c3-last-resort-untold = Una unidad armada hizo un trabajo humanitario ({ $zone }) sin decir antes nada a { $contact } sobre «{ $topic }». Los medios militares son el último recurso.

c4-joint-agreed = El acto en este lugar ({ $zone }), donde también actúa { $contact }, se había acordado antes.
c4-joint-not-awaited = Se envió una unidad a un lugar ({ $zone }) donde también actúa { $contact }. Se le había avisado y no se esperó su respuesta.
c4-joint-after = Se envió una unidad a un lugar ({ $zone }) donde también actúa { $contact }; solo se le avisó después.
c4-joint-untold = Se envió una unidad a un lugar ({ $zone }) donde también actúa { $contact }, sin haber acordado nada.
c4-joint-refused = Se envió una unidad a un lugar ({ $zone }) donde también actúa { $contact }, que había dicho que no.
c1-consent-agreed = Se envió una unidad a un lugar ({ $zone }) que el consentimiento del Estado anfitrión no cubre; { $contact }: se había pedido el acuerdo y se había dado.
c1-consent-refused = Se envió una unidad a un lugar ({ $zone }) que el consentimiento del Estado anfitrión no cubre; { $contact }: se había pedido el acuerdo y se había negado.
c1-consent-not-awaited = Se envió una unidad a un lugar ({ $zone }) que el consentimiento del Estado anfitrión no cubre. { $contact }: se había pedido el acuerdo y no se esperó la respuesta.
c1-consent-after = Se envió una unidad a un lugar ({ $zone }) que el consentimiento del Estado anfitrión no cubre; { $contact }: el acuerdo se pidió solo después.
c1-consent-untold = Se envió una unidad a un lugar ({ $zone }) que el consentimiento del Estado anfitrión no cubre; { $contact }: no se había pedido el acuerdo.
c4-stepped-in = { $target }: se supo de actos ilícitos en nombre de { $contact }. Al cabo de { $delay } alguien les hizo frente o habló con { $contact }; el plazo es de { $standard }.
c4-stepped-in-late = { $target }: se supo de actos ilícitos en nombre de { $contact }. Solo al cabo de { $delay } alguien les hizo frente o habló con { $contact }; el plazo es de { $standard }.
c4-let-happen = { $target }: se supo de actos ilícitos en nombre de { $contact }. En { $standard } nadie les hizo frente ni habló con { $contact }.

c7-person-advised = «{ $topic }» concierne a { $person }; { $contact }: se pidió asesoramiento al cabo de { $delay }, y el plazo es de { $standard }.
c7-person-advised-late = «{ $topic }» concierne a { $person }; { $contact }: solo se pidió asesoramiento al cabo de { $delay }, y el plazo es de { $standard }.
c7-person-not-advised = «{ $topic }» concierne a { $person }; { $contact }: no se pidió asesoramiento en { $standard }.

reason-people-at = la gente ({ $zone })
reason-concern-child = menores
reason-concern-survivor = sobrevivientes de violencia sexual, o mujeres en riesgo de sufrirla
reason-concern-patient = alguien cuyo estado exige la opinión de un médico

source-humanitarian-principles = Directrices sobre coordinación cívico-militar: principios humanitarios, medios militares como último recurso
source-protected-persons = Política de protección de los civiles: asesoría de protección de la infancia, de género y médica
