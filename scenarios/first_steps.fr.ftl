### Premiers pas : tous les textes de l’exercice, en français.

steps-title = Premiers pas
steps-summary = Trois hommes armés font payer l’eau à la pompe d’un hameau. Un exercice court accompagné d’une leçon : la carte, ce que vous savez, les messages, l’échelle de la force, l’autorité, et comment le bilan explique une note.
steps-country = Union de Karsela, district d’Ombe
steps-situation =
    Sefu est un hameau qui n’a qu’une pompe. Vous commandez une patrouille à pied de dix soldats, au poste, à l’extrémité ouest ; un interprète marche avec vous. Ama, l’assistante de liaison, est sur la route près des cases.

    Dans le village voisin, des hommes armés ont prélevé une taxe au puits la semaine dernière et battu un homme qui ne voulait pas payer. La police de l’État hôte est à quarante minutes et veut être informée de chaque cas.
steps-product = Des gens qui puisent leur eau sans dommage, trois hommes partis ou retenus, et un centre d’opérations, une police et des anciens qui savent ce que vous savez.
steps-notice = Dans cet exercice, des hommes armés menacent des gens à une pompe, et quelqu’un peut être blessé. Rien n’est montré ni décrit crûment. Vous pouvez le refuser ou le quitter à tout moment ; le quitter ne compte jamais comme un échec.

steps-mandate-title = Protection des civils
steps-mandate = La mission protège les civils menacés de violence physique, dans la limite de ses moyens et de sa zone, par toutes les mesures nécessaires pouvant aller jusqu’à l’emploi de la force, sans préjudice de la responsabilité de l’État hôte.

right-look = Se déplacer, observer, parler, avertir, s’interposer
right-hold = Force non meurtrière, par exemple repousser ou retenir des hommes armés
right-deadly = Force meurtrière tant que la vie est en danger imminent
right-arrest = Arrestation et poursuites
right-caller = Le nom de la personne qui a appelé
who-you = Vous
who-joc = Centre d’opérations conjoint
who-you-scene = Vous, sur place
who-police = Police de l’État hôte
who-nobody = Personne en dehors de la mission

rule-1-1-title = Présence, dialogue, avertissement et posture
rule-1-1 = Vous pouvez être présent, parler, avertir, montrer votre force et vous interposer, envers quiconque.
rule-1-2-title = Force non meurtrière contre une intention hostile
rule-1-2 = Vous pouvez repousser et retenir des personnes armées qui montrent une intention hostile, avec la permission du centre d’opérations conjoint. Avertissez d’abord.
rule-1-3-title = Force meurtrière quand la vie est en danger imminent
rule-1-3 = Force meurtrière visée, au minimum nécessaire, contre ceux dont l’acte hostile coûtera une vie en moins d’une minute. Avertissez d’abord si le délai ne coûte pas de vie.
rule-1-4-title = Pas de tir sur ceux qui se rendent, partent ou fuient
rule-1-4 = Aucun tir sur des personnes, ni au-dessus d’elles, qui se rendent, s’éloignent, fuient, sont retenues ou hors de combat.
rule-1-5-title = Retenir ceux qui se rendent
rule-1-5 = Vous pouvez retenir des personnes armées qui se sont rendues. Remettez-les à la police nationale.

org-mission = Mission
org-host-state = Gouvernement de Karsela
org-hamlet = Habitants de Sefu

seat-patrol-leader = Chef de patrouille

unit-patrol = Patrouille 1
unit-ama = Ama

means-presence = Présence
means-interpreter = Interprète
means-loudhailer = Porte-voix
means-line = Patrouille en ligne
means-hands = Arrêter et retenir
means-rifles-air = Fusils, en l’air
means-rifles = Fusils, visés
means-liaison = Assistante de liaison

group-water = Gens à la pompe
group-homes = Gens chez eux

party-toll-men = Trois hommes sur le sentier

sign-rifles = Trois hommes, le fusil dans le dos
sign-money = Ils tendent la main devant chaque seau, le fusil devant eux
sign-shove = Ils bousculent les gens et pointent leurs fusils
sign-shots = Ils tirent sur les gens

contact-joc = Centre d’opérations conjoint
contact-police = Police de l’État hôte
contact-elders = Anciens

interest-joc = Veut des faits tôt ; peut permettre la force non meurtrière
interest-police = À quarante minutes ; veut savoir ce qui se passe, et garder qui est retenu
interest-elders = Veulent de l’eau sans taxe, et savoir ce qu’il est advenu de leur appel

joc-grants = Vous pouvez les repousser et les retenir, après un avertissement. Remettez-les à la police de l’État hôte.
joc-thanks = Reçu. La police nationale veut le savoir aussi.
joc-thanks-force = Bien reçu, avec moyens, heure et permission.
police-answers = Merci. Ne retenez personne plus longtemps qu’il ne faut ; nous sommes en route.
elders-answer = Ils ne sont pas d’ici. Personne ne paiera deux fois. Parlez-leur avant que les jeunes ne le fassent.
elders-thank = C’est bien de nous le dire. Nous allons chercher les autres.

topic-armed-men = Hommes armés à la pompe
topic-force-used = Force employée
topic-caller = Qui a appelé

inject-men-title = Un appel des anciens
inject-men = Trois hommes avec des fusils descendent le sentier vers la pompe. La moitié du hameau y est avec des seaux.
inject-men-expected = Accuse réception, envoie la patrouille à la pompe, rend compte au centre d’opérations et prévient la police de l’État hôte
inject-money-title = Une taxe à la pompe
inject-money = Ils sont à la pompe et veulent de l’argent pour chaque seau. L’un d’eux garde son fusil sur la file. Les gens ont peur.
inject-money-expected = Parle et avertit, puis s’interpose ; demande l’autorisation avant de retenir quelqu’un
inject-name-title = On demande un nom
inject-name = Nous arrivons. Qui vous a appelé ? Donnez-nous le nom ; notre sergent veut parler à cet homme ce soir.
inject-name-expected = Dit ce qui a été signalé, et jamais par qui
inject-quiet-title = La pompe est calme
inject-quiet = Les hommes ne menacent plus la pompe. Bien. Dites à ceux qui vous ont appelé ce qu’il en est advenu ; ensuite nous en parlerons.
inject-quiet-expected = Dit aux anciens ce qu’il est advenu de leur appel, et rend compte
inject-home-title = La patrouille rentre
inject-home-expected = Plus rien ; l’exercice se termine ici

word-title = Par quoi commencer
word = Trois hommes avec des fusils prennent de l’argent à des gens dans une file. Que faites-vous d’abord ?
word-talk = Y aller, parler, avertir et s’interposer avant toute mesure plus forte
word-talk-why = Le moyen le plus doux qui pouvait agir est venu en premier.
word-wait = Attendre la police de l’État hôte, dont c’est la tâche
word-wait-why = Quarante minutes d’attente ont été choisies alors que des gens étaient devant des fusils. La responsabilité de l’État hôte n’excuse pas l’attente.
word-shoot = Tirer au-dessus de leurs têtes pour en finir
word-shoot-why = Des tirs ont été choisis avant un mot, avec une file de gens autour de ces hommes.
word-lapse-why = Une menace contre des gens à portée est restée sans décision.

name-title = Le nom de la personne qui a appelé
name = La police demande qui a appelé. C’est un ancien, qui vous l’a confié. Que répondez-vous ?
name-none = Ce qui a été signalé, et jamais par qui
name-none-why = La police a reçu ce dont elle a besoin, et personne n’a été mis en danger pour avoir appelé.
name-silent = Rien
name-silent-why = Aucun nom n’est sorti de vos mains, mais la police ne sait pas pourquoi et peut le demander au suivant.
name-send = Le nom de l’ancien ; c’est l’État hôte

objective-look = Regarder, et croire un appel crédible
objective-ladder = Gravir l’échelle un échelon à la fois
objective-tell = Prévenir ceux qui doivent savoir
objective-guard = Protéger qui a appelé

indicator-consent = Consentement de l’hôte
indicator-trust = Confiance à la pompe
indicator-wounded = Blessés connus
indicator-at-pump = Vus à la pompe

zone-post = Poste
zone-pump = Pompe
zone-homes = Habitations
zone-bush = Brousse
road-main = Route

doctrine-poc = Politique de protection des civils, 2023
doctrine-joc = Politique des centres d’opérations conjoints
doctrine-host-state = Politique de protection des civils : responsabilité première de l’État hôte
doctrine-community = Manuel de protection des civils : réseaux d’alerte et retour d’information

# La leçon
lesson-welcome = Bienvenue. Vous commandez la Patrouille 1, dix soldats et un interprète, à l’extrémité ouest de la carte. Cinq minutes suffisent pour apprendre le programme. L’horloge attend pendant certaines pages, qui le disent ; pendant les autres elle tourne, et vous pouvez l’arrêter.
lesson-map = Déplacez la carte : faites-la glisser, ou appuyez sur les flèches. Tournez la molette ou appuyez sur + et − pour vous approcher. Puis montrez-la de nouveau en entier, avec Origine (Home) ou le bouton au cadre : la leçon continue.
lesson-known = La carte montre ce que sait votre poste, et jamais plus. Qui est hors de vue pâlit avec l’âge de ce qu’on en sait ; ce que personne n’a vu ni dit n’y est pas. Les blocs pleins sont des bâtiments : ils arrêtent la vue comme les gens.
lesson-clock = Maintenant l’horloge tourne. En entraînement vous l’arrêtez, en haut ou avec { $pause } ; les boutons à côté, ou { $slowest } à { $fastest }, règlent sa vitesse : { $twice } double l’allure. Dans quelques secondes, un message arrive.
lesson-message = À droite, la boîte de réception : les anciens ont appelé. Lisez et accusez réception, par le bouton ou { $acknowledge } ; ils attendent de savoir que c’est arrivé. Tout ce qui a été remis compte comme su, que vous l’ayez lu ou non.
lesson-select = Allez voir par vous-même. Sélectionnez la Patrouille 1 : appuyez sur { $next-unit } ou cliquez dessus, sur la carte ou dans la liste à gauche.
lesson-send = Envoyez la Patrouille 1 à la pompe : choisissez Déplacer en bas (ou appuyez sur { $move }), puis un endroit à côté de la pompe, sur la carte ou dans la liste de la fiche. La fiche dit qu’un trajet ne demande aucune règle, comme le ferait la force, et combien de temps il prend. Entrée ou Ordonner le donne.
lesson-report = Prévenez ceux qui doivent savoir. Cliquez sur un contact à gauche pour lui écrire, ou appuyez sur { $write } : but Rendre compte, au Centre d’opérations conjoint, sur Hommes armés à la pompe, et envoyez. Au clavier, Maj et Tab ramènent au but. Un message met du temps à arriver, et la réponse aussi.
lesson-host = L’État hôte a la responsabilité première. Informez la police de l’État hôte de la même façon : l’attendre n’est pas votre excuse, mais elle doit savoir.
lesson-decision = Accélérez l’horloge si vous voulez, en haut ou avec { $twice } ou { $four-times }. Ama vous dit ce que font les hommes, et une décision s’ouvre sous la boîte de réception : choisissez une réponse dans le temps indiqué, ou appuyez sur Maj et son chiffre. Le champ au-dessus des réponses est pour vos raisons ; { $decision } y mène.
lesson-ladder = La force est une échelle. Commencez en bas : la Patrouille 1 sélectionnée, choisissez Dialoguer ({ $talk }), puis les trois hommes, et donnez l’ordre. Ils doivent vous entendre : la patrouille s’approche donc d’abord ; la leçon continue dès qu’elle parle.
lesson-authority = Un échelon demande un quart de minute avant de pouvoir agir : c’est son temps d’effet. En attendant, voyez plus loin : pour retenir les hommes, il vous faudrait plus que ce que vous avez. Choisissez Appréhender ({ $detain }) et les hommes : la fiche dit que l’autorisation manque, et un bouton, ou Entrée, la demande. Demandez avant d’en avoir besoin ; vous n’êtes pas obligé de vous en servir.
lesson-dwell = Si le dialogue a eu son temps et qu’ils ne sont pas partis, choisissez Avertir ({ $warn }) ; cela aussi demande son quart de minute. Trop peu coûte des points comme trop : le bilan trace une fourchette et demande si vous étiez dedans.
lesson-posture = S’ils sont encore là quand l’avertissement a eu son temps, interposez-vous : choisissez S’interposer ({ $interpose }) et les hommes. Vérifiez que Protéger, sur la fiche, dit la pompe ; sinon choisissez-la. C’est une posture, dans votre propre autorité.
lesson-data = Quand la police demande qui a appelé, répondez sous la boîte de réception, comme avant. Certaines choses sont protégées : dites ce qui a été signalé, jamais par qui.
lesson-end-of-it = Laissez maintenant du temps, et accélérez l’horloge. Ils peuvent partir : laissez-les aller. Ils peuvent se rendre : alors arrêtez-vous là, choisissez Appréhender ({ $detain }) et gardez-les pour la police. La carte des règles le permet sans sommation.
lesson-loop = Gardez qui s’est rendu, par Appréhender ; laissez aller qui est parti. Qui vous a averti veut savoir ce qu’il en est advenu : écrivez aux Anciens, depuis la gauche ou avec { $write } : Faire un retour, Hommes armés à la pompe, et envoyez. Sans cela, le prochain appel ne viendra peut-être pas.
lesson-end = C’est tout : regarder, prévenir, ne pas monter plus haut qu’il ne faut, s’arrêter quand ils s’arrêtent. L’exercice finit de lui-même quand la pompe est calme ; vous pouvez aussi le quitter par Quitter, en haut, ou Échap.
lesson-account = Dites d’abord avec vos mots ce que vous vouliez faire et comment cela s’est passé ; regardez ensuite les notes. Deux échelles se lisent à part, la proportionnalité et la coordination. Les fautes éliminatoires, s’il y en a, viennent en premier. La leçon reprend avec les notes.
lesson-marks = La ligne dont la note est la plus basse en dit le plus : ouvrez-la si elle ne l’est pas. Chaque élément dit ce qui s’est passé, ce que vous saviez à ce moment et sur quelle règle ou quel devoir il repose ; il mène à son moment dans la relecture. Non observé n’est pas zéro.
lesson-again = Sous « Et si », vous pouvez laisser l’exercice continuer de n’importe quel moment avec d’autres ordres, et voir ce qu’ont fait la chance et le jugement. Essayez ensuite Mortier sur le marché.

before-toll = Trois hommes armés prennent de l’argent à ceux qui puisent de l’eau. Personne n’est encore blessé, et votre patrouille peut y être en une minute. Que faire d’abord ?
before-toll-shots = Tirer en l’air, pour qu’ils s’enfuient
before-toll-shots-why = Aucune vie n’est encore en danger, et des tirs près d’une file effraient et blessent ceux pour qui vous venez. C’est au-dessus de la fourchette, et de votre autorité.
before-toll-police = Attendre la police hôte, dont c’est la tâche
before-toll-police-why = Elle a la première responsabilité et doit être informée ; mais elle est loin, et cela ne vous dispense pas de protéger en attendant.
before-toll-talk = Y aller et parler, puis avertir, puis s’interposer
before-toll-talk-why = Chaque échelon a le temps d’agir, et tous les suivants restent ouverts. Les trois sont dans votre propre autorité.
before-toll-hold = Demander l’autorisation de les retenir, et les retenir dès qu’elle vient
before-toll-hold-why = Demander tôt est juste, car la réponse prend du temps. S’en servir avant que des moyens plus doux aient eu leur chance ne l’est pas.
