# Ce que dit la ligne de commande.

cli-check-clean = { $file } : aucun problème ({ $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, { $units ->
    [one] { $units } unité
   *[other] { $units } unités
}, { $injects ->
    [one] { $injects } incident
   *[other] { $injects } incidents
}, { $decisions ->
    [one] { $decisions } décision
   *[other] { $decisions } décisions
})
cli-check-problems = { $problems ->
    [one] { $problems } problème dans { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }
   *[other] { $problems } problèmes dans { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }
}
cli-check-warning = avertissement : { $warning }
cli-check-figures = { $file } : { $confirmed } des { $figures } valeurs qu’un expert devrait confirmer le sont pour cet exercice ; --figures les énumère
cli-check-confirmed = { $path } = { $value } ({ $least } à { $most }) : { $who }
cli-check-unconfirmed = { $path } = { $value } ({ $least } à { $most }) : non confirmée
cli-list-row = { $name }: { $title } ({ $family }, { $least }-{ $most } min)
cli-out-exists = { $file } : existe déjà ; --force le remplace
cli-out-unwritable = { $file } : écriture impossible : { $error }
cli-bundle-written = { $file } : { $name } en un seul fichier, empreinte du scénario { $digest }

family-rapid-response = intervention rapide
family-civilian-protection = protection des civils
family-governance = gouvernance
family-capstone = synthèse
family-tutorial = prise en main

cli-no-scenario = { $name } : ce fichier n’existe pas, et aucun exercice ne porte ce nom ; exercices du programme : { $drills }
cli-no-script = { $name } : ce fichier n’existe pas, et { $drill } n’a pas de script d’ordres de ce nom ; il a : { $scripts }
cli-unreadable = { $file } : lecture impossible : { $error }
cli-log-exists = { $file } : existe déjà ; --force le remplace
cli-log-unwritable = { $file } : écriture impossible : { $error }
cli-log-scenario = Le journal vient de « { $scenario } », qui n’est pas dans le programme ; indiquez son fichier avec --scenario FILE
cli-other-scenario = Les règles, la carte ou les paramètres ont changé depuis. Indiquez le fichier qui a servi avec --scenario FILE.
cli-refused = À { $at_s } s, refusé : { $what } : { $why }
cli-too-late = À { $at_s } s, pas pris, l’exercice était terminé : { $what }

cli-torn = { $file }:{ $line }: la dernière ligne est tronquée ({ $bytes } octets) et a été ignorée ; son ordre n’avait pas été confirmé
cli-unfinished = { $file } : sans ligne de fin, la séance a été coupée ; elle va jusqu’à la seconde { $seconds }, avec des notes et sans verdict. Rien ne garantit le mode et le pseudonyme de son en-tête
cli-verified = { $file } : vérifié. { $scenario }, tirage { $seed }, { $seconds } s, { $instructions } ordres et interventions, { $digests } empreintes concordent
cli-diverged-same-version = Le journal dit avoir été écrit par cette version même ({ $version }) : il a donc été modifié ensuite, ou le programme a perdu son déterminisme. Étape suivante : regardez les lignes du journal pour les pas { $from } à { $to } (dont { $orders ->
    [one] { $orders } ordre
   *[other] { $orders } ordres
} ou interventions) et comparez-les à une autre copie. Si elles sont intactes, signalez le journal comme un défaut du programme.
cli-diverged-other-version = Le journal a été écrit par la version { $version }, et celle-ci est { $here }. Étape suivante : rejouez-le avec la version { $version }. S’il diverge là aussi, il a été modifié : regardez ses lignes pour les pas { $from } à { $to } (dont { $orders } ordres ou interventions).
cli-no-card = Le journal n’a pas de ligne de fin, et donc pas de fiche.

cli-headless = Pas de fenêtre : { $why }. { $drill } se déroule sans fenêtre avec son script « { $script } ».
cli-display-adds = Avec un écran, tutela ouvre une fenêtre : vous lisez le briefing, commandez vous-même les unités sur la carte et parcourez le bilan moment par moment. Lancez-le sur un poste de travail, ou ouvrez la version pour navigateur avec : tutela serve
cli-no-window = Aucune fenêtre ne peut être ouverte : { $why }. Pour un déroulement sans fenêtre : tutela run { $drill } --orders { $script } --seed 1
cli-no-window-log = Aucune fenêtre ne peut s’ouvrir : { $why }. Pour lire la séance sans fenêtre : tutela report { $log } --format md
cli-no-display = il n’y a pas d’écran (ni DISPLAY ni WAYLAND_DISPLAY n’est défini)
cli-window-failed = la fenêtre n’a pas pu démarrer ({ $error })
cli-window-not-built = ce programme a été compilé sans l’option « window »

cli-serving = { $folder } est servi à cette machine. Ctrl-C pour arrêter. À ouvrir dans un navigateur :

cli-rollout-title = { $title } : { $runs } simulations de « { $orders } », tirages { $first } à { $last }
cli-rollout-scales = Notes
cli-rollout-outcomes = Conséquences (non notées)
cli-rollout-mean = moyenne
cli-rollout-least = minimum
cli-rollout-tenth = 10 %
cli-rollout-median = médiane
cli-rollout-ninetieth = 90 %
cli-rollout-most = maximum
cli-rollout-none = non observé
cli-rollout-of = { $count } sur { $runs }
cli-rollout-passed = réussi
cli-rollout-capped = limité à 39 par une faute éliminatoire
cli-rollout-passed-all = Séances réussies sur les deux échelles
cli-rollout-clean = Séances sans faute éliminatoire
cli-rollout-first-act = Secondes jusqu’au premier acte de protection

cli-bench-total = { $scenario }, tirage { $seed } : { $drill_s } s d’exercice en { $wall_s } s (processeur : { $cpu_s } s), { $factor } fois le temps réel, { $ticks } pas par seconde ; pas le plus lent { $slowest_ms } ms, à { $slowest_s } s
cli-bench-intake = prise des ordres
cli-bench-injects = incidents
cli-bench-choose = choix des personnes, groupes et tâches
cli-bench-movement = mouvement
cli-bench-sight = vue et connaissance
cli-bench-force = force, dommages et soins
cli-bench-messages = messages
cli-bench-climate = confiance et consentement
cli-bench-record = obligations et fin
cli-bench-digest = empreinte
cli-bench-exercise = autour : robots, journal, mémoire, notation
cli-bench-view = une vue d’un poste
cli-bench-judging = une fiche de notation
cli-bench-snapshot = un instantané de l’exercice
cli-bench-branch = une branche à partir de celui-ci

cli-whatif-title = { $title } : et si, à partir de { $at }, { $seeds ->
    [one] { $seeds } tirage
   *[other] { $seeds } tirages
} chacun
cli-whatif-as-given = Comme donné : { $name }
cli-whatif-instead = À la place : { $name }
cli-whatif-difference = Écart par rapport aux ordres donnés
cli-whatif-counts = plus haut sur { $higher }, égal sur { $equal }, plus bas sur { $lower } de { $of } tirages
cli-whatif-apart = Jugement et chance
cli-whatif-share = { $scale } : le choix des ordres déplace la note de { $judgement }, le tirage de { $luck } (écarts types) ; les ordres expliquent { $share } % de la dispersion
cli-whatif-at = --at { $at } : indiquez une seconde de 0 à { $last }, avant la dernière du journal
cli-whatif-over = L’exercice est terminé à la seconde { $seconds } ; indiquez un moment antérieur (le journal finit à { $last } s)
cli-whatif-decision = « { $decision } » n’a été soumis à personne dans ce journal. Décisions de l’exercice : { $decisions }

cli-prove-title = { $title } : scripts sur les tirages { $first } à { $last }, chaque politique sur { $policies }
cli-prove-paths = Voie
cli-prove-passed = réussi
cli-prove-policy = politique { $policy }
cli-prove-lines = Lignes : note moyenne de chaque voie
cli-prove-luck = Ce que le seul tirage change à la voie licite : moyenne, et bornes de huit séances sur dix
cli-prove-no-luck = Le seul tirage ne change aucune ligne de la voie licite.
cli-prove-apart = Les échelles distinguent-elles les voies ?
cli-prove-no-spread = sans limite : aucune chance ni dans l’une ni dans l’autre
cli-prove-separation = { "  " }{ $scale } : { $better } au-dessus de { $worse } dans { $superiority } % des paires ; { $overlap } % des séances se recouvrent ; effet { $effect }
cli-prove-load = Temps et charge d’une personne : au plus, sur tous les tirages
cli-prove-load-of = { "  " }{ $path } : { $minutes } min ; { $orders } ordres, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}, dont { $busiest } avec les questions dans la minute la plus chargée
cli-prove-items = { $mark } sur { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
}
cli-prove-change = { $what } : attendu { $expected }, trouvé { $found }
cli-prove-kept = Toutes les promesses sont tenues.
cli-prove-broken = { $count ->
    [1] Une promesse n’est pas tenue :
   *[other] { $count } promesses ne sont pas tenues :
}
cli-prove-accept = --accept écrit à côté du scénario : indiquez un fichier de scénario, pas un exercice du programme
cli-prove-part-large = { $file } dépasse { $max } octets et n’est pas une part de preuve
cli-prove-part-unreadable = { $file } n’est pas une part de preuve imprimée par --shard : { $error }
cli-prove-part-other = Les parts viennent d’un autre exercice, d’un autre état de celui-ci, ou d’une autre version du programme : rejouez-les
cli-prove-part-seeds = Les parts ont été faites avec des tirages différents : refaites-les avec les mêmes --seeds, --policy-seeds et --first-seed
cli-prove-parts = Indiquez une fois chacune des { $parts } parts
cli-prove-part-runs = Il manque des parcours à une part, ou elle en contient en double : elle a été coupée ou modifiée. Rejouez-la.
cli-prove-not-a-shard = une part et un nombre de parts, au plus { $most }, comme 2/4
cli-broken-should-pass = La voie « { $path } » réussit sur { $kept } tirages de { $runs } ; elle le devrait sur 95 %.
cli-broken-should-pass-change = Regardez les lignes au-dessous de 60 sur cette voie, et facilitez là l’exercice ou corrigez le script.
cli-broken-should-fail = La voie « { $path } » n’échoue que sur { $kept } tirages de { $runs } ; elle le devrait sur 95 %.
cli-broken-should-fail-change = Donnez à ses pires actes une règle, un besoin ou une protection qu’ils enfreignent.
cli-broken-not-separated = { $scale } ne distingue pas « { $better } » de « { $worse } » : { $superiority } % des paires, quand 95 % sont dus.
cli-broken-not-separated-change = Ajoutez des obligations auxquelles l’une répond et l’autre non, ou donnez plus de poids aux lignes qui les séparent.
cli-broken-line = Aucune voie n’arrive à un élément de { $line }.
cli-broken-line-change = Ajoutez un incident, un besoin ou une décision qui ouvre une telle obligation, ou retirez la ligne de la grille.
cli-broken-inject = Aucune voie n’atteint l’incident « { $id } ».
cli-broken-inject-change = Assouplissez son déclencheur, écrivez un script qui l’atteint, ou rendez-le manuel.
cli-broken-decision = Aucune voie n’atteint la décision « { $id } ».
cli-broken-decision-change = Ouvrez-la depuis un incident qui se produit, ou retirez-la.
cli-broken-rule = La règle { $id } n’entre jamais en jeu.
cli-broken-rule-change = Donnez à un groupe un état ou un stade auquel elle s’applique, écrivez un script qui la rencontre, ou retirez-la de la carte.
cli-broken-marks = « { $script } » { $change }
cli-broken-marks-change = Si le changement est voulu, écrivez les nouvelles notes avec --accept ; sinon, défaites ce qui les a modifiées.
cli-broken-marks-not-played = Des notes de « { $script } » sont attendues sur le tirage { $seed }, et rien ne l’a suivi.
cli-broken-marks-not-played-change = Faites ce tirage, ou supprimez le fichier.

cli-marks-item = { $key }  ouvert à { $at }
cli-marks-machine = { "  " }Programme : { $rating }. { $reason }
cli-marks-instructor = { "  " }Instructeur { $by } : { $rating }. { $reason }
cli-marks-blind = { "  " }Instructeur { $by }, à l’aveugle : { $rating }. { $reason }
cli-marks-challenge = { "  " }Contesté : { $text }
cli-marks-answer = { "  " }Réponse, { $outcome } : { $text }
cli-marks-kept = { $file } : écrit
cli-marks-no-item = { $key } : { $log } n’a pas cet élément ; pour la liste : tutela marks { $log }
cli-marks-stray = { $file } : { $key } n’est pas un élément de la fiche de ce journal, et est ignoré
challenge-upheld = la note du programme est maintenue
challenge-changed = la note de l’instructeur figure à côté
challenge-noted = noté pour l’auteur

cli-agreement-row = { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
}, { $percent } % identiques, { $kappa }{ $flag }
cli-agreement-kappa = kappa pondéré { $kappa }
cli-agreement-undefined = kappa pondéré non défini : les deux ont donné partout la même appréciation
cli-agreement-flag = , au-dessous de 0,6 : l’auteur devrait regarder cette ligne
cli-agreement-matrix = Appréciation du programme (rangées) et de l’instructeur (colonnes), de 0 à 4 :
cli-agreement-none = Aucun élément n’a été noté.
cli-agreement-none-blind = Aucun élément n’a été noté à l’aveugle ; --all compte aussi les autres notes.
cli-agreement-twice = { $file } : encore le même journal, compté une fois
cli-agreement-unmarked = { $file } : n’a pas de fichier annexe

cli-package-no-drill = La version pour navigateur ne contient pas l’exercice { $drill }. Elle contient : { $drills }. Pour un scénario à vous, indiquez son fichier.
cli-package-written = { $file } écrit, { $megabytes } Mo. Les notes qu’une plateforme affiche sont déclarées par le participant tant que le journal n’est pas rejoué (tutela replay).
cli-interrupted = Interrompu après { $done } parcours sur { $of } : ce qui précède porte sur ceux qui ont été faits.
cli-prove-interrupted = Interrompu après { $done } parcours sur { $of }. Ce qui a été écrit peut être poursuivi : tutela prove DRILL --resume FILE
cli-prove-part-interrupted = Une part a été interrompue : poursuivez-la avec --resume, puis réunissez les parts
