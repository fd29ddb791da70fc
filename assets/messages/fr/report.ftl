# Ce que dit le rapport d’une séance.

report-title = { $title } : rapport d’une séance
report-none = aucun
report-yes = oui
report-no = non
report-run = La séance
report-drill = Exercice
report-seat = Poste
report-seats = Postes
report-team = L’équipe
report-pseudonym = Pseudonyme
report-no-pseudonym = non indiqué
report-mode = Mode
report-seed = Tirage
report-length = Durée
report-left-early = { $time }, quittée avant la fin
report-engine = Moteur
report-engine-of = { $engine }, programme { $program }
report-digest = Empreintes
report-digest-of = exercice { $scenario }, journal { $log }
report-verified = Vérifié
report-verified-by = Le journal a été rejoué ; { $digests } empreintes concordent, et la fiche de notation aussi.
report-figures = Valeurs
report-figures-of = { $confirmed } des { $figures } valeurs qu’un expert devrait confirmer le sont pour cet exercice
report-figures-by = { $part } : { $who }
report-pass-mark = Note de réussite
report-pass-mark-of = { $mark }, sans faute éliminatoire

report-result = Résultat
report-mark-of = { $mark } sur 100
report-items = { $count ->
    [0] aucun élément
    [one] { $count } élément
   *[other] { $count } éléments
}
report-spread = lignes de { $low } à { $high }
report-passed = réussi
report-not-passed = non réussi
report-not-observed = non observé
report-capped = une faute éliminatoire limite la note à 39
report-hard-fails = Fautes éliminatoires
report-not-built = Hors de cet exercice
report-sustain = À maintenir
report-improve = À améliorer
report-at = à { $time }
report-nothing-here = Rien ici.

report-band = Force employée et fourchette permise
report-band-of = { $party }
report-band-note = La fourchette va de ce qui était dû à ce que les règles autorisaient, d’après ce que savait le poste. La courbe est le niveau employé.
report-band-empty = Aucune menace n’a été connue : il n’y a pas de fourchette.
report-band-figures = { $above } au-dessus du plafond, { $inside } dans la fourchette, { $below } au-dessous du plancher
report-band-due = Dû
report-band-permitted = Autorisé
report-band-used = Employé
report-band-within = dans la fourchette
report-band-above = { $rungs ->
    [one] { $rungs } échelon au-dessus
   *[other] { $rungs } échelons au-dessus
}
report-band-below = { $rungs ->
    [one] { $rungs } échelon au-dessous
   *[other] { $rungs } échelons au-dessous
}
report-legend-band = fourchette
report-legend-used = niveau employé
report-legend-above = au-dessus du plafond
report-legend-below = au-dessous du plancher

report-timeline = Chronologie
report-time = Heure
report-what = Quoi
report-sort-harm = Victimes
report-sort-hard-fail = Faute éliminatoire
report-sort-force = Force
report-sort-threat = Menaces
report-sort-decision = Décisions
report-sort-protection = Protection
report-sort-message = Messages
report-sort-story = Événements

report-lines = Preuves
report-line = Ligne
report-mark = Note
report-weight = Poids
report-rating = Appréciation
report-moment = Moment
report-from = Ouvert
report-to = Clos
report-reason = Motif
report-cause = Règle ou obligation
report-knew = Connu alors
report-events = Événements
report-with = Partagé avec
report-line-not-observed = Aucune obligation de cette ligne ne s’est présentée. Ce n’est pas un zéro.

report-coordination = Qui a informé qui
report-coordination-note = Chaque personne ou organisation qui devait savoir quelque chose : informée ou non, au regard du délai prescrit par l’exercice. Sans chiffre sur le trait : en contact, sans information due.
report-who = Qui
report-needed = Devait savoir
report-due = Dû
report-standard = Délai prescrit
report-state = Informé
report-delay = Après
report-channel = Voie
report-loop = Boucle
report-pair-in-time = à temps
report-pair-late = en retard
report-pair-never = jamais
report-pair-open = encore ouvert à la fin
report-due-acknowledgement = que le message « { $topic } » est arrivé
report-due-feedback = la suite donnée à « { $topic } »
report-due-threat = la menace de « { $target } »
report-due-force = { $rung } face à « { $target } »
report-loop-fed-back = a su la suite
report-loop-acted = suivi d’effet
report-loop-answered = répondu
report-loop-acknowledged = accusé de réception
report-loop-delivered = reçu, sans réponse
report-loop-open = non reçu
report-edge = { $done } sur { $all } à temps
report-duplicates = Informé deux fois
report-duplicate = { $who } : « { $topic } » à { $times }, sans rien de neuf entre-temps
report-over-sharing = Transmis en trop
report-beyond = Transmis au-delà des besoins déclarés
report-over-shared = { $time } { $who } : « { $topic } ». { $why }
report-over-share-identity = L’identité des personnes concernées a été transmise.
report-over-share-protected = Protégé, et sans besoin d’en connaître.
report-over-share-published = Protégé, et rendu public.
report-over-share-no-need = L’exercice n’en déclare pas le besoin. En soi ce n’est pas noté ; d’autres notes peuvent s’y appuyer.
report-load = Charge
report-load-of = { $rate } messages par minute, envoyés et reçus
report-load-peak = au plus { $count } en une minute, à la minute { $minute }
report-load-sent = Envoyés
report-load-received = Reçus
report-graph-described = Besoins d’en connaître : { $told } sur { $all } informés à temps, { $late } en retard, { $never } jamais. Le tableau ci-dessous donne chaque paire.

report-snapshots = Connu alors, et réalité
report-snapshots-note = À chaque moment jugé : à gauche ce que croyait le poste, à droite la réalité. Les marques estompées sont d’anciennes observations. Seule la gauche est jugée.
report-outside = Plus loin, hors des images
report-knew-then = Ce que savait le poste
report-was = La réalité
report-map-summary = Connus : { $known } personnes ; groupes : { $parties }. Sur place : { $people } personnes ; dont { $hidden } inconnues du poste ou ailleurs qu’il ne croyait ; groupes inconnus : { $unknown }.
report-moment-force = { $unit } : { $rung } envers { $target }
report-moment-decided = { $decision } : { $option }
report-moment-lapsed = { $decision } : sans réponse
report-legend-people = personnes
report-legend-afraid = effrayé ou en fuite
report-legend-wounded = blessé
report-legend-cared = secouru ou remis aux soins
report-legend-dead = mort
report-legend-unit = unité
report-legend-party = groupe armé
report-legend-contact = interlocuteur, rencontré sur place

report-decisions = Décisions
report-chosen = Choix
report-no-answer = sans réponse
report-rationale = Motivation

report-outcomes = Conséquences
report-outcomes-note = Ce qui en est résulté figure à côté des notes et n’entre dans aucune.
report-first-act = Premier acte de protection, une fois la menace connue

report-account = Récit personnel
report-account-none = Aucun récit personnel n’a été écrit pour cette séance.
report-own-rating = Auto-évaluation, de 0 à 4
report-notes = Remarques du bilan
report-owner = Responsable :
report-due-by = Échéance :
report-noted-by = Noté par
report-people = Ce qu’on en a dit
report-program-rating = Programme
report-instructor-of = Instructeur { $by } : { $rating }. { $reason }
report-instructor-blind = Instructeur { $by }, avant d’avoir vu la note du programme : { $rating }. { $reason }
report-challenge-of = Contesté par { $by } : { $text }
report-answer-of = Réponse de { $by }, { $outcome } : { $text }
report-not-answered = La contestation n’a pas encore de réponse.
report-key = Clé
report-contents = Sommaire
report-footer = Établi par Tutela à partir du journal de la séance. Le pays, le mandat et les règles d’engagement sont fictifs. Le rapport ne nomme personne : des postes et un pseudonyme seulement.

report-sheet-people = Avis
report-sheet-summary = Synthèse
report-sheet-lines = Lignes
report-sheet-evidence = Preuves
report-sheet-timeline = Chronologie
report-sheet-coordination = Coordination
report-sheet-outcomes = Conséquences

report-sustain-p1 = Continuez à demander l’autorisation tant que le temps le permet.
report-sustain-p2 = Continuez à essayer d’abord les moyens plus doux.
report-sustain-p3 = Continuez à agir sur ce qui a été vu, non sur ce qui était craint.
report-sustain-p4 = Continuez à tenir la force entre ce qui est dû et ce qui est autorisé.
report-sustain-p5 = Continuez à monter échelon par échelon.
report-sustain-p6 = Continuez à avertir clairement, et à laisser le temps d’obéir.
report-sustain-p7 = Continuez à chercher qui d’autre est proche avant d’employer la force.
report-sustain-p8 = Continuez à agir à temps sur ce que vous savez.
report-sustain-p9 = Continuez à redescendre quand la menace baisse.
report-sustain-p10 = Continuez à prendre soin de tous après l’usage de la force.
report-sustain-c1 = Continuez à informer tôt l’État hôte.
report-sustain-c2 = Continuez à laisser la tâche à la composante dont elle relève.
report-sustain-c3 = Continuez à informer les humanitaires, et à leur laisser leur espace.
report-sustain-c4 = Continuez à évaluer avant d’appuyer.
report-sustain-c5 = Continuez à entendre la population, et à lui dire la suite donnée.
report-sustain-c6 = Continuez à rendre compte tôt, d’après ce qui est connu.
report-sustain-c7 = Continuez à demander conseil avant le pas incertain.
report-sustain-c8 = Continuez à ne transmettre que le minimum utile.
report-sustain-c9 = Continuez à tenir les délais de la chaîne médicale.
report-sustain-c10 = Continuez à répondre au public avec ce qui est vérifié.

report-improve-p1 = Demandez l’autorisation avant le niveau dont vous pourriez avoir besoin, tant que le temps le permet.
report-improve-p2 = Essayez d’abord un moyen plus doux, dès que le délai avant le danger le permet.
report-improve-p3 = Attendez un acte ou une intention hostile que vous puissiez nommer, ou envoyez quelqu’un voir.
report-improve-p4 = Comparez chaque ordre à ce qui est dû et à ce que les règles autorisent d’après ce que vous savez.
report-improve-p5 = Montez un échelon à la fois, sauf si attendre coûte des vies.
report-improve-p6 = Avertissez de façon à être entendu, compris et obéi.
report-improve-p7 = Avant la force, cherchez qui d’autre est proche, et choisissez en conséquence le moyen et le moment.
report-improve-p8 = Une menace connue et des moyens en main : agissez dans le délai prescrit ; un acte au-dessous de ce qui est dû ne compte pas.
report-improve-p9 = Guettez le recul de la menace, et ordonnez que la force cesse.
report-improve-p10 = Après la force : secours à tous, lieu sécurisé, compte rendu, et une voie pour se plaindre.
report-improve-c1 = Informez l’État hôte dès que sa population ou son consentement sont touchés.
report-improve-c2 = Confiez la tâche à la bonne composante, et passez le relais sur la ligne convenue.
report-improve-c3 = Dites aux humanitaires ce que vous allez faire près d’eux.
report-improve-c4 = Évaluez les antécédents d’un partenaire avant de l’appuyer, et planifiez l’action commune.
report-improve-c5 = Entendez la population avant d’arrêter le plan, et dites aux informateurs la suite donnée.
report-improve-c6 = Rendez compte au centre d’opérations dans son délai, accusez réception quand il le demande, et mettez à jour.
report-improve-c7 = Consultez le conseiller quand une règle est incertaine ou qu’une personne protégée est concernée.
report-improve-c8 = Transmettez la tendance à qui en a besoin ; les noms ne vont à personne sans consentement ni besoin.
report-improve-c9 = Lancez la chaîne médicale dès qu’un blessé est connu, et menez chaque remise à son terme.
report-improve-c10 = Répondez au public à temps : ce qui est vérifié, ou que des vérifications sont en cours.

report-evidence-items = Éléments
report-about = Sujet
report-state-of-band = Par rapport à la fourchette
report-state-of-scale = Réussi
report-scale = Échelle
report-sort = Genre
report-seconds = Secondes
report-lines-table = Lignes
report-table = En tableau
report-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
report-bars-note = Chaque barre est le délai prescrit, à partir du besoin d’en connaître. Un point : informé à temps ; un losange : en retard ; une croix : jamais.

cli-report-began = --began ne va qu’avec --format xapi
cli-report-over-log = { $file } : c’est le journal lui-même ; choisissez un autre fichier pour le rapport
cli-report-not-text = Un classeur ne peut pas être écrit sur la sortie standard : indiquez un fichier avec --out FILE
cli-report-home-page = --home-page ne va qu’avec --format xapi
cli-report-over-side = { $file } : c’est le fichier annexe du journal ; choisissez un autre fichier pour le rapport
cli-report-not-a-home-page = pas l’adresse d’un système, comme https://lms.example.org
cli-report-not-a-time = pas un instant au format RFC 3339, comme 2026-03-01T09:30:00Z
