### Jour de scrutin : tous les textes de l'exercice, en français.

polling-title = Jour de scrutin
polling-summary = On vote dans une école, sous une tente ; une manifestation grossit devant elle, et du carburant est en de mauvaises mains. Tenez-vous aux côtés d’une police qui dirige, protégez la file, et n’employez pas plus de force qu’il n’en faut.
polling-country = République de Belmara, district de Halvet
polling-situation =
    Halvet élit aujourd’hui son conseil de district. L’école de la place est le seul bureau de vote ; son toit est abîmé, et l’on vote sous une tente dans la cour. Il est trois heures dix, le scrutin ferme à cinq heures, et quelque 80 personnes attendent en file.

    Vous commandez la compagnie à Halvet. La police de l’État hôte a douze agents dans la cour et dirige le maintien de l’ordre. Pour la journée, le centre d’opérations conjoint a placé à vos côtés une unité de police constituée : un peloton de boucliers, une équipe d’interpellation, une section de gaz irritant et un camion à eau prennent leurs tâches de vous, tandis que leur commandant garde le commandement policier et une réserve à la mairie. Votre propre peloton attend au poste de la compagnie. Une ambulance se tient près du dispensaire. Mirel, votre assistante de liaison communautaire, est dans la cour.

    Plusieurs centaines de jeunes ont découvert que leur nom n’est pas sur la liste. Le vent vient du sud-sud-ouest, de la place vers la cour. Vos soldats ne parlent pas le belmari ; la police et Mirel, si.
polling-product = Des gens qui peuvent voter sans crainte, les blessés au dispensaire, ceux qui ont mis le feu sous la garde de l’État hôte, une manifestation entendue, et pas plus de force que ce qui suffisait.
polling-notice = Cet exercice porte sur des troubles et l’attaque d’un bureau de vote. Des personnes sont blessées. Rien n’est montré ni décrit crûment. Vous pouvez refuser l’exercice ou le quitter à tout moment ; le quitter ne compte jamais comme un échec.

polling-mandate-title = Appui aux élections et protection des civils
polling-mandate = La mission aide l’État hôte à tenir les élections et protège les civils exposés à la menace de violences physiques, dans la limite de ses moyens et de sa zone, par toute action nécessaire pouvant aller jusqu’à l’usage de la force. L’ordre public est la tâche de la police de l’État hôte, puis de la police de la mission ; la composante militaire les appuie sur demande.

right-order = Ordre public sur la place et dans la cour
right-riot = Boucliers, eau et gaz irritant contre une foule
right-cordon = Bouclage, interposition, escorte, premiers secours
right-detain = Force non meurtrière contre des hommes munis d’armes, détention
right-deadly = Force meurtrière en cas de danger de mort imminent
right-public = Messages au public sur la journée
right-roll = Tout ce qui touche à la liste électorale
right-yard = Présence de soldats dans la cour de vote
who-police = Police de l’État hôte, appuyée par l’unité de police constituée
who-police-request = Unité de police constituée, avec la permission de la police de l’État hôte
who-company = Commandant de la compagnie
who-company-hand-over = Commandant de la compagnie, avec remise à la police de l’État hôte
who-scene = Commandant de la compagnie, sur les lieux
who-company-pio = Commandant de la compagnie, avec des messages validés par l’information du public
who-electoral = Bureau électoral seul
who-electoral-asked = Bureau électoral, consulté avant

rule-1-1-title = Présence, dialogue, avertissement et posture
rule-1-1 = Vous pouvez être présent, parler, avertir, montrer votre force et vous interposer, face à quiconque, sauf là où la règle 5.3 l’interdit.
rule-1-2-title = Force non meurtrière contre une intention hostile
rule-1-2 = Vous pouvez bloquer, repousser et détenir des personnes munies d’armes ou de feu qui montrent une intention hostile. Avertissez d’abord, dans leur langue, si le délai ne coûte pas de vies.
rule-1-3-title = Force meurtrière en cas de danger de mort imminent
rule-1-3 = Tir visé, le minimum nécessaire, contre ceux dont l’acte hostile coûtera des vies dans la demi-minute. Avertissez d’abord, si le délai ne coûte pas de vies. Il n’y a pas de tirs de sommation au-dessous de ce niveau.
rule-1-4-title = Aucun tir sur qui se rend, part ou court
rule-1-4 = Aucun tir sur des personnes qui se rendent, s’éloignent ou courent et ne menacent personne, ni au-dessus d’elles.
rule-1-5-title = Aucune force contre les détenus et les blessés
rule-1-5 = Aucune force contre quiconque est détenu ou hors de combat. Les blessés sont soignés, quels qu’ils soient.
rule-2-1-title = Aucune arme à feu contre une foule
rule-2-1 = Aucun tir sur une foule, vers elle ou au-dessus d’elle, qui que ce soit qui s’y cache.
rule-4-1-title = Détention aux seules fins de remise
rule-4-1 = Vous pouvez arrêter et retenir des personnes qui se sont rendues, partent ou courent après une intention hostile. Remettez-les sans délai à la police de l’État hôte, avec un procès-verbal.
rule-5-1-title = Moyens antiémeute sur permission, après un avertissement
rule-5-1 = Boucliers, eau et gaz irritant contre une foule seulement avec la permission de la police de l’État hôte, après un avertissement que les gens ont compris et eu le temps de suivre. Les foules sont une tâche de police. Lequel convient à un jour de scrutin, la règle le laisse ouvert : consultez le conseiller juridique si le temps le permet.
rule-5-2-title = Aucun moyen antiémeute dans la cour du scrutin et au dispensaire
rule-5-2 = Aucun moyen antiémeute dans la cour du scrutin ou au dispensaire : des vieillards, des enfants et des malades s’y trouvent. Prenez garde au vent.
rule-5-3-title = On ne touche pas aux habitations
rule-5-3 = Ni démonstration de force ni moyens antiémeute dans les quartiers habités. On ne suit personne chez lui, et l’on n’entre dans aucune cour ni maison.

org-mission-military = Mission, composante militaire
org-mission-police = Mission, composante police
org-mission-civilian = Mission, composante civile
org-host-state = Gouvernement du Belmara
org-town = Population de Halvet
org-humanitarians = Organisations humanitaires
org-press = Presse

seat-company-commander = Commandant de la compagnie
seat-fpu-commander = Commandant de l’unité de police constituée

unit-qrf = FRR 1
unit-fpu-shields = UPC boucliers
unit-fpu-arrest = UPC interpellation
unit-fpu-gas = UPC gaz irritant
unit-fpu-water = UPC camion à eau
unit-ambulance = Ambulance 1
unit-mirel = Mirel
unit-fpu-reserve = UPC réserve

means-presence = Présence
means-voice = Voix
means-interpreter = Agent qui parle le belmari
means-liaison = Assistante de liaison
means-loudhailer = Porte-voix
means-megaphone = Mégaphone
means-truck-speaker = Haut-parleur du camion
means-section-line = Soldats en ligne
means-shield-line = Ligne de boucliers
means-arrest-line = Agents en ligne
means-truck = Camion en position
means-hands = Arrêter et retenir
means-arrest = Interpellation
means-shields = Boucliers
means-gas = Gaz irritant
means-water = Eau
means-rifles-air = Fusils, en l’air
means-rifles = Fusils, tir visé

group-voters = Électeurs
group-protesters = Jeunes manifestants
group-market = Gens du marché
group-staff = Personnel du bureau de vote et observateurs
group-clinic = Personnel et visiteurs du dispensaire

party-hard-core = Cinq hommes à l’étal de carburant
party-box-men = Deux hommes à la porte de derrière
party-water-boys = Trois garçons aux bidons

sign-crate = Ils se tiennent autour d’une caisse de bouteilles vides
sign-rags = Ils versent d’un jerrycan et enfoncent des chiffons dans les bouteilles
sign-lighter = L’un essaie un briquet, regarde la tente et compte les policiers
sign-raised = Ils tiennent des bouteilles bas, et un bras se lève
sign-fire = Des bouteilles enflammées volent vers la tente
hard-core-wants = On leur a promis de l’argent pour l’incendie ; ils rentreraient chez eux si personne ne prend leurs noms
sign-back-gate = Ils essaient la porte de derrière et regardent les urnes
sign-boxes = Ils écartent un agent électoral et mettent la main sur une urne
sign-canisters = Ils portent vers la file des bidons jaunes, comme en vend l’étal de carburant

contact-joc = Centre d’opérations conjoint
contact-pio = Bureau de l’information
contact-police = Inspecteur de la police hôte
contact-chief = Chef de district
contact-electoral = Bureau électoral
contact-youth = Représentants des jeunes
contact-observers = Observatrices
contact-hotline = Ligne d’alerte
contact-clinic = Dispensaire
contact-legal = Conseiller juridique
contact-children = Conseillère pour la protection de l’enfance
contact-press = Bureau de presse

interest-joc = Veut des faits tôt, corrigés ensuite plutôt que tardifs
interest-pio = Valide les messages ; veut ce qui est vérifié, sans cacher le mal causé
interest-police = Dirige le maintien de l’ordre ; a douze agents ; veut être consulté, et avoir la garde de toute personne retenue
interest-chief = Répond du district ; veut l’apprendre de vous avant la radio ; aimerait des noms
interest-electoral = Garde la liste et les urnes ; veut que le vote continue jusqu’à cinq heures
interest-youth = Veulent leurs noms sur la liste, et qu’on parle avec eux, non qu’on leur parle
interest-observers = Assises près de la tente depuis l’aube ; savent qui, dans la file, peut marcher ou non
interest-hotline = Ses appelants risquent gros ; elle veut savoir quelle suite est donnée
interest-clinic = A douze lits ; veut des chiffres avant l’arrivée des blessés
interest-legal = Réponses brèves sur les règles, les foules et les données personnelles
interest-children = Réponses brèves sur les enfants dans une foule : les arrêter, les fouiller, les remettre
interest-press = Veut des images de la tente, et savoir qui a lancé quoi

joc-thanks-arrangement = Reçu. La police hôte dirige, l’unité de police constituée à ses côtés, votre peloton derrière. Tenez-vous-y.
joc-thanks-incident = Reçu, un engin dans la cour. Dites-nous les blessés et si le vote continue.
joc-thanks-casualties = Reçu, chiffres des pertes consignés. Mettez à jour quand ils changent.
joc-thanks-bottles = Reçu. Tenez-le pour une intention hostile quand vous voyez des chiffons dans les bouteilles, pas avant. Règle 1.2.
joc-thanks-force = Reçu, compte rendu d’usage de la force consigné avec moyens, heure et autorisation. La section des enquêtes l’a.
joc-knows-boxes = Nous n’avons connaissance d’aucun transport. Interrogez le bureau électoral, il détient les scellés.
pio-clears-boxes = Vous pouvez dire : toutes les urnes sont dans la cour, scellées, et des observateurs les ont comptées. Rien ne sort avant cinq heures.
pio-clears-incident = Vous pouvez dire : une bouteille a été lancée, une personne a été blessée, les secours sont venus aussitôt, et le vote continue. Ni noms, ni hypothèses sur l’auteur.
pio-clears-casualties = Vous pouvez dire combien de personnes ont été blessées et qu’elles sont au dispensaire. Pas de noms.
police-grants-riot = Permission pour les boucliers et l’eau sur la place, pas dans la cour, et seulement après un avertissement que nous entendions aussi. Dites-nous quand c’est fini.
police-answers-hand-over = D’accord. Les arcades sont la limite : nous tenons la cour, votre police se tient entre elles. Ceux que vous retenez sont à nous aux arcades.
police-answers-bottles = Je n’ai personne à envoyer. Que votre équipe d’interpellation les prenne, je viens les chercher.
police-answers-back-gate = Deux de mes hommes sont dans la cour, aucun derrière. Allez-y.
chief-answers-incident = Merci d’avoir appelé. Je préviens les familles. Que le vote continue.
chief-answers-force = Compris. Envoyez-moi le procès-verbal, et dites-moi qui a donné la permission.
electoral-answers-names = Quiconque a un acte de naissance ou un certificat scolaire est ajouté au guichet latéral jusqu’à cinq heures. Nous en ouvrons un second. Dites-le-leur.
electoral-answers-boxes = Onze urnes, toutes dans la cour, toutes scellées. Deux observateurs peuvent les compter à voix haute.
electoral-refuses-soldiers = Pas de soldats là où l’on vote. La police peut s’y tenir, d’abord des agents sans arme. Si le feu prend, vous ne nous demanderez rien.
electoral-answers-roll = La liste ne quitte ce bureau pour personne. Renvoyez vers nous quiconque la demande.
youth-answer-names = Vous êtes le premier à demander. S’il y a un guichet et quelqu’un qui nous inscrit, la plupart d’entre nous s’y mettront.
youth-answer-desk = Alors laissez-nous en envoyer dix à la fois au guichet, et garder les autres ici.
youth-answer-boxes = Laissez l’un des nôtres compter les urnes avec les observateurs, et nous le dirons aux autres.
youth-thank = C’est bien d’être revenu vers nous.
observers-answer-way = Personne ici ne veut rentrer sans avoir voté. Gardez la file derrière le mur, mettez les vieillards à l’ombre de l’école, et laissez ouverte la ruelle ouest.
observers-answer-boxes = Nous sommes assises à côté des urnes. Onze. Aucune n’a bougé.
observers-thank = Nous le disons le long de la file.
hotline-thanks = L’appelant saura qu’on a agi. Merci.
hotline-thanks-canisters = L’appelant est soulagé : c’était de l’eau.
clinic-answers-casualties = Compris. Les brûlés d’abord, par la route du dispensaire, à la porte ouest.
clinic-answers-evacuation = Nous n’avons pas de véhicule. Amenez-les.
legal-answers-bottles = Remplir des bouteilles est un préparatif, pas encore une attaque. Avec des chiffons dedans et les yeux sur la tente, c’est une intention hostile : règle 1.2, avertir d’abord dans leur langue. Dans une foule, isolez-les ; la foule n’est pas une cible.
legal-answers-riot = L’eau et les boucliers sur la place exigent la permission de l’inspecteur et un avertissement avec le temps de partir. Rien dans la cour. Par ce vent, pas de gaz irritant.
legal-answers-roll = Qui a voté et qui a manifesté est protégé. Pas de noms, sauf au bureau électoral, quel que soit celui qui demande.
children-answer-canisters = Des garçons d’abord, des suspects ensuite. Pas de force, pas de fouille par des hommes en armes devant la file : demandez-leur ce qu’ils portent. S’il faut les retenir, que leurs proches soient prévenus, et jamais avec les hommes.

topic-arrangement = Qui dirige, et qui se tient où
topic-incident = La bouteille dans la cour
topic-casualties = Pertes
topic-hand-over = Ligne de relève avec la police hôte
topic-missing-names = Noms absents de la liste
topic-canisters = Garçons aux bidons
topic-fuel-bottles = Hommes aux bouteilles d’essence
topic-boxes-rumour = Rumeur sur les urnes
topic-queue-way = La file
topic-back-gate = Hommes à la porte de derrière
topic-riot-means = Moyens antiémeute
topic-force-used = Force employée
topic-custody = Personnes retenues
topic-voter-names = Noms des votants et des manifestants
topic-yard-soldiers = Des soldats dans la cour de vote

inject-joc-title = Le centre d’opérations demande le dispositif
inject-joc = La participation est forte et des jeunes se rassemblent dans le quartier est. Qui dirige sur la place, où se tiennent vos gens, et comment passez-vous le relais ?
inject-joc-expected = La police dirige ; répond au centre d’opérations ; décide avant le contact
inject-bottle-title = Une bouteille d’essence dans la cour
inject-bottle = Quelqu’un a jeté une bouteille enflammée par-dessus le mur de la cour, dans la file. Certains sont brûlés. Tout le monde court vers le pré ouest. Je n’ai pas vu qui l’a lancée.
inject-bottle-expected = Ambulance et dispensaire aussitôt, compte rendu, État hôte informé ; on n’accuse encore personne
inject-protest-title = Une manifestation monte vers la place
inject-protest = Une soixantaine de jeunes viennent vers la place. Ils disent que leurs noms manquent sur la liste. Nous dirigeons ici, mais nous sommes douze. Mettez des boucliers entre les arcades, et laissez vos soldats là où personne ne les voit.
inject-protest-expected = Boucliers entre les arcades, ligne de relève convenue, représentants des jeunes entendus, bureau électoral consulté
inject-canisters-title = Un appel sur des bidons
inject-canisters = Trois garçons portent des bidons jaunes vers la file, de ceux dans lesquels on vend l’essence. Après cette bouteille, nous avons peur.
inject-canisters-expected = Observe et parle avant toute autre chose ; ils apportent de l’eau
inject-hotline-title = Un appel sur l’étal de carburant
inject-hotline = Derrière l’étal de carburant, cinq hommes remplissent des bouteilles. Je les ai entendus dire que les urnes brûleront avant d’être comptées. S’il vous plaît, ne dites pas qui a appelé.
inject-hotline-expected = La police leur dit d’arrêter, dans leur langue, puis se met devant eux, puis interpelle ; conseiller juridique consulté ; retour fait
inject-rumour-title = Une rumeur sur les urnes
inject-rumour = C’est sur tous les téléphones : on sort les urnes par la porte de derrière. Ils le crient maintenant. Ils ne resteront plus longtemps tranquilles.
inject-rumour-expected = Interroge qui détient les scellés, laisse des observateurs compter, le dit au haut-parleur
inject-stones-title = Des pierres sur la place
inject-stones = Des pierres. Ils les jettent sur les arcades, certaines tombent dans la cour. Si l’on en vient aux boucliers ou à l’eau, je dois d’abord avoir entendu votre avertissement. Demandez-moi.
inject-stones-expected = Avertit, demande la permission, emploie la police et le moyen le plus doux qui suffit ; reparle aussitôt
inject-observers-title = Les observatrices interrogent
inject-observers = La file est revenue, des vieillards et des mères en sont. Des pierres tombent tout près. Certains veulent fermer, la plupart veulent voter. Que ferez-vous de nous ?
inject-observers-expected = Leur demande comment, et fait continuer le vote derrière la ligne
inject-chief-title = Le chef de district l’apprend par la radio
inject-chief = Une bombe à mon bureau de vote, et je l’apprends par la radio. Qu’est-ce que j’ignore encore ?
inject-chief-expected = L’informe maintenant, et continue de l’informer
inject-press-title = La presse demande qui a lancé
inject-press = Nous avons des images du feu. Qui l’a lancé, combien de blessés, et les soldats de la paix ont-ils employé la force ? Nous avons essayé d’appeler ; aucun téléphone en ville ne passe.
inject-press-expected = Des faits validés, sans cacher les blessés ; d’autres voies tant que les téléphones sont coupés
inject-way-title = Les hommes disent ce qu’ils veulent
inject-way = Ils parlent. Quelqu’un leur a promis de l’argent. Ils poseraient les bouteilles et partiraient, si personne ne prend leurs noms à la sortie.
inject-way-expected = Le commandant de la police décide d’une issue sans impunité pour l’incendie
inject-back-gate-title = Deux hommes à la porte de derrière
inject-back-gate = Deux hommes ont fait le tour de l’école jusqu’à la porte de derrière. Ils la poussent et regardent les urnes. Les agents électoraux y sont seuls.
inject-back-gate-expected = Police dans la cour de derrière, devant les agents électoraux, avertir ; police hôte prévenue
inject-fire-title = Des bouteilles brûlent dans la cour
inject-fire = Des bouteilles enflammées, plusieurs. La tente a pris feu. Des gens sont à terre et la file se remet à courir.
inject-fire-expected = De nouveau secours, ceux qui lancent arrêtés par le moindre moyen qui suffit, compte rendu
inject-taken-title = La police hôte réclame les personnes retenues
inject-taken = Vous retenez des hommes de l’étal de carburant. Amenez-les aux arcades, nous les prenons là.
inject-taken-expected = Les remet sur la ligne convenue, avec un procès-verbal
inject-roll-title = On demande une liste
inject-roll = Pour la sécurité publique, envoyez-moi aujourd’hui les noms des jeunes qui ont manifesté, et les pages de la liste qui montrent qui a voté.
inject-roll-expected = N’envoie aucun nom ; renvoie au bureau électoral ; consulte le conseiller juridique
inject-closing-title = Le centre d’opérations veut un tableau complet
inject-closing = Le scrutin ferme bientôt. Donnez-nous les pertes, la force employée et avec quelle permission, les personnes retenues, et l’humeur de la place.
inject-closing-expected = Rend compte complètement, et corrige les chiffres antérieurs

lead-title = Qui dirige
lead = Le centre d’opérations veut le dispositif avant que quiconque soit sur la place. Que fixez-vous ?
lead-police = La police hôte dirige, l’unité de police constituée à ses côtés, le peloton en réserve hors de vue, relève aux arcades
lead-police-why = La primauté et la ligne de relève ont été fixées avant le contact, avec la bonne composante devant.
lead-company = La compagnie prend la place ; des soldats impressionnent plus que des boucliers
lead-company-why = On a mis des soldats devant une foule, qui est une tâche de police.
lead-stay = Personne nulle part tant que la police hôte ne demande rien
lead-stay-why = Aucune composante n’était prête et aucune ligne de relève n’était fixée.
lead-lapse-why = Rien n’a été fixé sur qui dirige avant l’arrivée de la foule.

public-line-title = La parole publique
public-line = Sur tous les téléphones, on emporte les urnes. Que dites-vous ?
public-line-show = Dire que l’on vérifie, interroger le bureau électoral, laisser des observateurs compter à voix haute, puis donner les faits
public-line-show-why = La rumeur a été vérifiée avant qu’on y réponde, et chacun pouvait voir par lui-même.
public-line-deny = Démentir aussitôt par haut-parleurs
public-line-deny-why = Démentir avant de vérifier engage la confiance sur un fait que vous n’aviez pas encore.
public-line-nothing = Ne rien dire, c’est l’affaire du bureau électoral
public-line-nothing-why = Le silence a laissé la rumeur pour seul récit, avec des pierres à portée de main.
public-line-lapse-why = Aucun message n’a été donné, et la rumeur est restée seule.

means-title = Choix des moyens antiémeute
means = Des pierres volent sur les arcades. Le vent souffle de la place vers la cour. Quels moyens prépareriez-vous, en demandant la permission à l’inspecteur ?
means-opt-shields = Des boucliers entre les arcades, les ruelles de l’est laissées ouvertes
means-opt-shields-why = Le moyen n’atteint que ceux de la place, leur laisse un chemin de retour et épargne la file.
means-opt-water = Le camion à eau par l’ouest, loin de la cour
means-opt-water-why = Le moyen n’atteint que ceux de la place, mais ne distingue pas ceux qui lancent de ceux qui sont là.
means-opt-irritant = Le gaz irritant, c’est le plus rapide
means-opt-irritant-why = Par ce vent, le gaz dérive sur les vieillards et les enfants de la cour.
means-opt-wait = Aucun pour l’instant ; la ligne et la parole seulement
means-opt-wait-why = Aucun moyen antiémeute n’a mis quiconque en danger, mais rien n’a été préparé alors que des pierres tombaient parmi les électeurs.
means-lapse-why = Aucun moyen n’a été choisi avec soin alors que des pierres tombaient.

queue-title = La file
queue = Des vieillards et des mères sont de retour dans la file et des pierres tombent tout près. Que faites-vous de la file ?
queue-open = Demander aux observatrices comment, et continuer le vote derrière la ligne
queue-open-why = Ceux qui sont là ont été entendus, et leur droit de vote protégé avec eux.
queue-close = Fermer le scrutin et renvoyer tout le monde
queue-close-why = On a mis fin au vote sans consulter ceux qui attendaient, et c’est ce que veulent les lanceurs.
queue-clear = Évacuer la cour avec les boucliers, pour leur sécurité
queue-clear-why = On a prévu la force contre ceux qu’il fallait protéger.
queue-lapse-why = La file est restée sans réponse.

passage-title = Une issue
passage = Les hommes de l’étal poseraient leurs bouteilles et partiraient, si personne ne prend leurs noms maintenant. Que répond la police ?
passage-open = Bouteilles à terre, mains vides, et ils peuvent partir ; la police hôte donnera suite
passage-open-why = Plus doux qu’une interpellation dans une foule, cela éloigne le feu, et la justice de l’État hôte peut encore suivre.
passage-none = Pas de conditions
passage-none-why = Une voie plus douce qui s’offrait n’a pas été essayée.
passage-lapse-why = L’offre est restée sans réponse.

custody-title = Garde des détenus
custody = La police hôte attend aux arcades les hommes que vous retenez. Que faites-vous ?
custody-record = Les remettre là avec un procès-verbal écrit, et informer le spécialiste des droits de l’homme
custody-record-why = La garde de l’État hôte a été respectée sur la ligne convenue, et leur traitement peut être suivi.
custody-now = Les remettre aussitôt, sans papiers
custody-now-why = La garde de l’État hôte a été respectée, mais nul ne peut suivre leur traitement.
custody-keep = Les garder au poste de la compagnie jusqu’à la fin du dépouillement
custody-keep-why = La détention ne vise que la remise ; la compagnie ne retient personne sans le remettre aussitôt à l’État hôte.
custody-lapse-why = La remise est restée en suspens.

roll-title = Noms des votants et des manifestants
roll = Le chef de district demande les noms de ceux qui ont manifesté et des pages de la liste. Qu’envoyez-vous ?
roll-refer = Aucun nom ; le bureau électoral seul répond de la liste ; le nombre des blessés et des personnes retenues
roll-refer-why = Le but a été servi avec le moins de données, et le bon bureau a été indiqué.
roll-refuse = Rien du tout
roll-refuse-why = Aucune identité n’est sortie de vos mains, mais dire qui peut répondre aurait aidé.
roll-send = La liste, il est l’État hôte
roll-lapse-why = La demande est restée en suspens, et la liste sans garde.

resource-water = Eau, litres
resource-canisters = Grenades irritantes
resource-stretchers = Brancards

objective-police = La police d’abord : primauté et lignes de relève respectées
objective-act = Agir à temps sur une menace connue, à un niveau qui suffit
objective-least = Employer la moindre force qui suffit, pas à pas
objective-aid = Secourir tous les blessés dans les délais
objective-tell = Informer à temps ceux qui doivent savoir
objective-hear = Entendre ceux qui attendent et ceux qui manifestent
objective-speak = Dire ce qui est vrai, tôt
objective-data = Protéger la liste et le nom de chacun

indicator-consent = Consentement
indicator-trust-voters = Confiance, électeurs
indicator-trust-protesters = Confiance, manifestants
indicator-wounded = Blessés connus
indicator-aid-clock = Délai de secours
indicator-in-yard = Vus dans la cour
indicator-on-ground = Vus sur la place

zone-polling-yard = Cour du scrutin
zone-back-yard = Cour de derrière
zone-protest-ground = Place
zone-forecourt = Entre les arcades
zone-market = Marché
zone-fuel-stall = Étal de carburant
zone-police-post = Poste de police
zone-clinic = Dispensaire
zone-town-hall = Cour de la mairie
zone-company-post = Poste de compagnie
zone-east-quarter = Quartier est
zone-west-green = Pré ouest
zone-park = Parc du fleuve

doctrine-poc = Politique de protection des civils, 2023
doctrine-joc = Politique des centres d’opérations conjoints
doctrine-police-military = Directives communes aux militaires et à la police, 2019
doctrine-host-state = Politique de protection des civils : responsabilité première de l’État hôte
doctrine-elections = Orientations sur l’appui des missions aux élections : l’autorité électorale décide
doctrine-community = Manuel de protection des civils : dialogue avec la population
doctrine-force = Directives sur l’usage de la force par les composantes militaires, 2016
doctrine-data = Orientations sur la protection des données personnelles
doctrine-medical = Politique d’évacuation sanitaire : l’objectif 10-1-2

# À la main de la direction de l'exercice
inject-sits-title = La place s’assied
inject-sits = Mirel : ils se sont assis et attendent quelqu’un du bureau électoral. Les cinq, au bord, ne font que parler.
inject-sits-expected = Garde les boucliers en retrait, laisse Mirel sur place, et apporte la réponse du bureau électoral.
inject-fight-title = Des coups au bord de la place
inject-fight = Police hôte : les cinq s’en sont pris aux agents les plus proches. Autour d’eux, les gens courent.
inject-fight-expected = Envoie l’équipe d’interpellation, non la ligne ; avertit d’abord en belmari si le temps le permet.

before-crowd = Une foule crie devant un bureau de vote. Quelques-uns jettent des pierres ; la plupart regardent. Le chef de la police a l’eau et l’irritant prêts. Que faire d’abord ?
before-crowd-clear = Vider la place à l’irritant avant que cela ne grandisse
before-crowd-clear-why = Cela frappe ceux qui ne font qu’être là, et le vent le porte aux électeurs. Quelques pierres ne font pas une foule violente.
before-crowd-line = Une ligne de boucliers devant la cour, quelqu’un qui leur parle, et quelqu’un qui entend leur plainte
before-crowd-line-why = Elle sépare ceux qui jettent de ceux qui votent, laisse partir ceux qui regardent, et répond à ce qui les amène.
before-crowd-arrest = Faire arrêter dans la foule ceux qui jettent
before-crowd-arrest-why = Cela vise ceux qui agissent, ce qui est juste. Dans une foule dense cela crée une nouvelle colère, et c’est à la police hôte de le conduire.
before-lead = L’ordre public revient à la police hôte. Elle est lente, et vous avez plus de monde sur la place. Qui décide des moyens anti-émeute ?
before-lead-me = Vous : qui est là en force décide
before-lead-me-why = La force ne donne pas de droit. Sans leur permission, chaque emploi est hors de votre autorité, quoi qu’il en sorte.
before-lead-ask = Elle : demander tôt, dire ce que vous voyez, et faire en attendant ce qui ne demande pas de permission
before-lead-ask-why = Présence, dialogue et interposition sont à vous. Une question posée tôt a sa réponse quand il la faut.
before-lead-nobody = Personne : rester en attente jusqu’à ce qu’elle vienne
before-lead-nobody-why = Cela respecte sa conduite. Cela laisse aussi des gens sans la protection que vous pouvez donner sans demander.
