# La fiche d’évaluation : principes humanitaires, actions conjointes, conseil sur les personnes protégées, refus de secours.

hard-fail-aid-refused-known-why = { $people ->
    [one] On savait qu’une personne était blessée
   *[other] On savait que { $people } personnes étaient blessées
}, et { $unit } pouvait être sur place. Dans un délai de { $standard }, nul n’a été envoyé et aucun secours n’a été appelé.

c3-site-told-after = Une unité armée a été envoyée dans ce lieu ({ $zone }) avant que quiconque y soit prévenu ; le lieu a été prévenu dans un délai de { $standard }.
c3-site-untold = Une unité armée a été envoyée dans ce lieu ({ $zone }) et personne n’y a été prévenu, ni avant ni dans un délai de { $standard }. Qui soigne tout le monde ne peut le faire que tant qu’aucune arme d’aucun camp ne s’y trouve.
c3-asked-about-party = { $contact } : question posée au sujet de « { $topic } », qui touche un groupe armé. Les humanitaires sont neutres et ne sont pas des informateurs.
c3-last-resort-asked-for = Une unité armée a fait le travail des humanitaires ({ $zone }) ; { $contact } l’avait demandé.
c3-last-resort-told = Une unité armée a fait le travail des humanitaires ({ $zone }). { $contact } : un message avait été échangé au sujet de « { $topic } », sans demande d’appui armé.
c3-last-resort-untold = Une unité armée a fait le travail des humanitaires ({ $zone }), sans un mot auparavant à { $contact } au sujet de « { $topic } ». Les moyens militaires sont le dernier recours.

c4-joint-agreed = L’action dans ce lieu ({ $zone }), où agit aussi { $contact }, avait été convenue auparavant.
c4-joint-not-awaited = Une unité a été envoyée dans un lieu ({ $zone }) où agit aussi { $contact }. Le partenaire avait été prévenu, et sa réponse n’a pas été attendue.
c4-joint-after = Une unité a été envoyée dans un lieu ({ $zone }) où agit aussi { $contact } ; le partenaire n’a été prévenu qu’après.
c4-joint-untold = Une unité a été envoyée dans un lieu ({ $zone }) où agit aussi { $contact }, sans que rien n’ait été convenu.
c4-joint-refused = Une unité a été envoyée dans un lieu ({ $zone }) où agit aussi { $contact } et pour lequel le partenaire avait dit non.
c1-consent-agreed = Une unité a été envoyée dans un lieu ({ $zone }) que le consentement de l’État hôte ne couvre pas ; { $contact } : l’accord avait été demandé et donné.
c1-consent-refused = Une unité a été envoyée dans un lieu ({ $zone }) que le consentement de l’État hôte ne couvre pas ; { $contact } : l’accord avait été demandé et refusé.
c1-consent-not-awaited = Une unité a été envoyée dans un lieu ({ $zone }) que le consentement de l’État hôte ne couvre pas. { $contact } : l’accord avait été demandé, et la réponse n’a pas été attendue.
c1-consent-after = Une unité a été envoyée dans un lieu ({ $zone }) que le consentement de l’État hôte ne couvre pas ; { $contact } : l’accord n’a été demandé qu’après.
c1-consent-untold = Une unité a été envoyée dans un lieu ({ $zone }) que le consentement de l’État hôte ne couvre pas ; { $contact } : l’accord n’avait pas été demandé.
c4-stepped-in = { $target } : des actes répréhensibles étaient connus, commis au nom de { $contact }. Après { $delay }, on s’est interposé ou on en a parlé à { $contact } ; le délai prescrit est de { $standard }.
c4-stepped-in-late = { $target } : des actes répréhensibles étaient connus, commis au nom de { $contact }. On ne s’est interposé ou on n’en a parlé à { $contact } qu’après { $delay } ; le délai prescrit est de { $standard }.
c4-let-happen = { $target } : des actes répréhensibles étaient connus, commis au nom de { $contact }. Dans un délai de { $standard }, personne ne s’est interposé ni n’en a parlé à { $contact }.

c7-person-advised = « { $topic } » concerne { $person } ; { $contact } : conseil demandé après { $delay }, le délai prescrit est de { $standard }.
c7-person-advised-late = « { $topic } » concerne { $person } ; { $contact } : conseil demandé seulement après { $delay }, le délai prescrit est de { $standard }.
c7-person-not-advised = « { $topic } » concerne { $person } ; { $contact } : aucun conseil demandé dans un délai de { $standard }.

reason-people-at = les gens ({ $zone })
reason-concern-child = des enfants
reason-concern-survivor = des personnes survivantes de violences sexuelles, ou des femmes qui y sont exposées
reason-concern-patient = une personne dont l’état appelle l’avis d’un médecin

source-humanitarian-principles = Directives sur la coordination civilo-militaire : principes humanitaires, moyens militaires en dernier recours
source-protected-persons = Politique de protection des civils : conseillers pour la protection de l’enfance, le genre et la santé
