# Ce que dit le bilan, outre les textes communs des écrans.

# En-tête
debrief-export = Exporter le rapport…
debrief-challenge-a-mark = Contester une note…
debrief-compare = Comparer…
debrief-more = Plus…
debrief-verified = journal vérifié
debrief-verified-not = le journal rejoué donne un autre résultat
debrief-verifying = vérification du journal…
debrief-unkept = non conservée
debrief-consent = consentement { $consent }
debrief-own-short = vous disiez { $rating }
debrief-hard-fail-most = faute éliminatoire : 39 au plus
debrief-panel-lines = Notes
debrief-panel-detail = Détail
debrief-panel-band = Force
debrief-panel-map = Carte
debrief-detail-notes = Remarques

# Propre récit
debrief-account-title = D’abord, votre propre récit
debrief-account-text = Écrivez et notez avant de voir les notes du programme ; rien ici ne les change. Ce texte reste à côté du journal de cette séance.
debrief-account-meant = Que devait-il se passer ?
debrief-account-happened = Que s’est-il passé ?
debrief-account-why = Pourquoi ?
debrief-account-next = Que garderiez-vous, que changeriez-vous ?
debrief-account-rate = Comment vous notez-vous ?
debrief-account-long = { $used } caractères sur { $most } : raccourcissez, s’il vous plaît
debrief-account-skip = Passer aux notes
debrief-account-keep = Garder et voir les notes
debrief-account-empty = Écrivez d’abord une ligne ou notez-vous.
debrief-account-discard = Voir les notes sans le garder
debrief-account-caption = Votre propre récit
debrief-account-none = Aucun récit n’a été écrit avant l’affichage des notes.
debrief-gap-close = vous vous êtes donné { $rating } ; le programme voit de même
debrief-gap-lower = vous vous êtes donné { $rating } ; la note du programme est inférieure de { $apart }
debrief-gap-higher = vous vous êtes donné { $rating } ; la note du programme est supérieure de { $apart }
debrief-gap-unobserved = vous vous êtes donné { $rating } ; le programme n’a rien observé

# Un instructeur note d’abord
debrief-blind-begin = Instructeur : noter d’abord à l’aveugle…
debrief-blind-end = Voir les notes
debrief-blind-means = Notation à l’aveugle. Les notes du programme restent cachées jusqu’à ce que vous les affichiez ; chaque élément dit ce qu’on savait et sur quoi il est jugé.

# Contestation, réponse, note de l’instructeur
debrief-challenge = Contester…
debrief-challenge-change = Modifier la contestation…
debrief-challenge-caption = Contestation
debrief-challenge-waits = Aucun instructeur n’a encore répondu.
debrief-challenge-why = Pourquoi n’acceptez-vous pas cette note ?
debrief-challenge-send = Envoyer la contestation
debrief-instructor = Espace de l’instructeur…
debrief-instructor-caption = Instructeur
debrief-instructor-end = Fermer l’espace de l’instructeur
debrief-by = Par (un pseudonyme, jamais un nom)
debrief-answer-text = Réponse à la contestation
debrief-answer-send = Donner la réponse
debrief-mark-own = Votre propre note de cet élément
debrief-mark-reason = Motif
debrief-mark-keep = La mettre à côté de celle du programme
debrief-mark-blind = Note de l’instructeur, à l’aveugle
debrief-mark-sighted = Note de l’instructeur
debrief-side-unreadable = Ce qui accompagne ce journal appartient à un autre, ou ne se lit pas. Rien n’y est ajouté.
debrief-side-unkept = Cela n’a pas pu être conservé ; cela dure le temps de cette visite.
debrief-side-not-blind = Cette note ne peut être à l’aveugle : la même personne a déjà noté l’élément en voyant celle du programme.
debrief-side-answered = Cette contestation a reçu une réponse et reste telle quelle.
debrief-side-full = Le bilan ne peut contenir plus de remarques.

# Remarques
debrief-notes-sustain = À maintenir
debrief-notes-improve = À améliorer
debrief-notes-none = Rien encore
debrief-notes-new = Nouvelle remarque
debrief-notes-change = Modifier la remarque
debrief-notes-text = Constat
debrief-notes-owner = Qui s’en charge (une fonction ou un pseudonyme)
debrief-notes-due = Échéance (AAAA-MM-JJ)
debrief-notes-no-day = Ce n’est pas un jour du calendrier.
debrief-notes-keep = Garder la remarque
debrief-notes-edit = Modifier…
debrief-notes-remove = Retirer
debrief-notes-unkept = Cette séance n’a pas été conservée : rien ne peut y être ajouté.

# Rapports
debrief-export-title = Exporter le rapport
debrief-export-do = Exporter
debrief-export-folder = Dans le dossier
debrief-export-open = Ouvrir le dossier
debrief-export-downloads = Le navigateur les télécharge.
debrief-export-downloaded = téléchargé
debrief-export-unkept = Un rapport repose sur le journal de la séance. Celle-ci n’a pas été conservée : il n’y en a pas.
debrief-export-verifying = Réexécution du journal pour le vérifier…
debrief-export-running = Rapport { $done } sur { $of }
debrief-export-failed = Il n’a pas pu être écrit ({ $why }). Choisissez un autre dossier et réessayez.
debrief-export-written = Rapports
debrief-export-saved = { $count ->
    [one] Rapport enregistré dans { $folder } : { $files }
   *[other] Rapports enregistrés dans { $folder } : { $files }
}
debrief-export-saved-downloads = { $count ->
    [one] Rapport enregistré dans vos téléchargements : { $files }
   *[other] Rapports enregistrés dans vos téléchargements : { $files }
}
debrief-folder-not-opened = Le dossier n’a pas pu être ouvert ; il n’existe peut-être pas encore.
debrief-format-html = HTML, une page à lire et imprimer
debrief-format-markdown = Markdown
debrief-format-csv = CSV, les preuves en lignes
debrief-format-xlsx = XLSX, un classeur
debrief-format-json = JSON, tout pour les programmes
debrief-format-xapi = xAPI, pour une plateforme de formation (LRS)

# Comparaison
debrief-compare-title = Comparer avec une autre séance
debrief-compare-none = Aucune autre séance n’est conservée. Refaites l’exercice, puis comparez.
debrief-compare-same = Séances de cet exercice, les plus récentes d’abord
debrief-compare-others = Séances d’autres exercices
debrief-compare-head = Deux séances côte à côte
debrief-compare-close = Retour au bilan
debrief-compare-running = Réexécution de l’autre journal…
debrief-compare-this = Cette séance
debrief-compare-other = L’autre séance
debrief-compare-differs = Écarts, du plus grand au plus petit
debrief-compare-no-difference = Aucune ligne ne diffère.
debrief-compare-alike = Pareil
debrief-compare-decisions = Décisions
debrief-compare-unanswered = sans réponse
debrief-compare-time = Les deux lignes de temps
debrief-compare-over = Terminée à T+{ $time }

# Élément
debrief-duty-tell = { $contact } : message dû au sujet de « { $topic } » dans un délai de { $time }
debrief-duty-protect = Protéger les gens ({ $zone }) de « { $party } »
debrief-own-reason = « { $reason } »
debrief-nothing-due = En contact, sans information due
debrief-nothing-due-messages = Messages envoyés : { $to }, reçus : { $from }
debrief-due-advice = il fallait demander son avis
debrief-due-answer = attendait une réponse
debrief-what-if-here = Et si…

# Relecture
keys-debrief-time = ←, →
keys-debrief-time-does = événement précédent et suivant
keys-debrief-lines = ↑, ↓, virgule, point
keys-debrief-lines-does = ligne ; élément
keys-debrief-focus = F6
keys-debrief-focus-does = notes, détail et carte tour à tour
keys-debrief-panels = 1–4, C, X
keys-debrief-panels-does = panneau, comparer, exporter
debrief-time-line = Ligne de temps
debrief-event-before = événement précédent
debrief-event-next = événement suivant
debrief-side-by-side = Côte à côte
debrief-divided = Volet
debrief-divider = Séparation entre ce que vous saviez et la réalité
debrief-divider-at = { $percent } pour cent montrent ce que vous saviez
debrief-as-played = Séance jouée
debrief-instead = Autre choix
debrief-kind-decision = décision
debrief-kind-order = ordre
debrief-kind-message = message
debrief-kind-harm = dommage
debrief-kind-threat = menace
debrief-kind-other = autre

# Et si
debrief-what-if-at = Diverge de la séance à T+{ $at }
debrief-what-if-spread = Vos ordres de cette séance sont redonnés avec d’autres tirages : une fois tels quels, une fois avec l’autre choix. Rien d’autre ne diffère.
debrief-what-if-spread-means = Aucune note ne repose sur le hasard : chaque ordre est jugé sur ce qu’on savait quand il a été donné. D’autres tirages mènent à d’autres situations, donc à d’autres notes. Si les barres s’écartent, c’est le choix qui fait la différence ; si elles se recouvrent, ce peut être le hasard.
debrief-watch = Regarder
debrief-watch-running = Déroulé jusqu’à { $done }
debrief-watch-fails = Fautes éliminatoires : { $given } → { $other }
debrief-watch-legend = Séance jouée → autre choix, avec les mêmes tirages
debrief-watch-orders = Vos autres ordres restent tels que vous les avez donnés ; seule cette décision diffère.
debrief-what-if-prepared = Une voie préparée ne sait pas ce que vous avez fait avant. À partir d’ici, elle ne donne que ce qui reste de ses propres ordres, chacun à son heure, et peut finir au-dessous de votre séance.
debrief-watch-other = Montrer sur la carte
debrief-watch-given = Voir la séance jouée
debrief-watch-close = Écarter
debrief-counted-elsewhere = Compté sous une autre ligne
ui-band-key-above = au-dessus
ui-band-key-below = au-dessous
ui-band-key-used = employé
ui-band-key-band = dû et permis
debrief-below-band = { $time } sous la fourchette
debrief-below-band-allowed = { $time } sous la fourchette, dans le délai prévu pour agir
debrief-above-band = { $time } au-dessus de la fourchette

# What is written and not sent.
debrief-unsent-title = Quitter ce que vous écrivez ?
debrief-unsent-text = Ce que vous avez écrit ici n’est ni envoyé ni gardé. Si vous quittez maintenant, ce sera perdu.
debrief-unsent-stay = Continuer d’écrire
debrief-unsent-leave = Quitter sans garder

# Above the item that a hard fail can be challenged by.
debrief-fail-follows = Découle de
