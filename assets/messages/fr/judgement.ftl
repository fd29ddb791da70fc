# La fiche : protection relâchée, temps laissé passer, autorisation, foules et force au-delà des règles.

hard-fail-standing-by-why = { $target } contre { $people } : menace connue ({ $stage }), moyens à portée et obligation de protéger ; le moindre niveau capable d’empêcher le mal était : { $floor }. Rien n’avait atteint ce qui était dû pendant { $standard }, le délai prescrit ; cela a duré { $waited } en tout.
hard-fail-force-against-peaceful-why = { $target } n’avaient commis aucune violence quand ce niveau ({ $rung }) a été ordonné.

knew-near = { $people ->
    [0] On ne savait personne d’autre dans la zone d’effet.
    [one] On savait 1 tiers dans la zone d’effet.
   *[other] On savait { $people } tiers dans la zone d’effet.
}
knew-held = Autorisation détenue : { $held }.

p1-own-seat = La règle { $rule } ({ $title }) autorise ce niveau ({ $rung }) contre « { $target } » et en laisse la décision à ce poste.
p1-given = La règle { $rule } ({ $title }) autorise ce niveau ({ $rung }) contre « { $target } », et l’autorisation avait été donnée sans être demandée.
p2-let-pass = { $rung } : ce niveau a précédé tout moyen plus doux contre « { $target } ». Le danger était alors proche, mais on avait laissé passer le temps d’en essayer un.
p3-crowd = { $rung } contre « { $target } » : aucune règle ne permet cela contre une foule, et personne n’y était identifié comme une menace.
p5-let-pass = { $count ->
    [one] 1 échelon a été sauté
   *[other] { $count } échelons ont été sautés
} avant ce niveau ({ $rung }) contre « { $target } », à commencer par : { $first }. Le danger était alors proche, mais on en avait laissé passer le temps.
p6-let-pass = Aucun avertissement à « { $target } » n’a précédé ce niveau ({ $rung }). Le danger était alors proche, mais on avait laissé passer le temps d’en donner un ({ $dwell }).
p8-in-time = { $people } : l’action ({ $rung }) a atteint ce qui était dû face à « { $target } » ({ $floor }), après { $waited } où quelque chose était dû ; le délai prescrit est de { $standard }.
p8-beyond = { $people } : l’action ({ $rung }) a atteint ce qui était dû face à « { $target } » ({ $floor }), après { $waited } où quelque chose était dû, mais dépassait ce que les règles permettaient.
p8-led-out = { $people } : on les emmenait, après { $waited } où quelque chose était dû face à « { $target } » ; le délai prescrit est de { $standard }.
p8-late = { $people } : il a été répondu à la menace de « { $target } » après { $waited } ; le délai prescrit est de { $standard }.
p8-far-too-late = { $people } : il n’a été répondu à la menace de « { $target } » qu’après { $waited }, au-delà du double du délai prescrit de { $standard }.
p8-asked-in-vain = { $people } : { $floor } était dû face à « { $target } » ; l’autorisation a été demandée à temps et n’a pas été donnée.
p8-stood-by = { $people } : pendant { $waited }, rien n’a atteint ce qui était dû face à « { $target } » ; quand le délai prescrit de { $standard } a expiré, c’était : { $floor }.
p8-let-go = { $people } : la protection contre « { $target } » n’a pas duré autant que la menace. Pendant { $waited }, rien n’a atteint ce qui était dû ; quand le délai prescrit de { $standard } a expiré, c’était : { $floor }.
p9-again = La menace de « { $target } » avait baissé ({ $status }), et la force a de nouveau été ordonnée ; elle a pris fin { $delay } après la baisse.
p9-beyond = La menace de « { $target } » avait baissé ({ $status }) ; l’action ({ $rung }) a pris fin après { $delay }, mais elle dépassait ce que les règles permettaient.
p9-step-in-time = La menace de « { $target } » avait baissé, et les règles permettaient au plus { $most } ; l’action ({ $rung }) a pris fin après { $delay }, et le délai prescrit est de { $standard }.
p9-step-late = La menace de « { $target } » avait baissé, et les règles permettaient au plus { $most } ; l’action ({ $rung }) n’a pris fin qu’après { $delay }, et le délai prescrit est de { $standard }.
p9-step-never = La menace de « { $target } » avait baissé, et les règles permettaient au plus { $most } ; l’action ({ $rung }) a continué { $delay }, jusqu’à la fin.
p9-calm-in-time = { $target } ne jetaient plus de pierres ; l’action ({ $rung }) a pris fin après { $delay }, et le délai prescrit est de { $standard }.
p9-calm-beyond = { $target } ne jetaient plus de pierres ; l’action ({ $rung }) a pris fin après { $delay }, mais elle dépassait ce que les règles permettaient.
p9-calm-late = { $target } ne jetaient plus de pierres ; l’action ({ $rung }) n’a pris fin qu’après { $delay }, et le délai prescrit est de { $standard }.
p9-calm-never = { $target } ne jetaient plus de pierres ; l’action ({ $rung }) a continué { $delay }, jusqu’à la fin.
p9-calm-again = { $target } ne jetaient plus de pierres, et la force a été ordonnée de nouveau ; elle a pris fin { $delay } après.

decision-chosen = Choix : « { $choice } ». { $why }
decision-not-done = Choix : « { $choice } » ; ce qu’il annonce n’a pas été fait en { $standard }.
p10-aid-not-reached = Des secours ont été envoyés ou appelés à temps pour tous ceux que sa propre force a blessés, et ne sont pas parvenus à tous en { $standard }.
p10-aid-sent = Des secours ont été envoyés ou demandés pour les { $people } blessés par sa propre force en { $standard }.
c5-not-awaited = Les voix des femmes ou des jeunes ont été consultées avant le premier ordre pour { $zone }, sans attendre leur réponse.
c1-first-not-awaited = { $contact } : avis demandé avant l’action ({ $rung }) contre « { $target } », sans attendre la réponse ; l’État hôte est le premier responsable.
p7-not-looked = Personne n’avait regardé qui se trouvait près de « { $target } » avant l’ordre ({ $rung }) : n’y connaître personne ne dit rien.
p4-not-understood = { $rung } envers « { $target } » : dans aucune langue connue d’eux, et donc sans rien atteindre de ce qui était dû, { $floor }.
p3-nothing-asked = La règle { $rule } ({ $title }) permet { $rung } contre « { $target } », et ne demande aucun signe de ce qu’ils veulent faire.
c9-call-wrong-contact = L’évacuation depuis { $zone } a été demandée à { $contact }, qui ne peut pas l’envoyer.
