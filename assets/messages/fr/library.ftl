# Ce que dit la bibliothèque au-delà de ses premiers mots, et les séances qui reviennent à l’écran.

ui-settings-key = Ctrl ,
ui-open-file = Ouvrir un fichier…
ui-open-file-hint = Un scénario, un paquet ou le journal d’une séance. Vous pouvez aussi le déposer sur la fenêtre.
ui-open-file-title = Ouvrir un scénario, un paquet ou un journal
ui-no-file-dialog = Ce système n’affiche pas de boîte de dialogue de fichiers. Déposez le fichier sur la fenêtre, ou ouvrez-le depuis la ligne de commande : tutela play FICHIER.
ui-open-file-kinds = Scénarios, paquets et journaux
ui-search-hint = Rechercher (touche /)
ui-short-drills = Jusqu’à { $minutes } min
ui-long-drills = Plus de { $minutes } min
ui-not-played = Pas encore faits
ui-nothing-found = Aucun exercice ne convient
ui-nothing-found-hint = Essayez moins de mots, ou levez un choix ci-dessus.
ui-show-all = Tout montrer
ui-begin-here = Commencez ici
ui-next-drill = La suite pour vous
ui-next-again = Votre résultat le plus bas : à refaire
ui-from-file = D’un fichier
ui-last-run = Dernière séance
ui-run-left = Quittée
ui-run-left-at = Tirage { $seed } · quittée à T+{ $last }
ui-scale-mark = { $scale } { $mark } · { $verdict }
ui-see-debrief = Voir le bilan
ui-run-hint = Montre le bilan de cette séance
ui-run-broke-off-hint = Montre le bilan de ce qu’il y a de cette séance ; elle se poursuit depuis sa carte à gauche
ui-broken-off = Séance interrompue
ui-account-due = Récit personnel à écrire
ui-give-account = Écrire votre récit
ui-continue-run = Continuer
ui-end-run = Terminer ici
ui-end-run-hint = Juge ce que vous avez fait jusque-là et montre le bilan
ui-run-detail-broken-off = Tirage { $seed } · { $mode } · interruption à T+{ $last }
ui-days-ago = { $days ->
    [0] aujourd’hui
    [1] hier
    [one] il y a { $days } jour
    [many] il y a { $days } jours
   *[other] il y a { $days } jours
}
ui-reopening = La séance est reconstituée d’après son journal…
ui-run-in-use = Cette séance est ouverte dans une autre fenêtre.
ui-run-other-engine = Cette séance vient d’une autre version du programme, et celle-ci ne peut pas la reconstituer.
ui-problems-way-out = Corrigez le fichier aux endroits indiqués, puis ouvrez-le de nouveau. La commande tutela check dit la même chose.
ui-put-aside = Mettre de côté
ui-judged-above-all = Évalué surtout
ui-seats-named = Postes
ui-printed-to = Écrit dans { $place }
ui-not-printed = La page n’a pas pu être écrite. { $why }
