### Alerte de nuit : tous les textes de l'exercice, en français.

night-title = Alerte de nuit
night-summary = Deux appels annoncent que des hommes armés vont attaquer un village cette nuit. Vous avez une patrouille motorisée, un groupe à pied, un drone, et un temps qui se gâte. Prenez l’alerte au sérieux, regardez de près, agissez avant le premier coup de feu.
night-country = Union de Karsela, district d’Ombe
night-situation =
    Tavit est un village d’une centaine d’habitants sur la route qui traverse l’Ombe ; des familles déplacées dorment dans son école. Il est huit heures cinq du soir, au crépuscule ; le couvre-feu a commencé à huit heures et relève de la police de l’État hôte. Le mois dernier, des hommes sont sortis de la brousse la nuit, ont pris du bétail et des médicaments, et tué six personnes.

    Vous commandez la compagnie au poste avancé, à l’ouest du village. Votre patrouille motorisée y attend ; personne n’y parle tavi. Un groupe à pied avec un interprète et un haut-parleur est au carrefour, et Ines, votre assistante de liaison, à l’arbre du conseil. Le drone voit la chaleur, vole sept minutes, et reste au sol dès que le vent dépasse la force modérée. L’hélicoptère se pose sur le pré près du puits et conduit les blessés à l’équipe chirurgicale du poste avancé. Le peloton le plus proche de l’armée de l’État hôte est à quarante kilomètres, derrière deux rivières.

    Les nuits du réseau d’alerte sont longues : ceux qui appellent risquent leur vie, et certains appels visent des voisins. La pluie pend aux collines.
night-product = Un village protégé avant le premier coup de feu, les blessés sur la table du chirurgien, pas plus de force que ce qui suffisait, un État hôte consulté et informé, et des appelants dont nul n’apprend le nom.
night-notice = Cet exercice porte sur l’attaque d’un village la nuit. Des personnes peuvent être blessées ou tuées. Rien n’est montré ni décrit crûment. Vous pouvez refuser l’exercice ou le quitter à tout moment ; le quitter ne compte jamais comme un échec.

night-mandate-title = Protection des civils
night-mandate = La mission protège les civils exposés à la menace de violences physiques, dans la limite de ses moyens et de sa zone, par toute action nécessaire pouvant aller jusqu’à l’usage de la force, sans préjudice de la responsabilité de l’État hôte. Une force de l’État hôte qui tarde n’excuse pas l’attente.

right-move = Se déplacer, observer, s’interposer, abriter et escorter la population
right-short-of-deadly = Force non meurtrière contre des hommes armés, détention
right-warning-shots = Tirs de sommation
right-deadly = Force meurtrière en cas de danger de mort imminent
right-curfew = Le couvre-feu et quiconque l’enfreint
right-public = Messages au public sur la nuit
right-callers = Noms de ceux qui ont appelé
who-company = Commandant de la compagnie
who-company-hand-over = Commandant de la compagnie, avec remise à la police de l’État hôte
who-joc = Centre d’opérations conjoint
who-scene = Commandant de la compagnie, sur les lieux
who-police = Police de l’État hôte
who-company-pio = Commandant de la compagnie, avec des messages validés par l’information du public
who-nobody = Personne hors du réseau d’alerte

rule-1-1-title = Présence, dialogue, avertissement et posture
rule-1-1 = Vous pouvez être présent, parler, avertir, montrer votre force et vous interposer, face à quiconque.
rule-1-2-title = Force non meurtrière contre une intention hostile
rule-1-2 = Vous pouvez bloquer, repousser et détenir des personnes armées qui montrent une intention hostile. Un outil à la main, la nuit, n’est pas encore une intention hostile. Avertissez d’abord, dans une langue qu’ils comprennent, si le délai ne coûte pas de vies.
rule-1-3-title = Tirs de sommation contre un acte hostile
rule-1-3 = Tirs de sommation seulement contre un acte hostile, avec la permission du centre d’opérations conjoint, après un avertissement.
rule-1-4-title = Force meurtrière en cas de danger de mort imminent
rule-1-4 = Tir visé, le minimum nécessaire, contre ceux dont l’acte hostile coûtera des vies dans la minute. Avertissez d’abord, si le délai ne coûte pas de vies.
rule-1-5-title = Aucune force contre les détenus et les blessés
rule-1-5 = Aucune force contre quiconque est détenu ou hors de combat. Les blessés sont soignés, quels qu’ils soient.
rule-1-6-title = Aucun tir sur qui se rend, part ou court
rule-1-6 = Aucun tir sur des personnes qui se rendent, s’éloignent ou courent et ne menacent personne, ni au-dessus d’elles, si sombre qu’il fasse.
rule-2-1-title = Aucune arme à feu contre les gens du village
rule-2-1 = Aucun tir sur une foule, vers elle ou au-dessus d’elle, qui que ce soit qui s’y cache.
rule-3-1-title = Fusils à la bretelle, chambres vides
rule-3-1 = Les armes se portent à la bretelle, approvisionnées, chambre vide, tant que rien ne menace. Les prendre en main est une posture.
rule-4-1-title = Détention aux seules fins de remise
rule-4-1 = Vous pouvez arrêter et retenir des hommes armés qui se sont rendus, partent ou courent. Remettez-les sans délai à la police de l’État hôte, avec un procès-verbal.
rule-5-1-title = Le couvre-feu relève de la police de l’État hôte
rule-5-1 = Vous ne faites pas respecter le couvre-feu. Force non meurtrière contre ceux qui sont dehors la nuit seulement avec la permission de la police de l’État hôte, après un avertissement qu’ils ont compris.
rule-5-2-title = Aucune force à l’école et au poste de santé
rule-5-2 = Aucune force contre les personnes qui sont à l’école ou au poste de santé : elles y sont pour l’abri et les soins.

org-mission-military = Mission, composante militaire
org-mission-civilian = Mission, composante civile
org-host-state = Gouvernement du Karsela
org-host-army = Armée du Karsela
org-village = Population de Tavit
org-humanitarians = Organisations humanitaires
org-press = Presse

seat-company-commander = Commandant de la compagnie

unit-patrol = Patrouille 1
unit-section = Groupe 2
unit-uav = DRONE 1
unit-helicopter = Secours 1
unit-ines = Ines

means-presence = Présence
means-voice = Voix
means-loudhailer = Porte-voix
means-vehicles = Véhicules, phares allumés
means-hands = Arrêter et retenir
means-rifles-air = Fusils, en l’air
means-rifles = Fusils, tir visé
means-interpreter = Interprète
means-pack-speaker = Haut-parleur à dos
means-section-line = Groupe en ligne
means-liaison = Assistante de liaison
means-megaphone = Mégaphone

group-north = Gens des concessions nord
group-south = Gens des concessions sud
group-displaced = Familles déplacées
group-water = Femmes au puits
group-staff = Personnel de santé

party-raiders = Hommes à la lisière
party-store-men = Deux hommes à la lampe
party-night-watch = Hommes aux machettes

sign-warmth = Des formes chaudes, couchées en rang à la lisière de la brousse
sign-rifles = Ils portent des fusils et regardent les concessions
sign-spread = Ils se déploient en ligne vers les cases
sign-shouts = Ils crient et tirent en l’air
sign-shots = Ils tirent dans les concessions
raiders-want = Ils veulent ravoir quarante têtes de bétail que, disent-ils, les fils de ce village ont emmenées au printemps
sign-farm = Deux hommes accroupis derrière une ferme attendent
sign-lamp = Une lampe voilée va de ferme en ferme ; l’un porte un fusil
sign-door = Ils donnent des coups de pied dans la porte de la réserve et tiennent l’infirmière
sign-machetes = Une file d’hommes avec des machettes et une lampe, dehors après le couvre-feu

contact-joc = Centre d’opérations conjoint
contact-pio = Bureau de l’information
contact-police = Poste de police de l’État hôte
contact-army = Peloton de l’armée hôte
contact-elders = Anciens
contact-women = Groupe des femmes à l’école
contact-hotline = Ligne d’alerte
contact-health = Poste de santé
contact-ocha = Coordination humanitaire
contact-legal = Conseiller juridique
contact-gender = Conseillère pour l’égalité des genres
contact-press = Bureau de presse

interest-joc = Veut des faits tôt, et corrigés ; accorde les tirs de sommation ; fait des prévisions pour cette nuit
interest-pio = Valide les messages ; veut ce qui est vérifié, sans cacher le mal causé
interest-police = Quatre agents, à dix kilomètres ; le couvre-feu est à eux ; veut avoir son mot à dire, et la garde de toute personne retenue
interest-army = A un peloton sur deux camions ; veut la première place dans le compte rendu et la deuxième à la rivière ; veut des noms
interest-elders = Ont eux-mêmes envoyé la garde de nuit ; veulent qu’elle rentre
interest-women = Savent quel enfant dort où, et qui peut marcher
interest-hotline = Ses appelants risquent gros ; elle veut savoir quelle suite est donnée, et qu’aucun nom ne circule
interest-health = Une infirmière, cinq aides, huit nattes, et les médicaments du district dans la réserve
interest-ocha = Répond des médicaments et des déplacés ; garde ses distances avec les armes
interest-legal = Réponses brèves sur les règles, le couvre-feu, l’armée et les données personnelles
interest-gender = Où les femmes et les filles sont en sécurité la nuit, et à qui le demander
interest-press = Veut le nom du village et le nombre de morts, avant minuit

joc-grants-shots = Tirs de sommation accordés, après un avertissement et sans personne derrière. Rendez compte de chacun.
joc-thanks-warning = Reçu. Un appel suffit pour aller voir ; deux, de gens qui ne se connaissent pas, valent une alerte. Prévenez l’armée et la police, et ne les attendez pas.
joc-thanks-raiders = Reçu, huit hommes à la lisière. Demandez-nous une prévision si vous devez choisir un lieu. Les tirs de la règle 1.3 exigent notre accord.
joc-thanks-casualties = Reçu, nombre de victimes consigné. Mettez à jour quand il change.
joc-thanks-force = Reçu, compte rendu d’usage de la force consigné avec moyens, heure et autorisation. La section des enquêtes l’a.
joc-knows-rumour = La trace de votre patrouille cette nuit est sur notre écran : elle n’a pas quitté la route. Vous pouvez dire où vous êtes.
joc-answers-evacuation = L’hélicoptère est à vous. Par ce vent il ne vole pas avant notre signal ; tenez-les prêts près du pré.
pio-clears-rumour = Vous pouvez dire : la mission se tient cette nuit entre le village et la brousse, sur la route et dans les ruelles, là où chacun peut voir ses lampes.
pio-clears-casualties = Vous pouvez dire combien de personnes ont été blessées et qu’elles sont soignées. Pas de noms.
police-refers-crowd = On ne frappe personne parce qu’il a peur. Permission seulement s’ils blessent quelqu’un.
police-lifts-curfew = Pour cette nuit, quiconque va à l’école ou au poste de santé n’enfreint aucun couvre-feu. J’en prends note, je le dis à mes hommes, et je vous laisse les ruelles.
police-answers-warning = Nous sommes quatre, et la route est sous l’eau. Retenez pour nous ceux que vous prenez.
police-answers-watch = La garde est celle des anciens. Renvoyez-les chez eux par la parole.
army-answers-warning = Nous embarquons. Deux rivières ; une heure, peut-être deux. Ne nous attendez pas.
army-answers-arrival = D’accord. Nous nous arrêtons au moulin, nous montrons deux lampes, et personne ne tire avant que votre officier ait vu le mien.
army-answers-force = Compris. Je le mets dans mon compte rendu.
elders-answer-watch = Ce sont les nôtres, cinq pères avec des machettes et une lampe. Nous les appelons à l’arbre, avec un linge blanc, pour que vos hommes les reconnaissent.
elders-answer-warning = Nous savions qu’ils reviendraient. Nous réveillons les concessions.
elders-answer-shelter = À l’école, par la ruelle de derrière et sans lampes. Les vieux d’abord.
elders-thank = Vous revenez nous le dire. Les autres ne l’ont jamais fait.
women-answer-shelter = Il y a de la place si nous serrons les nattes. Amenez les familles du nord par la route, nous ouvrons la cour.
women-thank = Alors les enfants peuvent dormir. Merci.
hotline-thanks = L’appelant saura qu’on a agi, et que nul ne sait qui a appelé.
hotline-passes-on = Nous appelons les concessions, l’une après l’autre.
hotline-asks-callers = J’ai rappelé les deux personnes. Le groupe des femmes peut être au courant et rester auprès d’elles cette nuit. Personne en uniforme, ni des leurs ni des vôtres.
health-answers-casualties = Nous avons huit nattes et de la lumière pour deux heures. Les cas graves doivent partir par l’air.
health-answers-raid = Nous éteignons la lampe et passons dans la pièce du fond. Vite.
health-answers-evacuation = Nous n’avons pas de véhicule.
ocha-answers-shelter = Noté. Pas d’armes dans la cour de l’école.
ocha-answers-raid = Merci. Les médicaments se remplacent, l’infirmière non. Pas de fusils dans le poste, s’il vous plaît.
legal-answers-callers = Qui a appelé est protégé, quel que soit celui qui demande, même un allié. Vous pouvez dire ce qui a été signalé, jamais par qui.
gender-answers-shelter = Demandez aux femmes où elles se sentent en sécurité, pas aux hommes. De la lumière sur le chemin des latrines, les femmes et les filles dans les salles du fond, une femme des vôtres à la porte. Aucune question sur ce qui est arrivé à qui que ce soit.
legal-answers-army = Avant toute action commune : qui commande, où passe la limite, quels sont leurs antécédents. Ce peloton a tiré sur des éleveurs l’an dernier. Posez des conditions, convenez de lampes et d’une limite.
legal-answers-watch = Des hommes avec des machettes près de leurs cases ne montrent aucune intention. Parlez ; la règle 1.2 ne s’applique pas.
legal-answers-curfew = Le couvre-feu est du droit de l’État hôte. On ne devrait pas l’opposer à ceux qui fuient un danger ; que la police le dise.

topic-raid-warning = Annonce d’une attaque
topic-raiders = Hommes à la lisière
topic-night-watch = Hommes aux machettes
topic-curfew = Couvre-feu
topic-shelter = Abri à l’école
topic-casualties = Victimes
topic-weather = Temps
topic-guide-rumour = Rumeur : la mission guiderait les assaillants
topic-medicine-raid = Deux hommes à la lampe
topic-army-arrival = Arrivée de l’armée hôte
topic-force-used = Force employée
topic-callers = Noms des appelants

inject-first-call-title = Un premier appel
inject-first-call = Un commerçant est arrivé par la piste de brousse. Des hommes avec des fusils lui ont demandé combien de soldats dorment à Tavit, et où se trouve le bétail. Il dit cette nuit. S’il vous plaît, ne dites pas qui a appelé.
inject-first-call-expected = Y croit assez pour observer et se déplacer ; informe le centre d’opérations, l’armée et la police ; n’attend personne
inject-curfew-title = On interroge sur le couvre-feu
inject-curfew = La nouvelle circule. Des familles du nord veulent aller à l’école pour la nuit, mais il est plus de huit heures, et la semaine dernière la police a frappé un homme pour cela. Peuvent-elles marcher ?
inject-curfew-expected = Consulte la police de l’État hôte, dont relève le couvre-feu ; consulte les femmes à l’école ; ne décide pas seul
inject-machetes-title = Un appel sur des hommes aux machettes
inject-machetes = Il y a des hommes dans la ruelle au nord de la route, avec des machettes et une lampe. Les enfants les ont vus. Est-ce que cela commence ?
inject-machetes-expected = Observe et parle avant toute autre chose ; consulte les anciens ; c’est la propre garde du village
inject-second-call-title = Un deuxième appel
inject-second-call = Une autre voix, des fermes. Huit hommes sont couchés à la lisière, au nord-est, là où débouche la piste. Ils attendent la nuit noire. Je dois raccrocher.
inject-second-call-expected = Deux sources concordent : avertit les hommes dans leur langue, interpose la patrouille, guide la population dehors, rend compte ; retour ensuite
inject-storm-title = L’orage arrive
inject-storm = Ligne de grains sur les collines. Forte pluie, vent de quinze mètres par seconde, vous ne verrez rien au-delà du champ voisin. Drone et hélicoptère restent au sol jusqu’à notre appel. Le relais téléphonique est en panne.
inject-storm-expected = Emploie des yeux au sol là où le drone est aveugle, et la radio là où le téléphone est coupé
inject-grenade-title = Une grenade au puits
inject-grenade = Une détonation au puits. Des femmes y prenaient de l’eau, sous la pluie, là où aucun policier ne les voit. Certaines sont à terre. Je n’ai pas vu qui l’a lancée.
inject-grenade-expected = Secours immédiats par les plus proches, poste de santé prévenu, hélicoptère préparé pour la baisse du vent ; on n’accuse encore personne
inject-rumour-title = Une rumeur
inject-rumour = On dit dans les concessions que votre patrouille a montré le chemin aux assaillants. Ils ont vu des lampes sur la route, puis la détonation. Certains ne nous ouvrent pas.
inject-rumour-expected = Interroge qui peut savoir, puis dit au haut-parleur où se tient la patrouille, là où on peut la voir
inject-army-title = L’armée est en route
inject-army = Nous avons passé la première rivière. Notre lieutenant va nettoyer la piste par le nord et tirer sur ce qui bouge. Tenez vos gens à l’écart, ou venez avec nous.
inject-army-expected = Convient d’une limite, de lampes et de qui commande avant toute arrivée ; consulte le conseiller juridique
inject-terms-title = Les hommes disent ce qu’ils veulent
inject-terms = Ils répondent. Ils disent que leur bétail est ici, quarante têtes, prises au printemps. Ils partiraient pour l’instant si quelqu’un en parle avec les deux parties.
inject-terms-expected = Une voie plus douce est ouverte : parle du bétail, sans donner ce qui n’est pas à lui
inject-store-title = Deux hommes près du poste de santé
inject-store = Quelqu’un vient vers nous à travers champs avec une lampe voilée, ils sont deux. Je suis seule avec cinq aides et les médicaments. S’il vous plaît.
inject-store-expected = Patrouille ou groupe devant le poste de santé, avertir, retenir ; humanitaires prévenus
inject-shots-title = Des tirs dans les concessions
inject-shots = Ils tirent dans les cases. Les gens courent. Je suis à plat ventre.
inject-shots-expected = Ceux qui tirent arrêtés par le moindre moyen qui suffit, de nouveau secours, compte rendu
inject-clear-title = Le vent tombe
inject-clear = Le grain est passé. Vent de sept, vous devriez voir à un kilomètre et demi. Les aéronefs sont libérés.
inject-clear-expected = Hélicoptère aussitôt pour ceux qui ne peuvent attendre ; drone de nouveau en l’air
inject-callers-title = On demande des noms
inject-callers = Bon travail. Maintenant, envoyez-nous les noms et numéros de ceux qui vous ont appelés. Ils connaissent les assaillants, il faut les interroger cette nuit.
inject-callers-expected = N’envoie aucun nom ; consulte le conseiller juridique ; offre ce qui a été signalé
inject-closing-title = Le centre d’opérations veut un tableau complet
inject-closing = Donnez-nous le nombre de victimes, la force employée et avec quelle permission, les personnes retenues, où dorment les familles, et ce que fait l’armée.
inject-closing-expected = Rend compte complètement, et corrige les chiffres antérieurs

first-move-title = Premier geste
first-move = Un appel, pas de noms, le crépuscule et un couvre-feu. Que mettez-vous en mouvement ?
first-move-go = Le drone à la lisière tout de suite, la patrouille sur la route, armée et police prévenues
first-move-go-why = Un seul avertissement crédible suffisait pour observer et se déplacer ; on n’a attendu personne.
first-move-drone = Le drone seulement ; la patrouille reste tant qu’il n’a rien vu
first-move-drone-why = On a regardé, mais la seule patrouille motorisée est restée immobile alors que la nuit tombait.
first-move-wait = Transmettre à l’armée de l’État hôte, qui est responsable
first-move-wait-why = Une force de l’État hôte à une heure de là a servi de raison pour ne rien faire.
first-move-lapse-why = Le premier avertissement n’a rien mis en mouvement.

watch-title = Hommes aux machettes
watch = Cinq hommes avec des machettes marchent dans les ruelles après le couvre-feu, dit une personne à qui des enfants l’ont raconté. Que faites-vous ?
watch-talk = Demander aux anciens qui sont ces hommes, et leur parler
watch-talk-why = Un regard et un mot ont précédé tout jugement : des outils en main, la nuit, n’ont pas été pris pour une intention.
watch-leave = Les laisser, il y a pire cette nuit
watch-leave-why = Des hommes armés sont restés inconnus entre vos soldats et les assaillants, dans le noir.
watch-disarm = Les désarmer aussitôt, ils enfreignent le couvre-feu
watch-disarm-why = On a supposé l’intention d’après un outil et l’heure, et le village allait se voir retirer de force sa propre protection.
watch-lapse-why = Un signalement d’hommes armés parmi les cases est resté sans examen.

medevac-title = Les blessées et l’orage
medevac = Des femmes gisent blessées au puits. La limite de l’hélicoptère est de quatorze mètres par seconde, le vent est à quinze. Comment arrivent-elles au chirurgien ?
medevac-aid = Premiers secours par les soldats les plus proches, poste de santé, hélicoptère dès que le vent le permet
medevac-aid-why = Chaque maillon de la chaîne a fait ce qu’il pouvait, et l’on n’a pas demandé à l’équipage de voler hors de ses limites.
medevac-fly = Ordonner à l’hélicoptère de voler maintenant
medevac-fly-why = La chaîne a été suspendue à un vol qui ne pouvait avoir lieu.
medevac-post = Toutes au poste de santé, il faudra que cela suffise
medevac-post-why = On a pris une natte et des premiers secours pour un chirurgien.
medevac-lapse-why = Rien n’a été réglé sur la façon dont elles arrivent au chirurgien.

public-line-title = La parole publique
public-line = Dans les concessions, on dit que votre patrouille guide les assaillants. Que dites-vous ?
public-line-where = Demander ce que montre la trace du centre, puis dire tout haut où est la patrouille, lampes allumées
public-line-where-why = La rumeur a été vérifiée avant qu’on y réponde, et chacun pouvait voir par lui-même.
public-line-deny = Démentir aussitôt, par tous les haut-parleurs
public-line-deny-why = Démentir avant de vérifier engage la confiance sur un fait que vous n’aviez pas encore.
public-line-nothing = Ne rien dire ; le temps manque
public-line-nothing-why = Le silence a laissé la rumeur pour seul récit, et les gens sont restés derrière leurs portes.
public-line-lapse-why = Aucun message n’a été donné, et la rumeur est restée seule.

passage-title = Ce que veulent les hommes
passage = Ils partiraient si les deux parties s’asseyent pour parler de quarante têtes de bétail. Que répond votre groupe ?
passage-talks = Des pourparlers de jour avec les anciens des deux parties, fusils laissés derrière ; cette nuit, rentrez chez vous
passage-talks-why = Une voie plus douce était ouverte et a été prise, et rien n’a été promis qui ne soit pas à vous.
passage-none = Pas de conditions avec des hommes armés
passage-none-why = Une voie plus douce qui s’offrait n’a pas été essayée.
passage-cattle = Prenez le bétail et partez
passage-cattle-why = On a donné sous la menace ce qui n’est pas à soi, et payé la prochaine attaque.
passage-lapse-why = L’offre est restée sans réponse.

callers-title = Noms des appelants
callers = L’armée demande les noms et numéros de ceux qui ont appelé. Qu’envoyez-vous ?
callers-none = Aucun nom ; ce qui a été signalé, et à qui s’adresser dans la mission
callers-none-why = Le but a été servi, et personne n’a été mis en danger pour avoir appelé.
callers-silent = Rien, et pas de réponse
callers-silent-why = Aucun nom n’est sorti de vos mains, mais le prochain à qui on le demandera n’en saura peut-être pas la raison.
callers-send = Les numéros ; c’est l’État hôte
callers-lapse-why = La demande est restée en suspens, et les numéros sans garde.

resource-flares = Fusées éclairantes
resource-stretchers = Brancards

objective-act = Agir sur un avertissement crédible avant le premier coup de feu
objective-least = Employer la moindre force qui suffit, sur ce qui a été vu et non sur ce qui est craint
objective-host = L’État hôte d’abord : informé, consulté, et sans l’attendre
objective-aid = Secourir tous les blessés dans les délais, quel que soit le temps
objective-tell = Informer à temps ceux qui doivent savoir
objective-speak = Dire ce qui est vrai, tôt
objective-data = Protéger les appelants

indicator-consent = Consentement
indicator-trust-north = Confiance, concessions nord
indicator-trust-displaced = Confiance, familles déplacées
indicator-wounded = Blessés connus
indicator-aid-clock = Délai de secours
indicator-in-north = Vus aux concessions nord
indicator-in-school = Vus à l’école

zone-north-compounds = Concessions nord
zone-south-compounds = Concessions sud
zone-school = École
zone-school-yard = Cour de l’école
zone-health-post = Poste de santé
zone-health-yard = Cour du poste de santé
zone-landing-green = Aire de poser
zone-outpost = Poste avancé
zone-council-tree = Arbre du conseil
zone-well = Puits
zone-bush-edge = Lisière
zone-north-gap = Champs avant la brousse

doctrine-poc = Politique de protection des civils, 2023
doctrine-joc = Politique des centres d’opérations conjoints
doctrine-host-state = Politique de protection des civils : responsabilité première de l’État hôte
doctrine-curfew = Directives sur les opérations de police : l’ordre public relève de la police de l’État hôte
doctrine-hrddp = Politique de diligence voulue en matière de droits de l’homme
doctrine-civ-mil = Directives sur la coordination civilo-militaire
doctrine-community = Manuel de protection des civils : réseaux d’alerte et retour d’information
doctrine-data = Orientations sur la protection des données personnelles
doctrine-gender = Politique de protection des civils : conseillers pour l’égalité des genres
doctrine-medical = Politique d’évacuation sanitaire : l’objectif 10-1-2

# À la main de la direction de l'exercice
inject-granted-title = Tirs de sommation accordés
inject-granted = Centre d’opérations : d’après votre compte rendu sur les assaillants, vous pouvez faire des tirs de sommation. Dirigés loin de toute concession.
inject-granted-expected = N’y recourt que si un avertissement et les lampes de la patrouille n’ont pas arrêté les assaillants, et dit quand ils ont pris fin.
inject-stretchers-title = Des brancards du poste de santé
inject-stretchers = Poste de santé : quatre brancards de plus sont à notre porte. Ines peut les prendre.
inject-stretchers-expected = Les envoie au puits et le dit à l’équipage de l’hélicoptère.
inject-south-title = Le sud du village court
inject-south = Ines : des gens des concessions sud courent vers l’école ; la garde de nuit va avec eux.
inject-south-expected = Ne les arrête pas ; garde le chemin de l’école libre et éclairé.
inject-stand-down-title = Le centre d’opérations lève l’alerte
inject-stand-down = Centre d’opérations : les assaillants sont partis et les blessés sont pris en charge. Fin d’alerte ; la police de l’État hôte prend la relève.
inject-stand-down-expected = Passe la relève, et laisse du monde auprès du village si la police de l’État hôte n’est pas encore là.

# Questions, horloge arrêtée
probe-nearest = Laquelle de vos unités est la plus proche des concessions nord en ce moment, à vol d’oiseau ?
probe-raiders = D’après ce que vous savez, où en est la menace des hommes à la lisière ?
probe-next = Qui risque d’être la prochaine victime, d’après ce que vous savez ?
probe-next-north = Les gens des concessions nord, du fait des hommes à la lisière
probe-next-wounded = Les blessés, faute de secours
probe-next-watch = La propre garde du village, par une erreur de notre part
probe-next-nobody = Personne, à ma connaissance

road-main = Route principale
road-bush = Piste de brousse

before-call = La nuit, un appel dit que des hommes armés arrivent, et la ligne se coupe. On ne voit rien. Que faites-vous de cet appel ?
before-call-second = Attendre qu’une deuxième source le confirme
before-call-second-why = La deuxième source peut être le premier coup de feu. Un appel crédible suffit pour aller voir et être présent.
before-call-clear = Faire sortir tout le monde du village aussitôt
before-call-clear-why = C’est prendre l’appel au sérieux. C’est aussi envoyer des gens dans le noir et à découvert pour ce qu’un regard pourrait établir.
before-call-look = Envoyer des yeux et une patrouille, et le dire au centre d’opérations
before-call-look-why = Regarder et être présent coûte peu, protège aussitôt et laisse ouverte toute suite.
before-call-name = Faire chercher par la police hôte qui a appelé
before-call-name-why = Qui appelle y risque sa vie. Son nom ne sort pas du réseau d’alerte, et vous pouvez aller voir sans lui.
before-tools = Le drone voit six personnes avec de longs outils marcher vers le village dans le noir. Que sont-elles pour vous ?
before-tools-hostile = Hostiles : qui porte des armes la nuit veut nuire
before-tools-hostile-why = Un outil en main n’est pas encore une intention hostile, la nuit non plus. Un village a ses propres veilleurs.
before-tools-unknown = Inconnues : s’approcher, leur parler dans leur langue, voir ce qu’elles font
before-tools-unknown-why = Ce qu’elles font quand on leur parle en dit plus que ce qu’elles portent, et la parole est dans votre autorité.
before-tools-curfew = Des gens hors couvre-feu, donc l’affaire de la police hôte
before-tools-curfew-why = Le couvre-feu n’est pas à vous, c’est vrai. Savoir qui elles sont en vaut tout de même la peine, une telle nuit.
