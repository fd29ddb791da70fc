# Les phrases derrière les notes des devoirs : autorisation demandée, comptes rendus complets, avis sur une règle, qui l’on sollicite d’abord.

p8-sought = { $contact } : autorisation demandée { $delay } après le moment où le moindre niveau capable d’empêcher le mal venant de « { $target } » pour { $people } ({ $floor }) n’était permis par aucune règle ; le délai prescrit est de { $standard }.
p8-sought-rule = { $contact } : autorisation demandée { $delay } après le moment où le moindre niveau capable d’empêcher le mal venant de « { $target } » pour { $people } ({ $floor }) relevait d’un autre, au sens de la règle { $rule } ({ $title }) ; le délai prescrit est de { $standard }.
p8-not-sought = Le moindre niveau capable d’empêcher le mal venant de « { $target } » pour { $people } ({ $floor }) n’était permis par aucune règle. { $contact } pouvait l’autoriser, le temps permettait de demander, et personne ne l’a fait en { $standard }.
p8-not-sought-rule = Le moindre niveau capable d’empêcher le mal venant de « { $target } » pour { $people } ({ $floor }) n’était pas donné à ce poste par la règle { $rule } ({ $title }). { $contact } pouvait l’autoriser, le temps permettait de demander, et personne ne l’a fait en { $standard }.
hard-fail-standing-by-unasked-why = { $target } contre { $people } : ce qu’on savait ({ $stage }), les moyens à portée et le devoir de protéger étaient là. Les règles n’offraient aucune voie, { $contact } pouvait en ouvrir une, et pendant { $waited } personne n’a demandé le niveau voulu ({ $floor }) ; le délai prescrit est de { $standard }.

reason-part-stage = ce qu’est la menace
reason-part-place = où elle se trouve
reason-part-casualties = le nombre de blessés
reason-part-action = ce qui est fait
need-told-incomplete = { $contact } : information au sujet de « { $topic } » donnée après { $delay }, mais il manquait ceci, connu à ce moment : { $part }{ $parts ->
    [one] { "" }
   *[other] {" "}(et ce n’était pas tout)
} ; le délai prescrit est de { $standard }.
need-told-corrected = { $contact } : information au sujet de « { $topic } » donnée en { $delay } comme on le savait, mais seulement après un compte rendu qui disait autre chose.
need-told-wrong-stage = { $contact } : information au sujet de « { $topic } » donnée après { $delay } ; le compte rendu disait de « { $target } » : { $said }, et ce qu’on savait était : { $held }.
need-told-wrong-place = { $contact } : information au sujet de « { $topic } » donnée après { $delay } ; le compte rendu situait « { $target } » ici : { $said }, et on les savait là : { $held }.
need-told-wrong-casualties = { $contact } : information au sujet de « { $topic } » donnée après { $delay } ; nombre de blessés annoncé : { $said }, connu à ce moment : { $held }.
need-told-wrong-action = { $contact } : information au sujet de « { $topic } » donnée après { $delay } ; le compte rendu parlait de ce niveau face à « { $target } » : { $said }, et il n’avait pas été ordonné plus que : { $held }.
need-not-updated-stage = { $contact } : information au sujet de « { $topic } » donnée après { $delay }, mais à { $at }, quand on a su de « { $target } » : { $stage }, personne ne l’a dit en { $update }.
need-not-updated-over = { $contact } : information au sujet de « { $topic } » donnée après { $delay }, mais à { $at }, quand « { $target } » n’était plus une menace, personne ne l’a dit en { $update }.
need-not-updated-casualties = { $contact } : information au sujet de « { $topic } » donnée après { $delay }, mais à { $at }, quand on a connu { $people } blessés, personne ne l’a dit en { $update }.

c7-rule-advised = La règle { $rule } ({ $title }) laisse un point ouvert. { $contact } : avis demandé, et la réponse était là avant l’ordre ({ $rung }) contre « { $target } ».
c7-rule-asked = La règle { $rule } ({ $title }) laisse un point ouvert. { $contact } : avis demandé avant l’ordre ({ $rung }) contre « { $target } » ; la réponse n’a pas été attendue.
c7-rule-asked-after = La règle { $rule } ({ $title }) laisse un point ouvert. { $contact } : avis demandé seulement après l’ordre ({ $rung }) contre « { $target } », alors que le temps le permettait.
c7-rule-not-asked = La règle { $rule } ({ $title }) laisse un point ouvert. L’ordre ({ $rung }) contre « { $target } » a été donné sans l’avis de { $contact }, alors que le temps le permettait.

c1-first-asked = { $contact } : sollicité avant l’usage de la force ({ $rung }) contre « { $target } » ; l’État hôte est le premier responsable.
c1-first-told = { $contact } : information donnée avant l’usage de la force ({ $rung }) contre « { $target } » ; l’État hôte est le premier responsable.
c1-first-passed-over = La force ({ $rung }) a été employée contre « { $target } » avant que quiconque de l’État hôte en ait entendu parler, alors que le temps le permettait : il est le premier responsable. On pouvait solliciter { $contact }.
p1-refused = L’autorisation ({ $rung }) selon la règle { $rule } ({ $title }) a été demandée et refusée ({ $contact }) ; il a pourtant été fait usage de ce niveau.
p1-refused-no-time = { $contact } : l’autorisation ({ $rung }) selon la règle { $rule } ({ $title }) avait été refusée ; le danger était ensuite plus proche qu’une nouvelle réponse.
p1-cannot-grant = L’autorisation ({ $rung }) selon la règle { $rule } ({ $title }) a été demandée à qui ne peut pas la donner ({ $contact }) : autant ne pas la demander. Le niveau détenu était : { $held }.
c8-announced = Des données protégées au sujet de « { $topic } » ont été dites au haut-parleur, à portée de tous.
