# Ce que disent les écrans de la fenêtre.

ui-product = Tutela
ui-product-line = Exercices pour les opérations de paix conjointes
ui-seconds = { $seconds } s
ui-hours-minutes = { $hours } h { $minutes } min
ui-minutes = { $minutes } min
ui-minutes-seconds = { $minutes } min { $seconds } s
ui-key-space = Espace
ui-key-enter = Entrée
ui-key-esc = Échap
ui-key-shift = Maj { $key }
ui-key-hint = Touche { $key }
ui-close = Fermer
ui-cancel = Annuler
ui-choose = Choisir…
ui-quit = Fermer Tutela

theme-system = Système
theme-dark = Sombre
theme-light = Clair
ui-language = Langue
language-system = Système
language-english = English
language-french = Français
language-spanish = Español
ui-larger = Plus grand
ui-smaller = Plus petit
ui-scale = { $percent } %

# Bibliothèque
ui-drills = Exercices
ui-all-families = Tous
ui-no-drills = Aucun exercice ici
ui-no-drills-hint = Placez un fichier de scénario à côté du programme, ou ouvrez-en un par son chemin.
ui-open-drill = Ouvrir
ui-minutes-range = { $least }–{ $most } min
ui-seats = { $count ->
    [one] { $count } poste
   *[other] { $count } postes
}
ui-content-notice = Contenu sensible
ui-mode = Mode
ui-practice = Entraînement
ui-assessed = Évaluation
ui-practice-means = Vous pouvez faire une pause, demander conseil et voir ce qui sera jugé.
ui-assessed-means = Montre les règles, pas les critères. L’horloge ne s’arrête pas.
ui-recent-runs = Séances récentes
ui-no-runs = Les séances que vous terminez apparaissent ici.
ui-something-wrong = Cela n’a pas fonctionné
ui-problems = { $count ->
    [one] { $count } problème empêche de le lancer
   *[other] { $count } problèmes empêchent de le lancer
}
ui-more-problems = et { $count } de plus
ui-nearest = nom valide le plus proche : { $name }

# Avertissement et briefing
ui-notice-care = Le bouton Quitter est toujours en haut.
ui-notice-go-on = Continuer
ui-notice-decline = Refuser
ui-briefing = Briefing
ui-briefing-line = Votre poste : { $seat } · { $mode } · début à { $time }, heure locale
ui-start = Commencer
ui-leave-briefing = Quitter
ui-back-to-drill = Retour à l’exercice
ui-situation = Situation
ui-mandate = Mandat
ui-decision-rights = Pouvoirs de décision
ui-product-expected = Le résultat attendu de vous
ui-objectives = Objectifs
ui-judged-on = Ce qui sera jugé
ui-pass-mark = Chaque échelle est réussie à partir de { $mark }, sans faute éliminatoire.
ui-rules = Règles d’engagement
ui-rules-hint = Le programme juge d’après ces mêmes règles.
ui-rule-permits = autorise jusqu’à : { $rung }, { $level }
ui-rule-forbids = interdit à partir de : { $rung }
ui-when-stage-least = à partir de : { $stage }
ui-when-stage-most = jusqu’à : { $stage }
ui-when-time = danger à moins de { $time }
ui-when-confidence = certitude de { $confidence } au moins
ui-authority-delegated = par délégation
ui-authority-seat = sur autorisation : { $who }
ui-first-warning = avertir d’abord
ui-first-permission = permission d’abord
ui-contacts = Contacts
ui-answers-within-short = { $channel } · répond en { $from } à { $to }

# Jeu
ui-leave = Quitter
ui-leave-hint = Met fin à l’exercice, à tout moment
ui-leave-title = Quitter l’exercice ?
ui-leave-text = L’exercice s’arrête ici. Ce que vous avez fait est noté ; une séance inachevée n’est ni réussie ni échouée.
ui-leave-stay = Rester
ui-leave-debrief = Quitter avec bilan
ui-leave-library = Quitter sans bilan
ui-pause = Pause
ui-go-on = Continuer
ui-clock-stopped = Arrêté
ui-frozen = figé par la direction
ui-in-care = · { $count } remis aux soins
ui-clock-left = restent sur { $time }
ui-clock-late = au-delà de { $time }
ui-seen-now = vu à l’instant
ui-clock-rests = à l’arrêt
ui-authority-up-to = Autorisé jusqu’à : { $rung }
ui-authority-by-rule = Si la règle { $rule } s’applique : { $rung }
ui-no-units = Ce poste ne commande aucune unité.
ui-unit-crew = { $kind }, { $fit }
ui-unit-carrying = { $unit }, { $count } à bord
ui-minutes-away = à { $time }
ui-not-here = absent
ui-feedback-owed = Retour dû
ui-awaiting-answer = réponse attendue
ui-channel-out = { $channel } · coupé
ui-now = maintenant
ui-about-seconds = { $seconds } s
ui-about-minutes = ~{ $minutes } min
ui-may-grant = Peut autoriser jusqu’à : { $rung }
ui-unverified-source = Les appelants ne sont pas vérifiés.
ui-from-control = Direction de l’exercice
ui-to-public = Le public
ui-to = → { $name }
ui-crowd-in = { $zone } (personnes)
ui-from-to = { $from } vers { $to }
ui-order-of = { $order } · { $object }
ui-ago = il y a { $time }
ui-grid = Grille { $grid }
ui-grid-line = Grille { $grid } · ce que sait votre poste ; estompé = plus ancien

ui-orders-for = Ordres · { $unit }
ui-orders-from = { $unit } : ordres possibles à partir de { $from }, dans { $left }
ui-orders-none = { $unit } : pas d’ordres pour le moment, { $why }
ui-order-of-unit = Ordre · { $unit }
ui-ladder-rung = échelon { $level }
ui-rung-of-ladder = { $rung }, échelon { $level }
ui-arrives-in = arrivée dans { $time }
ui-watches-within = n’approche que pour voir : { $time } au plus
ui-slot-place = Où
ui-slot-where-to = Vers où
ui-slot-route = Par
ui-slot-target = Contre
ui-slot-whom = Qui
ui-slot-before = Face à
ui-slot-with = Avec
ui-slot-protect = Protéger
ui-slot-around = Autour de
ui-slot-people-in = Personnes à
ui-slot-from = De
ui-slot-to = À
ui-people-near = { $count ->
    [one] { $count } personne connue à proximité
   *[other] { $count } personnes connues à proximité
}
ui-people-near-site = { $count ->
    [one] { $count } personne et un site protégé à proximité
   *[other] { $count } personnes et un site protégé à proximité
}
ui-card-incomplete = Pointez sur la carte ou choisissez dans les listes. Cette fiche dira alors quelle règle autorise l’ordre.
ui-card-no-force = Sans usage de la force
ui-card-permitted = Autorisé par la règle { $rule }, { $title }
ui-card-forbidden = Interdit par la règle { $rule }, { $title }
ui-card-not-permitted = Aucune règle ne l’autorise d’après ce que vous savez
ui-card-authority-held = Dans les limites de votre autorisation
ui-card-authority-of = Exige l’autorisation : { $whose }
ui-a-higher-authority = un échelon supérieur
ui-card-first-warning = Avertir d’abord, sauf si attendre coûte des vies
ui-card-detain-binds = Toute personne détenue reste avec cette unité et va au pas.
ui-card-no-care = Personne n’y prend les blessés en charge : ils y sont déposés pour qui viendra les chercher.
ui-card-tell = À informer d’abord : { $contact } (en attente : { $topics })
ui-card-judged = Jugé sur { $lines }
ui-give-order = Ordonner
ui-ask-authority = Autorisation…
ui-ask-authority-for = Demander l’autorisation : { $rung }

ui-no-messages = Aucun message pour l’instant.
ui-in-answer-to = En réponse à
ui-write-instead = Écrire plutôt autre chose
ui-field-over = Par
ui-over-press = Radio et presse

ui-casualties = Blessés
ui-casualties-known = { $dead ->
    [0] { $living } en vie
    [one] { $living } en vie · { $dead } mort
   *[other] { $living } en vie · { $dead } morts
} · { $waiting } sans premiers secours
ui-casualties-counted = Sont comptés les blessés connus qui sont en vie.
ui-casualty-no = Blessé { $no }
ui-no-casualties = Aucun blessé connu.
ui-not-sorted = pas encore trié
ui-care-due = { $care } : reste { $time }
ui-care-late = { $care } : { $time } de retard
ui-care-given = { $care } : reçus il y a { $time }

ui-forecast-zone = { $zone } : { $chance } % ({ $low } à { $high } %)
ui-forecast-mark = quelqu’un y est blessé : { $chance } % ({ $low } à { $high } %)
ui-forecast-none = Aucune simulation n’a vu de victime (0 à { $high } %)
ui-forecast-on-map = Ces zones sont marquées sur la carte, chacune avec son intervalle
ui-forecast-basis = { $runs } simulations à partir de { $time }, sur { $seconds } s ; l’intervalle est juste neuf fois sur dix
ui-forecast-accepted = Prise en compte
ui-forecast-rejected = Écartée
ui-forecast-reason = Pourquoi ? À dire avant de retenir ou d’écarter
ui-forecast-accept = Prendre en compte
ui-forecast-reject = Écarter
ui-forecast-asks = Où quelqu’un risque d’être atteint d’ici { $time } au plus, selon ce que vous savez, si aucun ordre nouveau n’est donné
ui-purpose-topic = { $purpose } · { $topic }
ui-acknowledge = Accuser réception
ui-acknowledge-done = Réception accusée ✓
ui-acknowledge-left = Accusé de réception demandé · reste { $time }
ui-acknowledge-late = Accusé de réception en retard de { $time }
ui-acknowledged = accusé de réception
ui-delivered = reçu
ui-on-its-way = en chemin
ui-goes-round = publié, se répand
ui-give-feedback = Faire un retour…
ui-reply = Répondre…
ui-field-purpose = But
ui-field-to = À
ui-field-topic = Sujet
ui-field-from = De
ui-field-rung = Niveau de force
ui-urgent = urgent
ui-evacuate-casualties = Indiquer le nombre de blessés
ui-reason-hint = Motif
ui-send = Envoyer
ui-send-to-many = Envoyer à { $count }
ui-answers-within = { $channel }, répond en { $from } à { $to }

ui-decision-left = { $more ->
    [0] Décision · reste { $time }
    [one] Décision · reste { $time } · { $more } autre
   *[other] Décision · reste { $time } · { $more } autres
}
ui-rationale-hint = Pourquoi ? Gardé pour le bilan ; ne nommez personne
ui-probe = Question · l’horloge est arrêtée
ui-probe-from-memory = Répondez d’après ce que vous savez. La réponse montre comment vous voyez la situation et ne compte pas dans vos notes.
ui-probe-not-known = Je ne peux pas le savoir maintenant
ui-probe-skip = Passer
ui-probe-answer = Répondre
ui-probe-people = personnes
ui-probe-seconds = secondes

ui-log-refused = Impossible
ui-log-queried = { $unit } demande confirmation
ui-log-arrived = { $unit } : arrivée
ui-log-unit-news = { $unit } { $news }
ui-log-heard = { $heard ->
    [0] ne se fait entendre de personne en vue
    [one] se fait entendre d’une personne en vue, comprendre de { $understood }
   *[other] se fait entendre de { $heard } personnes en vue, comprendre de { $understood }
}
ui-log-explosion = Explosion
ui-log-wounded = { $count ->
    [one] { $count } blessé
   *[other] { $count } blessés
}
ui-log-treated = { $count ->
    [one] { $count } blessé secouru
   *[other] { $count } blessés secourus
}
ui-log-handed-over = Remis aux soins
ui-log-facility-full = Plus un lit
ui-log-granted = Accordé : { $rung }
ui-log-denied = Refusé : { $rung }
ui-log-published = Message publié

# Raccourcis
keys-title = Raccourcis
keys-space = Espace
keys-space-does = mettre en pause et continuer, à l’entraînement
keys-speed = 1–5
keys-speed-does = vitesse, de la moitié à seize fois
keys-units = Page préc., page suiv.
keys-units-does = unité précédente et suivante
keys-orders = Touches sur les boutons d’ordre
keys-orders-does = préparer cet ordre pour l’unité
keys-enter = Entrée
keys-enter-does = ouvrir une liste, y choisir, puis donner l’ordre ; avec la mesure, indiquer le milieu de la carte
keys-escape = Échap
keys-escape-does = revenir en arrière, puis quitter
keys-right-tab = K
keys-right-tab-does = le clavier passe aux messages reçus, puis plus loin : écrire, blessés, journal
keys-write = 7
keys-write-does = écrire : reprend le brouillon, ou commence un message
keys-options = Maj 1–5
keys-options-does = répondre à une décision
keys-briefing = B
keys-briefing-does = briefing et règles
keys-pan = Flèches, W, A, S, D
keys-pan-does = déplacer la carte ; la faire glisser aussi
keys-zoom = +, −, molette
keys-zoom-does = plus près et plus loin
keys-home = Origine
keys-home-does = toute la carte
keys-tab = Tab
keys-tab-does = élément suivant
keys-help = F1
keys-help-does = cette liste

# Bilan
ui-debrief-of = { $title } · bilan
ui-debrief-run = Tirage { $seed } · fin à T+{ $ended }
ui-passed = réussi
ui-not-passed = non réussi
ui-not-observed = non observé
ui-not-observed-means = Rien dans cette séance ne l’appelait : il n’y a pas de note. Ce n’est pas un zéro.
ui-judged-when = Quand cette ligne est jugée
ui-items = { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
}
ui-capped = limité à 39 : faute éliminatoire
ui-outcomes = Conséquences (non notées)
ui-outcome-figures = { $dead ->
    [one] { $dead } mort
   *[other] { $dead } morts
} · { $wounded ->
    [one] { $wounded } blessé
   *[other] { $wounded } blessés
} · { $safe ->
    [one] { $safe } indemne
   *[other] { $safe } indemnes
}
ui-to-library = Bibliothèque
ui-run-again = Refaire
ui-hard-fails = Fautes éliminatoires
ui-hard-fail = Faute éliminatoire
ui-lines-not-built = Hors de cet exercice : { $lines }
ui-nothing-judged = Rien n’a été jugé dans cette séance.
ui-item-of = { $line } · élément { $item } sur { $count }
ui-weight = poids { $weight }
ui-span = T+{ $from } à T+{ $to }
ui-you-knew = Vous saviez
ui-rule-no = Règle { $rule }
ui-duty = Obligation
ui-evidence = Preuves
ui-more-events = { $count ->
    [one] et { $count } autre événement
   *[other] et { $count } autres événements
}
ui-show-moment = Voir le moment
ui-show-end = Voir la fin
ui-band-caption = Force employée et fourchette permise
ui-band-empty = Ce poste n’a connu aucune menace : il n’y a pas de fourchette.
ui-band-at = dû : { $floor } ; autorisé : { $ceiling } ; employé : { $used }
ui-what-you-knew = Ce que vous saviez
ui-what-was = La réalité
ui-map-knew = T+{ $time } · ce que savait votre poste ; estompé = plus ancien
ui-map-was = T+{ $time } · la réalité, vue ou non
ui-play = Lecture
ui-detail-mark = Note
ui-detail-who-knew = Qui savait
ui-detail-what-if = Et si

ui-you = Vous
ui-who-knew-means = À côté de chaque nom, la plus longue attente. ✗ : une chose à savoir n’a jamais été dite. – : il n’y avait rien à lui dire.
ui-nobody-to-tell = Dans cette séance, personne n’avait à être informé.
ui-due-need = un message lui était dû
ui-due-acknowledgement = demandait un accusé de réception
ui-due-feedback = attendait un retour
ui-told = { $channel }, au bout de { $delay } ; délai prescrit : { $standard }
ui-told-not = Ce message n’a jamais été envoyé ; le délai prescrit est de { $standard }.
ui-loop-closed = réponse reçue
ui-loop-open = pas de réponse reçue
ui-told-twice = Répété sans rien de neuf
ui-over-shared = Transmis à qui n’en avait pas besoin
pair-in-time = à temps
pair-late = en retard
pair-never = jamais
pair-open = encore ouvert
over-share-identity = de qui il s’agit
over-share-protected = protégé
over-share-published = protégé, et rendu public
over-share-no-need = sans besoin d’en connaître : une lecture de plus, et aucune note

ui-what-if-means = Repart de ce moment avec d’autres ordres et les mêmes tirages : toute différence vient du choix.
ui-what-if-no-log = Cette séance n’a pas été conservée : rien à reprendre.
ui-what-if-instead = Autre choix à partir d’ici
ui-what-if-nothing = Plus aucun ordre
ui-what-if-seeds = { $seeds ->
    [one] { $seeds } tirage
   *[other] { $seeds } tirages
}
ui-what-if-play = Tout lancer dès T+{ $at }
ui-what-if-over = La séance se termine ici. Reculez d’abord sur la ligne de temps.
ui-what-if-running = { $done } sur { $of } simulations
ui-what-if-from = À partir de T+{ $at } · { $instead }
ui-what-if-hard-fails = Simulations avec une faute éliminatoire : { $given } → { $other } sur { $of }
ui-what-if-legend = En gris la séance jouée, en bleu l’autre choix ; les barres couvrent huit simulations sur dix, les points marquent celle du milieu.
ui-what-if-apart = { $scale }, dispersion en points : { $judgement } du fait du choix, { $luck } du fait du hasard.
script-lawful = La voie conforme
script-tempting = La voie tentante
script-inaction = L’inaction
script-over-cautious = La voie trop prudente
script-over-sharing = La voie qui transmet trop

# Session
ui-drill-over = L’exercice est terminé
ui-drill-over-text = Le bilan montre chaque note avec ce que vous saviez, la règle et le moment.
ui-to-debrief = Vers le bilan
ui-not-kept = Cette séance n’est pas conservée
ui-run-detail = Tirage { $seed } · fin à T+{ $last }
ui-link-unknown-drill = Le lien nomme un exercice que ce programme n’a pas. Voici ceux qu’il a.
ui-run-foreign = L’exercice de cette séance n’est pas dans ce programme, ou a changé depuis.
ui-run-unreadable = La séance ne peut pas être lue.
ui-run-diverged = La séance ne peut pas être répétée par cette version du programme.
ui-order-not-taken = Cet ordre n’a pas été enregistré.
ui-file-in-drill = Quittez d’abord l’exercice pour ouvrir un fichier.
