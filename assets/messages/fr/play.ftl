# What the play screen says beyond the words of every screen.

## Map
ui-minimap = Minicarte
ui-minimap-hint = Appuyer ou glisser pour déplacer la carte
ui-tool-nearer = Plus près
ui-tool-farther = Plus loin
ui-tool-fit = Toute la carte
ui-tool-follow = Suivre l’unité choisie
ui-tool-measure = Mesurer
ui-tool-minimap = Minicarte
ui-tool-legend = Légende
ui-measure-ready = Indiquez le premier point
ui-measured = { $metres } m · { $bearing }° · { $foot } à pied, en ligne droite
ui-measured-vehicle = { $time } en véhicule
ui-ring-sight = vue { $metres } m
ui-ring-reach = portée { $metres } m
ui-ring-effect = effet { $metres } m
ui-party-sure = sûr à { $percent } %
ui-party-seen = Vu il y a { $time }
ui-party-told = Signalé il y a { $time }
ui-party-harm = Danger possible dans { $time }

## Menu on the map
ui-menu-select = Choisir
ui-menu-add = Ajouter à la sélection
ui-menu-remove = Retirer de la sélection
ui-leads-detained = au pas de ceux qu’elle a appréhendés
ui-menu-more = Autres ordres…
ui-menu-people = { $count ->
    [one] Une personne connue ici
   *[other] { $count } personnes connues ici
}
ui-menu-whose-order = Un ordre pour
ui-menu-casualties = Voir les blessés
ui-menu-write = Écrire un message…
ui-menu-measure = Mesurer d’ici
ui-menu-centre = Centrer la carte ici

## Legend
ui-legend = Légende
ui-legend-friend = Vos unités
play-legend-others = Les autres
ui-legend-unknown = Groupe armé ; son intention figure dans la liste
ui-legend-calm = Calme ou suivant un guide
ui-legend-afraid = A peur ou proteste
ui-legend-fleeing = Fuit
ui-legend-sheltering = À l’abri
ui-legend-wounded = Blessé
ui-legend-treated = Secouru, ou remis aux soins
ui-legend-dead = Mort
ui-legend-explosion = Explosion de la dernière minute
ui-legend-old = Plus pâle et plus petit : plus ancien
ui-legend-route = Chemin d’une unité
ui-legend-draft = Ordre en préparation
ui-legend-held = Ligne tenue par une unité
ui-legend-sight = Ce que voit l’unité
ui-legend-reach = Portée des moyens
ui-legend-effect = Là où les moyens font effet
ui-legend-zones = Zones

## Clock
ui-step = Un pas
ui-step-hint = Une seconde, puis l’horloge s’arrête
ui-auto-pause = Pause auto
ui-auto-pause-on = Pause auto pour
ui-stopped-by = Pause · { $why }
pause-cause-decision = Décision
pause-cause-threat = Changement de menace
pause-cause-casualty = Nouveau blessé
pause-cause-owed = Message à traiter
pause-cause-message = Tout nouveau message
pause-cause-arrival = Unité : arrivée, fin ou nouvelles
ui-unit-done = { $unit } : ordre exécuté

## Bars and panels
ui-consent-moves = Baisse quand la mission blesse des personnes ou emploie une force qu’aucune règle ne permet ; ce qui se passe autour compte aussi. Le journal montre ce qui est arrivé et quand.
ui-trust-moves = Monte avec les secours, la protection et le retour donné à ceux qui informent. Baisse avec le mal que les gens voient ou apprennent, la force contre une foule, les rumeurs et le silence. Le journal montre ce qui est arrivé et quand.
ui-level-firm = solide
ui-level-shaky = fragile
ui-level-low = bas
ui-side-units = Unités
ui-side-messages = Messages
ui-unit-and-more = { $unit } et { $count } de plus
ui-gauge-strength = Aptes { $percent } %
ui-gauge-strength-low = peu d’aptes
ui-gauge-endurance = Autonomie restante { $percent } %
ui-gauge-endurance-low = autonomie faible
ui-gauge-fuel = Carburant restant { $percent } %
ui-gauge-fuel-low = peu de carburant
ui-gauge-freshness = Repos { $percent } %
ui-gauge-freshness-low = fatigue
ui-channel-far = { $channel } · personne à portée
ui-channel-busy = ligne libre dans { $time }
right-tab-inbox = Boîte
right-tab-write = Écrire
right-tab-casualties = Blessés
right-tab-log = Journal
inbox-filter-all = Tous
inbox-filter-received = Entrants
inbox-filter-unread = Non lus
inbox-filter-owed = À traiter
ui-no-messages-such = Aucun pour l’instant.
ui-forward = Transmettre…
ui-erase = Effacer ce que nous détenons
ui-templates = Message type · { $topic }
ui-topic-protected = Données protégées : elles peuvent nuire à des gens si elles vont à qui n’a pas à les connaître.
ui-topics-heard = Vous pouvez écrire sur ce que vous saviez au départ ou qu’on vous a signalé depuis, et sur les groupes dont vous avez connaissance.
ui-field-also = Aussi à
ui-also-add = Aussi à…
ui-also-remove = Retirer : { $name }
ui-advises-on-rule = La règle { $rule } laisse un point ouvert : demandez ici avant d’y fonder un recours à la force, si le temps permet une réponse.
ui-support-wants-advice = Son bilan en matière de droits humains est en question. Lui transmettre des données, ou lui rendre compte d’un groupe armé, c’est la soutenir : consultez d’abord { $who } et attendez la réponse.
ui-sends-evacuation = Peut être sollicité pour une évacuation : où sont les blessés, combien, et si c’est urgent.
advises-legal-adviser = Demandez conseil sur ce qu’une règle laisse ouvert, avant une posture ou plus ; sur l’appui à d’autres forces ; avant de transmettre des données protégées.
advises-gender-adviser = Demandez conseil sur ce qui concerne des survivantes, ou des femmes et des filles en danger, avant d’en décider.
advises-child-protection-adviser = Demandez conseil sur ce qui concerne un enfant, même pris pour une personne armée ou retenu, avant d’en décider.
advises-medical-adviser = Demandez conseil sur ce qu’exige l’état d’un patient, avant de décider qui est soigné ou emmené en premier.
log-filter-all = Tout
log-filter-orders = Ordres
log-filter-threats = Menaces
log-filter-people = Personnes
log-filter-authority = Décisions
ui-log-empty = Rien de tel ne s’est produit.

## Hints, in practice only
ui-hint = Conseil
ui-hint-level = Conseil · { $level } sur { $levels }
ui-hint-more = En dire plus
ui-hint-next = Un autre
ui-hint-none = Rien ne presse. Regardez là où vous en savez le moins.
ui-hint-waits = Ce que vous avez ordonné ou écrit attend : cela commence dès que l’horloge tourne ({ $pause }).
ui-hint-no-unit = une unité qui en a les moyens
ui-hint-decision-1 = Une décision est ouverte et son temps passe.
ui-hint-decision-2 = { $decision } se ferme dans { $time }. Ne pas décider est aussi jugé.
ui-hint-decision-3 = Pour chaque option, voyez qui serait mis en danger et de qui elle exige l’autorisation ; choisissez à temps et écrivez pourquoi.
ui-hint-threat-1 = { $party } : { $stage }. Que faites-vous ?
ui-hint-threat-2 = D’après ce que vous savez, la règle { $rule }, { $title }, permet jusqu’à : { $rung }. Quand des civils sont menacés, agir est un devoir.
ui-hint-threat-no-rule = D’après ce que vous savez, aucune règle ne permet plus que : { $rung }.
ui-hint-path-begin = Commencez par : { $first }, avec { $unit }.
ui-hint-path-warn = Avertissez avant : { $rung }, sauf si attendre coûte une vie.
ui-hint-path-authority = Pour : { $rung }, demandez dès maintenant à { $whose } : la réponse prend du temps.
ui-hint-path-people = Placez-vous entre eux et la population, ou emmenez-la à l’écart.
ui-hint-message-1 = Quelqu’un attend un signe que vous avez lu.
ui-hint-message-2 = { $who } demande un accusé de réception ; un message sans réponse nuit à la coordination.
ui-hint-message-3 = Accusez réception, puis agissez ou dites ce que vous ferez.
ui-hint-hurt-1 = Quelqu’un que { $by } a blessé attend des soins.
ui-hint-hurt-2 = Les personnes que la force a blessées ont droit aux soins aussi vite que quiconque, amies ou ennemies.
ui-hint-hurt-3 = Envoyez { $unit } donner des soins là où se trouve { $by }, ou demandez une évacuation de là ; puis rendez compte.
ui-hint-given-up-1 = Reddition : { $party }.
ui-hint-given-up-2 = Qui s’est rendu n’est plus une menace : plus de force, et on peut le garder là où la carte des règles le permet.
ui-hint-given-up-3 = Ordonnez à { $unit } d’appréhender { $party }, et rendez compte ; la suite revient à la police de l’État hôte.
ui-hint-care-1 = Des blessés attendent des soins.
ui-hint-care-2 = Blessés en attente : { $count } ; l’horloge des soins court ({ $care }). Tous sont soignés de la même façon.
ui-hint-care-3 = Envoyez { $unit } les soigner par une voie sûre, puis évacuez-les et demandez l’évacuation.
ui-hint-explosion-1 = Une explosion s’est produite : { $place }. Qui est blessé, et qui doit le savoir ?
ui-hint-explosion-2 = Les blessés doivent recevoir les premiers secours dans le délai prescrit, et { $who } apprend aussitôt une attaque, y compris ce que l’on ignore encore.
ui-hint-explosion-3 = Envoyez les plus proches secourir et voir, tenez-les à l’écart des tirs, et rendez compte à { $who } de ce qui a été entendu, où, et de ce que vous faites.
ui-hint-tell-1 = Qui d’autre doit savoir ce que vous savez ?
ui-hint-tell-2 = { $who } n’a rien reçu de vous depuis cette menace (« { $party } ») ; rendre compte est un devoir.
ui-hint-tell-3 = Écrivez à { $who } ce qui a été vu, où, et ce que vous faites ; puis prévenez ceux qui sont exposés.
ui-hint-feedback-1 = Quelqu’un vous a informé et ne sait toujours pas ce qu’il en est advenu.
ui-hint-feedback-2 = { $who } attend un retour ; sans lui, la prochaine alerte pourrait ne pas venir.
ui-hint-feedback-3 = Dites à { $who } ce qui en est résulté, sans nommer personne d’autre.
ui-hint-advice-1 = À qui pourriez-vous demander conseil tant qu’il est encore temps ?
ui-hint-advice-2 = { $who } n’a encore reçu aucune demande de conseil. Le conseil vient d’abord là où une règle laisse un point ouvert, où quelqu’un a droit à une protection particulière, et où l’on demande des données protégées.
ui-hint-advice-3 = Écrivez à { $who }, but « { $purpose } », sur le sujet qui fait doute : une réponse prend jusqu’à { $time }. Si attendre coûterait des vies, agissez d’abord.

## Keys
keys-step = Point
keys-step-does = un pas : une seconde de plus, à l’entraînement
keys-add-units = Maj Page préc., Maj Page suiv.
keys-add-units-does = ajouter l’unité précédente ou suivante ; Maj et clic aussi
keys-all-units = Ctrl A
keys-all-units-does = toutes les unités
keys-acknowledge = F7
keys-acknowledge-does = accuser réception du plus urgent
keys-reply = F8
keys-reply-does = répondre au message resté le plus longtemps sans réponse, sinon au dernier
keys-hint = F2
keys-hint-does = un conseil, puis davantage, à l’entraînement
keys-measure = M
keys-measure-does = mesurer
keys-legend = L
keys-legend-does = légende
keys-minimap = F4
keys-minimap-does = minicarte
keys-menu = F10
keys-menu-does = menu de la carte ; bouton droit et appui long aussi
keys-box = Maj + glisser
keys-box-does = choisir les unités d’un cadre ; glisser du bouton droit aussi
keys-follow = Fin
keys-follow-does = suivre l’unité choisie
keys-auto-pause = F6
keys-auto-pause-does = pause auto, à l’entraînement

## Ordres donnés pendant que l’horloge est arrêtée
ui-waits-for-clock = donné, attend l’horloge
ui-order-waits = { $order } · attend l’horloge
ui-order-protects = { $order } · pour { $zone }
ui-waiting = { $what } en attente de l’horloge
ui-waiting-orders = { $count ->
    [one] 1 ordre
   *[other] { $count } ordres
}
ui-waiting-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
ui-waiting-decisions = { $count ->
    [one] 1 décision
   *[other] { $count } décisions
}
ui-acknowledgement-waits = accusé de réception, attend l’horloge
ui-legend-waits = Ordre qui attend l’horloge

## Noms des touches
ui-key-page-up = Page préc.
ui-key-page-down = Page suiv.
ui-key-home = Origine
ui-key-end = Fin
ui-key-insert = Inser
ui-key-delete = Suppr
ui-key-backspace = Retour arrière

## Sortes de zones, dans la légende
zone-name-market = Marché
zone-name-clinic = Dispensaire
zone-name-school = École
zone-name-camp = Camp
zone-name-base = Base
zone-name-bridge = Pont
zone-name-corridor = Couloir
zone-name-residential = Quartier habité
zone-name-assembly-area = Point de rassemblement
zone-name-police-post = Poste de police
zone-name-worship = Lieu de culte
zone-name-no-go = Zone interdite
zone-name-open = Terrain découvert

## Qui se rencontre en personne
ui-meets-in = à rencontrer : { $zone }
ui-legend-contact = Quelqu’un que l’on rencontre en personne
inbox-not-sent = Non envoyé : { $why }
inbox-write-again = Récrire
inbox-news = { $count ->
    [one] 1 nouveau message
   *[other] { $count } nouveaux messages
}
inbox-news-owed = { $count } à traiter
inbox-answer-owed = Réponse encore attendue
inbox-not-verified = Non vérifié. À faire vérifier avant d’agir : { $purpose } · { $who }.
inbox-put-away = Ranger
play-decision-fold = Replier sur une ligne ; le délai et la question restent visibles
play-other-decision = { $decision } · { $time }
inbox-may-be-kept = Peut être conservé encore { $time }, puis doit être effacé
inbox-kept-too-long = La durée de conservation est passée : effacez
play-decision-means = Votre choix dit ce que vous comptez faire. Les ordres et les messages nécessaires restent à donner.
play-map-middle = Milieu de la carte · { $place }
party-intent-unknown = Rien n’est connu de leur intention
log-no-sign = aucun signe de menace
