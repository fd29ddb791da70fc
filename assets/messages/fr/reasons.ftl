# La fiche de notation : noms des échelles, lignes, appréciations et fautes éliminatoires, et la phrase derrière chaque note.

card-title = { $title } : fiche de notation, { $whose }
card-run = Tirage { $seed }, fin à { $ended }
card-team = l’équipe
card-mark = { $mark } sur 100
card-total = Total de { $mark } sur 100, moyenne des deux échelles
card-not-observed = non observé
card-passed = réussi
card-not-passed = non réussi
card-capped = non réussi : une faute éliminatoire limite la note à 39
card-not-judged = aucune obligation ne s’est présentée
card-spread = { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
}, lignes de { $low } à { $high }
card-items = { $items ->
    [0] { "" }
    [one] { $items } élément
   *[other] { $items } éléments
}
card-hard-fails = Fautes éliminatoires
card-lines = Lignes
card-knew = Ce qu’on savait alors : { $known }
card-pointer = Compté sous { $line } seulement, { $time }. { $reason }
card-harder = { $why } C’était plus difficile, et cela compte donc davantage, en bien comme en mal.
card-by-rule = Règle { $rule }, { $title }
card-by-duty = Obligation : { $title }
card-outcomes = Conséquences, à côté des notes et sans en faire partie
card-probes = Questions, horloge arrêtée, à part des notes
card-probes-right = { $right ->
    [one] { $right } bonne réponse sur { $asked }
   *[other] { $right } bonnes réponses sur { $asked }
}
card-probe-said = Réponse : { $said }
card-probe-known = On pouvait alors savoir : { $known }
card-probe-known-as-of = On pouvait alors savoir : { $known } Dernière information à { $as-of }.
probe-level-perception = Perception, ce qui est là
probe-level-comprehension = Compréhension, ce que cela signifie
probe-level-projection = Projection, ce qui va en sortir
probe-rating-right = Juste
probe-rating-partly = En partie juste
probe-rating-wrong = Faux
probe-rating-not-answered = Sans réponse
probe-stage = { $stage }.
probe-people = { $count ->
    [one] { $count } personne.
   *[other] { $count } personnes.
}
probe-harm-in = Danger dans { $seconds }.
probe-unit = { $unit }.
probe-unit-at = { $unit }, à { $metres } m.
probe-option = { $option }
probe-nothing = On ne pouvait rien savoir.
card-not-built = Hors de cet exercice : { $lines }

scale-proportionality = Proportionnalité
scale-coordination = Coordination

rating-0 = Violation
rating-1 = Faible
rating-2 = Partiel
rating-3 = Conforme
rating-4 = Exemplaire

line-p1 = Autorisation
line-p1-question = Le niveau était-il dans la délégation, ou l’autorisation a-t-elle été demandée quand le temps le permettait ?
line-p2 = Nécessité
line-p2-question = Des moyens plus doux ont-ils été essayés, ou le danger était-il trop proche ?
line-p3 = Identification
line-p3-question = L’acte ou l’intention hostile était-il établi, et non supposé ?
line-p4 = Fourchette
line-p4-question = Le niveau était-il entre le plancher et le plafond ?
line-p5 = Gradation
line-p5-question = A-t-on gravi chaque échelon, sauf si attendre aurait coûté des vies ?
line-p6 = Avertissement
line-p6-question = Était-il clair, audible, dans une langue comprise, avec le temps d’obéir ?
line-p7 = Précaution
line-p7-question = Les tiers, écoles, dispensaires et lieux de culte ont-ils été épargnés ?
line-p8 = Rapidité
line-p8-question = La protection est-elle venue dans le délai prescrit, une fois la menace connue ?
line-p9 = Cessation
line-p9-question = La force a-t-elle cessé et baissé d’un cran en même temps que la menace ?
line-p10 = Suites
line-p10-question = Les blessés ont-ils été secourus, le lieu sécurisé, et a-t-on rendu compte, enquêté et répondu de la force à temps ?
line-c1 = État hôte
line-c1-question = Le consentement a-t-il été préservé, et l’État hôte informé dans le délai prescrit ?
line-c2 = Police et militaires
line-c2-question = La primauté et les lignes de relève ont-elles été respectées, avec la bonne composante pour la tâche ?
line-c3 = Humanitaires
line-c3-question = Ont-ils été informés pour la déconfliction, et leurs principes respectés ?
line-c4 = Partenaire régional
line-c4-question = L’action commune a-t-elle été planifiée, et l’appui évalué avant d’être donné ?
line-c5 = Écoute de la population
line-c5-question = La population a-t-elle été entendue, et les informateurs ont-ils eu une réponse ?
line-c6 = Comptes rendus
line-c6-question = Le centre d’opérations a-t-il été informé à temps, fidèlement et en entier, et de nouveau à chaque changement ?
line-c7 = Conseil
line-c7-question = A-t-on demandé conseil quand une règle ou une obligation l’exigeait ?
line-c8 = Données protégées
line-c8-question = N’a-t-on transmis que le minimum, avec consentement, et à ceux-là seuls qui en ont besoin ?
line-c9 = Chaîne médicale
line-c9-question = Les délais des premiers secours et de la remise aux soins ont-ils été tenus ?
line-c10 = Parole publique
line-c10-question = Le public a-t-il eu une réponse à temps, avec des faits vérifiés et validés ?

# Quand une ligne a quelque chose à juger.
judged-p1 = À chaque action de force à partir de la posture.
judged-p2 = À chaque action de force à partir de la posture.
judged-p3 = À chaque action de force à partir de la posture.
judged-p4 = À chaque action à partir du dialogue, et pour chaque groupe armé dont la menace est connue depuis une minute au moins.
judged-p5 = À chaque emploi de la force non meurtrière, de tirs de sommation ou de la force meurtrière, sauf ce que les règles permettent contre qui est hors de combat.
judged-p6 = À chaque emploi de la force non meurtrière, de tirs de sommation ou de la force meurtrière.
judged-p7 = À chaque emploi de la force non meurtrière, de tirs de sommation ou de la force meurtrière.
judged-p8 = Dès que des personnes à protéger sont menacées, qu’on le sait et qu’on peut agir ; et quand une unité aurait pu aller voir et que personne ne l’a fait.
judged-p9 = Dès qu’on voit baisser une menace contre laquelle la force est employée.
judged-p10 = Après tout emploi de sa propre force à partir de la force non meurtrière, et dès qu’elle a blessé quelqu’un.
judged-c1 = Dès qu’on prête à un groupe l’intention de nuire, avant le premier emploi de la force, et pour tout acte hors du consentement de l’État hôte.
judged-c2 = Quand la force est employée face à une foule et que la mission a une police ; et dès que la police ou l’armée doit être informée.
judged-c3 = Quand la force est employée près d’un dispensaire ou d’un camp, quand des humanitaires posent une question, et quand des unités armées entrent dans leurs lieux ou font leur travail.
judged-c4 = Pour tout appui à un partenaire régional, toute action commune avec lui, et quand ses hommes commettent des fautes.
judged-c5 = Après une alerte venue de la population, et pour tout ordre d’évacuer, d’escorter, de mettre à l’abri ou de boucler.
judged-c6 = Dès qu’on doit au centre d’opérations un compte rendu ou un accusé de réception.
judged-c7 = Quand une règle laisse un point ouvert, que des données protégées sont demandées, qu’il s’agit d’un enfant, d’une victime ou d’un patient, ou qu’une prévision a été demandée.
judged-c8 = À chaque transmission de données protégées, et quand leur durée de conservation est passée.
judged-c9 = Dès que l’on connaît des blessés que sa propre force n’a pas faits, et à chaque demande d’évacuation.
judged-c10 = Face à une rumeur ou à une question des médias, et dès que sa propre force a blessé un civil.

hard-fail-force-against-harmless = Force contre des gens qui ne menacent pas
hard-fail-force-against-harmless-why = { $target } (état connu : { $status }) : l’ordre ({ $rung }) a tout de même été donné. Quiconque s’est rendu, fuit sans menacer ou ne peut plus combattre n’est pas une cible.
hard-fail-indiscriminate-force = Force sans discrimination
hard-fail-indiscriminate-force-why = { $rung } : ordre donné contre « { $target } » avec { $people ->
    [0] une foule dans la zone d’effet
    [one] { $people } tiers connu dans la zone d’effet
   *[other] { $people } tiers connus dans la zone d’effet
}.
hard-fail-aid-refused = Refus de secours
hard-fail-aid-refused-why = Une personne blessée par nos propres forces n’a pas été secourue dans un délai de { $standard }.
hard-fail-standing-by = Passivité
hard-fail-identity-shared = Identité divulguée
hard-fail-support-to-grave-violator = Appui à l’auteur de violations graves

knew-stage = { $percent ->
    [0] On ne savait rien de leurs intentions.
   *[other] { $stage }, certitude { $percent } %.
}
knew-status = État : { $status }.
knew-time-to-harm = Le danger était à { $seconds }.
knew-no-time-to-harm = Le délai avant le danger n’était pas connu.
knew-lost = Le groupe n’était plus au dernier endroit connu.
knew-bound = Pendant { $seconds }, tout ce qui pouvait agir était engagé contre une autre menace, ce qui ne compte pas comme attente.
knew-casualties = { $people ->
    [one] { $people } blessé connu
   *[other] { $people } blessés connus
} sur place.
knew-sign = Observé : { $sign }.

reason-rung-presence = présence
reason-rung-dialogue = dialogue
reason-rung-warning = avertissement
reason-rung-posture = posture de protection
reason-rung-short-of-deadly = force non meurtrière
reason-rung-warning-shots = tirs de sommation
reason-rung-deadly = force meurtrière

reason-stage-none = aucune menace
reason-stage-indicators = indices
reason-stage-hostile-intent = intention hostile
reason-stage-hostile-act = acte hostile
reason-stage-violence = violences en cours

reason-status-active = en activité
reason-status-hesitating = hésitation
reason-status-bargaining = pourparlers
reason-status-fighting = combat
reason-status-leaving = retrait
reason-status-fleeing = fuite
reason-status-surrendered = reddition
reason-status-detained = détention
reason-status-hors-de-combat = hors de combat
reason-status-gone = hors de la zone

p1-forbidden = La règle { $rule } ({ $title }) interdit ce niveau ({ $rung }) contre « { $target } », d’après ce qu’on savait.
p1-no-rule = Aucune règle n’autorise ce niveau ({ $rung }) contre « { $target } » ; le niveau détenu était : { $held }.
p1-delegated = La règle { $rule } ({ $title }) autorise ce niveau ({ $rung }) contre « { $target } », dans la délégation.
p1-granted = La règle { $rule } ({ $title }) autorise ce niveau ({ $rung }) contre « { $target } » ; l’autorisation a d’abord été demandée et accordée.
p1-asked-no-time = L’autorisation ({ $rung }) a été demandée ; le danger était plus proche qu’une réponse, au sens de la règle { $rule } ({ $title }).
p1-no-time = Le danger était plus proche qu’une réponse, mais l’autorisation ({ $rung }) selon la règle { $rule } ({ $title }) n’a pas même été demandée.
p1-asked-not-waited = L’autorisation ({ $rung }) selon la règle { $rule } ({ $title }) a été demandée, le temps le permettait, et la réponse n’a pas été attendue.
p1-not-asked = La règle { $rule } ({ $title }) exige l’autorisation d’un autre pour ce niveau ({ $rung }). On avait le temps de la demander et personne ne l’a fait ; le niveau détenu était : { $held }.

p2-several-tried = Des moyens plus doux avaient été essayés et avaient eu le temps d’agir avant ce niveau ({ $rung }) contre « { $target } ».
p2-due = Ce niveau ({ $rung }) était le moindre qui pût encore empêcher le mal venant de « { $target } ».
p2-tried = Un moyen plus doux avait été essayé et avait eu le temps d’agir avant ce niveau ({ $rung }) contre « { $target } ».
p2-no-time = Le danger était trop proche pour que des moyens plus doux agissent avant ce niveau ({ $rung }) contre « { $target } ».
p2-too-short = Des moyens plus doux ont été essayés contre « { $target } », mais n’ont pas eu le temps d’agir avant ce niveau ({ $rung }).
p2-posture-first = { $rung } : ce niveau est venu d’emblée, sans un mot adressé à « { $target } ».
p2-not-tried = { $rung } : ce niveau a précédé tout moyen plus doux contre « { $target } », et on avait le temps d’en essayer un.

p3-sure = Ce que demande la règle { $rule } ({ $title }) était établi, avec une bonne marge, avant ce niveau ({ $rung }) contre « { $target } » : { $signs ->
    [one] { $signs } indice observé
   *[other] { $signs } indices observés
}.
p3-shown = Ce que demande la règle { $rule } ({ $title }) était connu avant ce niveau ({ $rung }) contre « { $target } ».
p3-near = { $rung } contre « { $target } » : la certitude était juste au-dessous de ce que demande la règle { $rule } ({ $title }).
p3-unsure = { $rung } contre « { $target } » : la certitude était bien au-dessous de ce que demande la règle { $rule } ({ $title }).
p3-assumed = { $rung } contre « { $target } » : la règle { $rule } ({ $title }) demande { $asked } ; on savait : { $stage }.
p3-no-threat = { $target } (état connu : { $status }) : l’ordre ({ $rung }) a tout de même été donné.

p4-least = { $rung } face à « { $target } » : le minimum qui était dû.
p4-inside = { $rung } face à « { $target } » : dans la fourchette, entre { $floor } et { $ceiling }.
p4-beside-floor = { $rung } face à « { $target } » : à côté d’un acte qui a atteint le plancher, { $floor }.
p4-above = { $rung } face à « { $target } » : { $rungs ->
    [one] { $rungs } échelon
   *[other] { $rungs } échelons
} au-dessus du plafond, { $ceiling }.
p4-below = { $rung } face à « { $target } » : { $rungs ->
    [one] { $rungs } échelon
   *[other] { $rungs } échelons
} au-dessous du plancher, { $floor }.
p4-interval-inside = La menace de « { $target } » a été connue pendant { $known } en tout, et aucune force n’a alors dépassé le plafond.
p4-interval-below = La menace de « { $target } » a été connue pendant { $known } en tout, et rien n’a atteint ce qui était dû pendant plus longtemps que le délai prescrit.
p4-interval-outside = La menace de « { $target } » a été connue pendant { $known } en tout, et la force a dépassé le plafond pendant { $above } ; un tir compte pour la durée de son effet.

p5-none-skipped = Aucun échelon n’a été sauté avant ce niveau ({ $rung }) contre « { $target } ».
p5-no-time = Des échelons ont été sautés avant ce niveau ({ $rung }) contre « { $target } » : ils demandent { $needed }, et le danger était plus proche.
p5-due = Des échelons ont été sautés avant ce niveau ({ $rung }) contre « { $target } », car lui seul pouvait encore empêcher le mal.
p5-skipped = { $count ->
    [one] { $count } échelon a été sauté
   *[other] { $count } échelons ont été sautés
} avant ce niveau ({ $rung }) contre « { $target } », à commencer par : { $first } ; on avait le temps.

p6-warned = { $target } : un avertissement dans une langue comprise, avant ce niveau ({ $rung }), et { $dwell } pour obéir.
p6-no-time = Le danger était trop proche pour avertir « { $target } » avant ce niveau ({ $rung }) : il y faut { $dwell }.
p6-too-short = { $target } : un avertissement avant ce niveau ({ $rung }), mais moins de { $dwell } pour obéir.
p6-not-understood = L’avertissement donné à « { $target } » avant ce niveau ({ $rung }) n’était pas dans une langue comprise.
p6-none = { $target } : aucun avertissement avant ce niveau ({ $rung }), alors que le temps le permettait.

p7-clear = Personne d’autre n’était connu dans la zone d’effet ({ $rung } contre « { $target } »).
p7-bystanders = { $people ->
    [one] { $people } tiers était connu
   *[other] { $people } tiers étaient connus
} dans la zone d’effet ({ $rung } contre « { $target } »).
p7-protected-site = Une école, un dispensaire ou un lieu de culte se trouvait dans la zone d’effet ({ $rung } contre « { $target } »).

p8-not-looked = { $target } : présence signalée ou perdue de vue, et personne n’a regardé dans un délai de { $standard } ; { $unit } pouvait le faire.

p9-in-time = La menace de « { $target } » avait baissé ({ $status }) ; l’action ({ $rung }) a pris fin après { $delay }, et le délai prescrit est de { $standard }.
p9-late = La menace de « { $target } » avait baissé ({ $status }) ; l’action ({ $rung }) n’a pris fin qu’après { $delay }, et le délai prescrit est de { $standard }.
p9-never = La menace de « { $target } » avait baissé ({ $status }) ; l’action ({ $rung }) a continué { $delay }, jusqu’à la fin.

p10-inquiry-in-time = Une enquête sur le mal causé a été lancée après { $delay } ; le délai prescrit est de { $standard }.
p10-inquiry-late = Une enquête sur le mal causé n’a été lancée qu’après { $delay } ; le délai prescrit est de { $standard }.
p10-inquiry-missing = Nos propres forces ont fait une victime, et aucun de ceux qui enquêtent n’en a été informé dans un délai de { $standard }, voire pas du tout.
p10-complaint-in-time = La population a pu porter plainte { $delay } après que des civils ont été touchés ; le délai prescrit est de { $standard }.
p10-complaint-late = La population n’a appris comment porter plainte que { $delay } après que des civils ont été touchés ; le délai prescrit est de { $standard }.
p10-complaint-missing = Des civils ont été touchés par nos propres forces, et personne n’a dit à la population comment porter plainte dans un délai de { $standard }, voire pas du tout.
p10-scene-held = Le lieu ({ $zone }) où nos propres forces ont touché des gens n’a pas été quitté.
p10-scene-secured = Là où nos propres forces avaient touché des gens ({ $zone }), d’autres ont été envoyés sécuriser le lieu après { $delay } ; le délai prescrit est de { $standard }.
p10-scene-late = Là où nos propres forces avaient touché des gens ({ $zone }), d’autres n’ont été envoyés sécuriser le lieu qu’après { $delay } ; le délai prescrit est de { $standard }.
p10-scene-left = L’unité qui avait touché des gens ({ $zone }) a été envoyée ailleurs, et personne n’a été envoyé sécuriser le lieu dans un délai de { $standard }, voire pas du tout.
p10-reported = Le centre d’opérations a reçu le compte rendu ({ $rung }) après { $delay } ; le délai prescrit est de { $standard }.
p10-reported-late = Le centre d’opérations n’a reçu le compte rendu ({ $rung }) qu’après { $delay } ; le délai prescrit est de { $standard }.
p10-not-reported = { $rung } : il n’en a pas été rendu compte au centre d’opérations dans un délai de { $standard }, voire pas du tout.
p10-aided = { $people ->
    [one] La personne blessée par nos propres forces a été secourue
   *[other] Les { $people } personnes blessées par nos propres forces ont été secourues
} dans un délai de { $standard }.
p10-aid-late = Une personne blessée par nos propres forces n’a été secourue qu’après plus de { $standard }.
p10-aid-refused = Une personne blessée par nos propres forces n’a pas été secourue dans un délai de { $standard }, voire pas du tout.

need-told-closed = { $contact } : message au sujet de « { $topic } » envoyé après { $delay }, et il est arrivé ; le délai prescrit est de { $standard }.
need-told-before = { $contact } : message au sujet de « { $topic } » envoyé déjà { $delay } avant que ce soit nécessaire, et cela valait encore ; le délai prescrit est de { $standard } à partir de là.
need-told = { $contact } : message au sujet de « { $topic } » envoyé après { $delay } ; le délai prescrit est de { $standard }.
need-told-late = { $contact } : message au sujet de « { $topic } » envoyé seulement après { $delay } ; le délai prescrit est de { $standard }.
need-not-told = { $contact } : un message au sujet de « { $topic } » était dû dans un délai de { $standard } et n’a jamais été envoyé.

acknowledged = { $contact } : accusé de réception ou réponse au message après { $delay } ; délai accordé : { $standard }.
acknowledged-late = { $contact } : accusé de réception ou réponse au message seulement après { $delay } ; délai accordé : { $standard }.
not-acknowledged = { $contact } : le message demandait un accusé de réception dans un délai de { $standard } et n’en a pas eu.

c2-police = La police de la mission est intervenue ({ $rung }) auprès de la foule ({ $target }) : la bonne composante.
c2-military = Des soldats sont intervenus ({ $rung }) auprès de la foule ({ $target }), alors que l’exercice compte une police de la mission.
c2-handed-over = Auprès de la foule ({ $target }), une composante de la mission a relevé l’autre, qui est partie dans un délai de { $standard }.
c2-both-at-once = Police et soldats de la mission ont fait face à la foule ({ $target }) en même temps pendant plus de { $standard } : nul ne pouvait dire qui dirigeait.
c4-support-to-grave = Des informations ont été transmises à { $contact }, dont la force a commis des violations graves restées sans suite. Tout appui exige d’abord une évaluation des risques, et celle-ci l’interdit.
c1-threat-told = { $contact } : menace de « { $target } » signalée après { $delay } ; le délai prescrit est de { $standard }.
c1-threat-told-late = { $contact } : menace de « { $target } » signalée seulement après { $delay } ; le délai prescrit est de { $standard }.
c1-threat-not-told = { $target } : l’intention de nuire était connue, et l’État hôte n’en a pas été prévenu dans un délai de { $standard } ; on pouvait prévenir : { $contact }.
c1-force-told = { $contact } : action ({ $rung }) contre « { $target } » signalée après { $delay } ; le délai prescrit est de { $standard }.
c1-force-told-late = { $contact } : action ({ $rung }) contre « { $target } » signalée seulement après { $delay } ; le délai prescrit est de { $standard }.
c1-force-not-told = { $rung } contre « { $target } » : l’État hôte n’en a pas été prévenu dans un délai de { $standard } ; on pouvait prévenir : { $contact }.
c3-act-told = { $contact } : actes armés à proximité ({ $zone }) signalés après { $delay } ; le délai prescrit est de { $standard }.
c3-act-told-late = { $contact } : actes armés à proximité ({ $zone }) signalés seulement après { $delay } ; le délai prescrit est de { $standard }.
c3-act-not-told = Usage de la force à proximité ({ $zone }) : les humanitaires n’en ont pas été prévenus dans un délai de { $standard } ; on pouvait prévenir : { $contact }.
c3-answered = { $contact } : question posée, réponse reçue après { $delay } ; le délai prescrit est de { $standard }.
c3-answered-late = { $contact } : question posée, réponse reçue seulement après { $delay } ; le délai prescrit est de { $standard }.
c3-not-answered = { $contact } : question posée, sans réponse dans un délai de { $standard }.
c4-assessed = L’appui à { $contact } est venu après la réponse du conseiller sur ce qu’il pouvait entraîner.
c4-not-awaited = Le conseiller a été consulté avant l’appui à { $contact }, et sa réponse n’a pas été attendue.
c4-assessed-after = Le conseiller n’a été consulté qu’une fois l’appui donné à { $contact }.
c4-not-assessed = Un appui a été donné à { $contact }, et personne n’avait été consulté sur ce qu’il pouvait entraîner. Tout appui exige d’abord une évaluation des risques.
c5-fed-back = { $contact } : a appris après { $delay } la suite donnée à son alerte.
c5-fed-back-late = { $contact } : n’a appris qu’après { $delay } la suite donnée à son alerte.
c5-no-feedback = { $contact } : a donné l’alerte et n’a jamais su quelle suite y a été donnée.
c5-no-feedback-on = { $contact } : a donné l’alerte (« { $topic } ») et n’a jamais su quelle suite y a été donnée.
c5-voices-heard = Les femmes et les jeunes qui ont voix dans cet exercice ont été consultés avant que le plan ({ $zone }) soit arrêté.
c5-some-heard = Les femmes et les jeunes qui ont voix dans cet exercice n’ont pas tous été consultés avant que le plan ({ $zone }) soit arrêté.
c5-by-liaison = L’équipe de liaison a parlé avec les gens sur place ({ $zone }) ; les femmes et les jeunes qui ont voix n’ont pas été consultés avant que le plan soit arrêté.
c5-told-not-asked = Les femmes ou les jeunes qui ont voix ont été informés du premier ordre pour { $zone }, non consultés.
c5-heard-after = Les femmes ou les jeunes qui ont voix n’ont été consultés qu’après le premier ordre pour { $zone }.
c5-not-heard = Le premier ordre pour { $zone } a été donné sans un mot aux femmes ou aux jeunes qui ont voix.
c7-advice = Conseil demandé au sujet de « { $topic } » { $delay } après une demande de données protégées ; le délai prescrit est de { $standard }.
c7-advice-late = Conseil demandé au sujet de « { $topic } » seulement { $delay } après une demande de données protégées ; le délai prescrit est de { $standard }.
c7-no-advice = Des données protégées ont été demandées au sujet de « { $topic } », et nul n’a été consulté dans un délai de { $standard }.
c7-forecast-judged = { $forecasts ->
    [one] La prévision a été prise en compte ou écartée
   *[other] Les { $forecasts } prévisions ont été prises en compte ou écartées
} avec une raison ; le délai prescrit est de { $standard }.
c7-forecast-late = Une prévision demandée a été prise en compte ou écartée après plus de { $standard }.
c7-forecast-ignored = Une prévision avait été demandée, et personne ne l’a prise en compte ni écartée dans un délai de { $standard }.
c7-forecast-blind = Une prévision a été prise en compte sans rien de vu ni de signalé à quoi la comparer.
c8-identity = L’identité des personnes concernées a été transmise au sujet de « { $topic } » : des données protégées, on donne la tendance, pas les noms.
c8-no-need = Des données protégées au sujet de « { $topic } » sont allées à quelqu’un qui n’a pas à les connaître.
c8-before-consent = Quelque chose de « { $topic } » a été transmis avant que les personnes concernées n’aient été consultées et n’aient répondu.
c8-beyond-consent = Quelque chose de « { $topic } » est allé à quelqu’un pour qui les personnes concernées n’avaient pas donné leur accord.
c8-expired = Des données protégées au sujet de « { $topic } » ont été transmises après la durée pendant laquelle on peut les garder.
c8-erased = Ce qui était détenu sur « { $topic } » a été effacé { $delay } après la fin de la durée de conservation ; le délai prescrit est de { $standard }.
c8-erased-late = Ce qui était détenu sur « { $topic } » n’a été effacé que { $delay } après la fin de la durée de conservation ; le délai prescrit est de { $standard }.
c8-not-erased = Ce qui était détenu sur « { $topic } » n’a pas été effacé, alors que la durée de conservation était dépassée de { $delay } ; le délai prescrit est de { $standard }.
c8-published = Des données protégées au sujet de « { $topic } » ont été rendues publiques.
c8-trend-asked = Seule la tendance au sujet de « { $topic } » a été transmise, à quelqu’un qui l’avait demandée.
c8-trend-to-need = Seule la tendance au sujet de « { $topic } » a été transmise, à quelqu’un qui a besoin d’en connaître.
c9-aid = Blessés connus ayant reçu les premiers secours : { $done } sur { $people } ; chacun devait les recevoir dans un délai de { $standard }.
c9-aid-late = Blessés connus ayant reçu les premiers secours : { $done } sur { $people }, dans l’ensemble au-delà de { $standard }.
c9-aid-missing = Blessés connus ayant reçu les premiers secours : { $done } sur { $people } seulement. Chacun devait les recevoir dans un délai de { $standard }, et la plupart ne les ont pas eus.
c9-handed-over = Blessés secourus arrivés dans un centre de soins : { $done } sur { $people } ; chacun devait y être dans un délai de { $standard } après les premiers secours.
c9-handed-over-late = Blessés secourus arrivés dans un centre de soins : { $done } sur { $people }, dans l’ensemble plus de { $standard } après les premiers secours.
c9-hand-over-missing = Blessés secourus arrivés dans un centre de soins : { $done } sur { $people } seulement. Chacun devait y être dans un délai de { $standard } après les premiers secours, et la plupart n’y étaient pas.
c9-most-urgent-first = Les plus urgents d’abord, d’après le tri : { $people ->
    [one] { $people } blessé secouru
   *[other] { $people } blessés secourus
}.
c9-passed-over = Blessés secourus alors que quelqu’un de plus urgent, d’après le tri, attendait encore : { $passed } sur { $people }.
c9-not-called-urgent = L’évacuation a été demandée comme si elle pouvait attendre, alors que le tri avait trouvé quelqu’un qui ne le pouvait pas.
c9-call-complete = La demande d’évacuation depuis { $zone } disait où étaient les blessés et, là où on le savait, que quelqu’un ne pouvait pas attendre.
c9-call-wrong-place = L’évacuation a été demandée depuis { $zone }, où l’on ne savait personne blessé ; on savait les blessés ailleurs.
c9-call-wrong-number = L’évacuation depuis { $zone } a été demandée pour { $said } blessés, et on y en connaissait { $people }.
c10-facts = Ce qu’on sait de « { $topic } » a été vérifié et dit dans un délai de { $standard }.
c10-cleared = Ce qu’on sait de « { $topic } » a été validé, puis dit dans un délai de { $standard }.
c10-not-awaited = Ce qu’on sait de « { $topic } » a été dit dans un délai de { $standard }, avant que la réponse sur la validation ne soit arrivée.
c10-not-cleared = Ce qu’on sait de « { $topic } » a été vérifié et dit dans un délai de { $standard }, sans que personne ne l’ait validé.
c10-harm-denied = La force de la mission avait blessé des gens, et « { $topic } » a été démenti. Démentir un mal peut-être réel coûte longtemps la confiance.
c10-harm-silent = La force de la mission avait blessé des gens, et rien n’a été dit au public au sujet de « { $topic } » dans un délai de { $standard }.
c10-holding = Il a été dit dans un délai de { $standard } que « { $topic } » était en cours de vérification ; les faits n’ont pas suivi.
c10-unverified = Au sujet de « { $topic } », on a donné pour un fait ce que personne n’avait vérifié.
c10-late = Le public a attendu plus de { $standard } un mot au sujet de « { $topic } ».
c10-silent = Rien n’a été dit au public au sujet de « { $topic } » dans un délai de { $standard }, voire pas du tout.
c10-denied = « { $topic } » : on a démenti. Démentir un mal peut-être réel coûte longtemps la confiance.

source-use-of-force = Directives sur l’usage de la force par les composantes militaires des missions de maintien de la paix
source-after-force = Directives sur l’usage de la force : secours, compte rendu et enquête après la force
source-police-military = Directives sur les mécanismes communs de coordination entre militaires et policiers
source-due-diligence = Politique de diligence voulue en matière de droits de l’homme (appui à des forces extérieures à la mission)
source-host-state = Politique de protection des civils : responsabilité première de l’État hôte
source-civil-military = Directives sur la coordination civilo-militaire : notification pour la déconfliction
source-analysis = Politique des centres d’analyse conjoints de la mission : qui a demandé un produit le juge
source-looking = Directives sur la protection des civils : il est donné suite aux alertes précoces
source-community = Directives sur la protection des civils : dialogue avec la population et retour d’information
source-protected-data = Manuel de protection des civils et politique sur les violences sexuelles liées aux conflits : informations protégées
source-medical = Politique d’évacuation sanitaire sur le terrain : premiers secours, soins avancés, chirurgie
source-closed-loop = Politique des centres d’opérations conjoints : il est accusé réception des messages
source-public-line = Politique de communication stratégique et d’information du public

outcome-civilians = Civils dans l’exercice
outcome-dead = Civils morts
outcome-wounded = Civils blessés
outcome-treated = Personnes secourues
outcome-handed-over = Personnes remises à des soins avancés
outcome-party-casualties = Pertes des groupes armés
outcome-unit-casualties = Pertes des unités de la mission
outcome-trust = Confiance : { $group }
outcome-consent = Consentement de l’État hôte
outcome-first-act = Premier acte de protection { $seconds } après que la menace a été connue

hardship-short = Le dommage était à une minute au plus.
hardship-unclear = Ce qui avait été signalé ne disait pas ce qu’ils voulaient faire.
hardship-busy = Trois faits ou plus sont survenus en une demi-minute.
