### Mortier sur le marché : tous les textes de l'exercice, en français.

market-title = Mortier sur le marché
market-summary = Des obus sont tombés sur le marché d’une ville fluviale. Faites entrer les secours, sortir la population, et empêchez la prochaine salve sans devenir le prochain péril.
market-country = République de Karsa, district du Bas-Oum
market-situation =
    Tamba est un bourg marchand de 9 000 habitants sur la rive nord de l’Oum. Un cessez-le-feu entre le gouvernement et le groupe armé A tient depuis onze semaines. Les jours de marché, quelque 130 personnes commercent au bord du fleuve ; 28 déplacés dorment à l’école.

    Vous commandez la compagnie à Tamba. Votre force de réaction rapide et votre équipe médicale sont à la base, au nord ; un peloton d’unité de police constituée, placé sous votre contrôle pour emploi, se tient près du poste de police de l’État hôte. Sena, votre assistante de liaison communautaire, est en ce moment au marché. Un petit drone peut voler dans la minute qui suit l’alerte. Une équipe de déminage revient du district dans cinq minutes.

    De l’autre côté du pont, une compagnie de la force régionale tient la rive sud. Le pont est la limite entre vous : personne ne le franchit sans accord.
market-product = La population hors de danger, les blessés au dispensaire, la prochaine salve empêchée par la moindre force qui suffit, et tous ceux qui doivent savoir informés.
market-notice = Cet exercice porte sur une attaque contre des civils. Des personnes sont blessées et certaines peuvent mourir. Rien n’est montré ni décrit crûment. Vous pouvez refuser l’exercice ou le quitter à tout moment ; le quitter ne compte jamais comme un échec.

market-mandate-title = Protection des civils
market-mandate = La mission protège les civils exposés à la menace de violences physiques, dans la limite de ses moyens et de sa zone, par toute action nécessaire pouvant aller jusqu’à l’usage de la force, sans préjudice de la responsabilité première de l’État hôte. L’hésitation de l’État hôte n’excuse pas l’inaction.

right-move = Se déplacer, patrouiller, boucler, escorter, évacuer, secourir
right-short-of-deadly = Force non meurtrière, détention
right-warning-shots = Tirs de sommation
right-deadly = Force meurtrière en cas de danger de mort imminent
right-partner = Appui à la force régionale ou reçu de celle-ci
right-public = Messages au public sur l’incident
right-names = Garder les noms des blessés 2 min 30 s à partir du premier message à leur sujet, puis les effacer en une minute
who-company = Commandant de la compagnie
who-joc = Centre d’opérations conjoint, sur demande
who-scene = Commandant de la compagnie, sur les lieux
who-joc-rights = Centre d’opérations conjoint, après évaluation des risques en matière de droits de l’homme
who-company-pio = Commandant de la compagnie, avec des faits validés par le centre d’opérations conjoint

rule-1-1-title = Présence, dialogue, avertissement et posture
rule-1-1 = Vous pouvez être présent, parler, avertir, montrer votre force et vous interposer, face à quiconque.
rule-1-2-title = Force non meurtrière contre une intention hostile
rule-1-2 = Vous pouvez bloquer, repousser et détenir des personnes armées qui montrent une intention hostile. Avertissez d’abord, si le délai ne coûte pas de vies.
rule-1-3-title = Tirs de sommation
rule-1-3 = Tirs de sommation seulement contre un acte hostile, après un avertissement, avec la permission du centre d’opérations conjoint.
rule-1-4-title = Force meurtrière en cas de danger de mort imminent
rule-1-4 = Tir visé, le minimum nécessaire, contre ceux dont l’acte hostile fera des victimes dans la minute. Avertissez d’abord, si le délai ne coûte pas de vies.
rule-1-5-title = Aucune force contre les détenus et les blessés
rule-1-5 = Aucune force contre quiconque est détenu ou hors de combat. Les blessés sont soignés, quels qu’ils soient.
rule-1-6-title = Aucun tir sur qui se rend, part ou court
rule-1-6 = Aucun tir sur des personnes qui se rendent, s’éloignent ou courent et ne menacent personne, ni au-dessus d’elles.
rule-2-1-title = Aucun tir vers une foule
rule-2-1 = Aucun tir vers une foule ou au-dessus d’elle, qui que ce soit qui s’y cache.
rule-4-1-title = Détention de personnes qui se rendent ou s’enfuient
rule-4-1 = Vous pouvez arrêter et détenir des personnes qui se sont rendues, partent ou fuient après une intention hostile. Remettez-les à la police de l’État hôte avec un procès-verbal.
rule-5-1-title = Foules
rule-5-1 = Force non meurtrière contre une foule seulement à la demande de la police de l’État hôte, après un avertissement.

org-mission-military = Mission, composante militaire
org-mission-police = Mission, composante police
org-mission-civilian = Mission, composante civile
org-host-state = Gouvernement du Karsa
org-regional-force = Force régionale
org-humanitarians = Organisations humanitaires
org-town = Population de Tamba
org-press = Presse

seat-company-commander = Commandant de la compagnie
seat-fpu-commander = Commandant de l’unité de police constituée

unit-qrf = FRR 1
unit-fpu = UPC 2
unit-med = MED 1
unit-sena = Sena
unit-uav = DRONE 1
unit-eod = NEDEX 1

means-presence = Présence
means-interpreter = Interprète
means-voice = Voix
means-liaison = Assistante de liaison
means-loudhailer = Porte-voix
means-vehicles = Véhicules en position
means-shield-line = Ligne de boucliers
means-hands = Arrêter et retenir
means-shields = Boucliers et bâtons
means-rifles-air = Fusils, en l’air
means-rifles = Fusils, tir visé

group-market-crowd = Gens du marché
group-residents = Habitants du quartier ouest
group-displaced = Déplacés de l’école
group-clinic = Personnel et visiteurs du dispensaire

party-watchers = Trois hommes à la maison de thé
party-mortar = Hommes à la carrière
party-menders = Deux hommes à un étal avec une radio

sign-not-running = Ils observent le marché tandis que tous les autres courent
sign-radio = L’un d’eux parle dans une radio portative
sign-corrections = Ils annoncent des distances et regardent où les obus sont tombés
sign-open-set = L’un d’eux écoute un poste de radio ouvert
watchers-want = On les a payés pour compter les obus, et ils craignent pour leurs familles s’ils arrêtent
sign-tube = Un tube sur une plaque de base, et des hommes à genoux à côté
sign-smoke = De la fumée et un éclair à la carrière

contact-joc = Centre d’opérations conjoint
contact-chief = Chef de district
contact-police = Poste de police de l’État hôte
contact-ocha = Coordonnateur humanitaire
contact-clinic = Dispensaire
contact-women = Comité des femmes
contact-hotline = Ligne d’alerte
contact-regional = Compagnie régionale
contact-legal = Conseiller juridique
contact-press = Bureau de presse

interest-joc = Veut des faits tôt, corrigés ensuite plutôt que tardifs
interest-chief = Répond de la ville ; veut l’apprendre de vous avant la radio
interest-police = Veut la garde de toute personne détenue
interest-ocha = Garde l’aide neutre ; veut connaître les itinéraires militaires, non y être conduit
interest-clinic = A huit lits ; veut des chiffres avant l’arrivée des blessés
interest-women = Connaît les ruelles et les absents ; veut avoir son mot à dire avant la décision
interest-hotline = Ses appelants risquent gros ; elle veut savoir quelle suite est donnée
interest-regional = Impatiente de passer le pont ; sous examen après des plaintes l’an dernier
interest-legal = Réponses brèves sur les règles et l’appui à d’autres
interest-press = Veut le nombre de morts et savoir qui a tiré

joc-thanks-shelling = Reçu. Le poste régional a entendu des départs au sud-est du marché. Continuez à informer.
joc-thanks-casualties = Reçu, nombre de victimes consigné. Mettez à jour quand il change.
joc-thanks-force = Reçu, compte rendu d’usage de la force consigné. Lieux et secours notés. La section des enquêtes l’a.
joc-thanks-watchers = Reçu. Sans doute des observateurs pour le tube. La règle 1.2 s’applique s’ils montrent une intention hostile. Redites-nous ce qui change.
joc-thanks-launch = Reçu. Nous transmettons.
joc-clears-line = Vous pouvez dire : les obus venaient du sud-est, la mission n’a pas tiré, les secours sont au marché.
joc-clears-casualties = Vous pouvez dire combien de personnes ont été blessées et qu’elles sont soignées. Pas de noms.
joc-no-helicopter = Pas d’hélicoptère avant deux heures. Allez au dispensaire par la route.
chief-answers-shelling = Merci d’avoir appelé. J’envoie des policiers sur la route du nord. Parlez-moi des blessés.
chief-answers-route = Bien. La route du nord est à vous, laissez libre la ruelle de l’école.
chief-answers-force = Je préviendrai les familles. Envoyez-moi le procès-verbal.
police-answers-watchers = Nous connaissons la maison de thé. Ceux que vous y retenez, nous les prenons en charge.
police-answers-route = Compris, deux des nôtres sont au carrefour nord.
ocha-answers-route = Noté pour la déconfliction. Notre personnel reste au dispensaire ; gardez les véhicules armés hors de son enceinte.
ocha-answers-casualties = Merci. Nous ouvrons la deuxième salle.
clinic-answers-casualties = Compris. Les urgences d’abord, par la route du dispensaire, pas par l’entrée principale.
clinic-answers-evacuation = Nous ne pouvons pas aller les chercher, nous n’avons pas de véhicule. Amenez-les.
women-answer-route = La ruelle nord entre la halle et la route est libre. Les mères se rassemblent à la porte ouest ; appelez-les là d’abord.
women-thank = Vous êtes revenus vers nous. Nous le dirons aux autres.
hotline-thanks = L’appelant saura qu’on a agi. Merci.
regional-answers-launch = Vu aussi. Nous restons au sud du pont, sauf accord entre vous et le centre d’opérations.
regional-answers-support = Nous pouvons être là dans dix minutes. Sans conditions, s’il vous plaît.
regional-takes-data = Reçu. Nous le gardons avec nos propres dossiers.
legal-answers-support = Pas avant l’évaluation des risques en matière de droits de l’homme. Demandez-la au centre d’opérations, posez des conditions, et qu’ils restent au sud d’ici là.
legal-answers-names = N’envoyez pas de noms. Des chiffres et des lieux suffisent à leur but. Effacez votre propre liste quand la durée de conservation est passée.
legal-answers-watchers = Regarder n’est pas un acte hostile. Une radio qui sert à régler le tir montre une intention hostile : règle 1.2, avertir d’abord.

topic-shelling = Le bombardement
topic-casualties = Victimes
topic-watchers = Trois hommes à la maison de thé
topic-menders = Deux hommes à un étal avec une radio
topic-launch = Hommes à la carrière
topic-route = Sortie et itinéraires
topic-force-used = Force employée
topic-rumour = Rumeur sur les obus
topic-partner-support = Appui de la compagnie régionale
topic-casualty-names = Noms des blessés

inject-shells-title = Des obus tombent sur le marché
inject-shells-expected = Envoie aussitôt des secours et des observateurs
inject-joc-title = Le centre d’opérations interroge
inject-joc = Explosions entendues à votre marché. Que voyez-vous, et que faites-vous ?
inject-joc-expected = Accuse réception, rend compte du bombardement, décide du premier geste
inject-liaison-title = Sena appelle du marché
inject-liaison = Des obus sont tombés entre les étals. Plusieurs personnes sont à terre et certaines saignent beaucoup. Les autres ne savent pas où courir.
inject-liaison-expected = Envoie l’équipe médicale, prévient le dispensaire, rend compte des victimes
inject-hotline-title = Un appel à la ligne d’alerte
inject-hotline = Trois hommes sont assis à la maison de thé, à l’ouest du marché. Ils sont venus avant les obus et ne courent pas. L’un parle dans une radio. S’il vous plaît, ne dites pas qui a appelé.
inject-hotline-expected = Observe, avertit, s’interpose ; ne tire pas sur la foi d’un appel ; fait un retour
inject-chief-silence-title = Le chef de district l’apprend par la radio
inject-chief-silence = On bombarde ma ville et je l’apprends d’un journaliste. Que faites-vous dans mon marché ?
inject-chief-silence-expected = L’informe maintenant, et continue de l’informer
inject-clinic-title = Le dispensaire annonce ses lits
inject-clinic = Nous avons huit lits et un chirurgien. Combien en arrive-t-il, et quand ?
inject-clinic-expected = Donne les nombres et l’ordre d’arrivée
inject-ways-title = Par où sortir
inject-ways = Les gens ne savent pas quel chemin est sûr. Les femmes du comité connaissent les ruelles. Où doivent-ils aller ?
inject-ways-expected = Consulte le comité des femmes, puis guide la population vers le nord
inject-rumour-title = Une rumeur dans la foule
inject-rumour = On dit que ce sont les soldats de la paix qui ont tiré les obus. Un garçon montre une vidéo de vos véhicules.
inject-rumour-expected = Vérifie, fait valider un message, dit ce qui est connu
inject-ocha-title = Le coordonnateur humanitaire interroge
inject-ocha = Notre personnel est au dispensaire et un camion attend au nord de la ville. Quelles routes vos véhicules prendront-ils ?
inject-ocha-expected = Communique l’itinéraire ; ne demande rien en échange
inject-regional-title = La compagnie régionale offre un peloton
inject-regional = Il paraît que vous manquez de bras. Un peloton peut passer le pont en dix minutes et nettoyer la maison de thé pour vous.
inject-regional-expected = Demande l’évaluation des risques et un conseil avant tout appui
inject-launch-title = On prépare un tube
inject-launch = La caméra du secteur voit des hommes et un tube à la carrière, au sud-est de vous. Ils peuvent tirer de nouveau dans environ deux minutes.
inject-launch-expected = Marche sur la carrière ou fait vider le marché ; prévient la compagnie régionale
inject-taken-title = La police réclame les détenus
inject-taken = Trois hommes se sont rendus à vous. Ils nous reviennent. Nous venons les chercher tout de suite.
inject-taken-expected = Les remet avec un procès-verbal et un suivi
inject-handed-title = La police hôte prend le relais
inject-handed = Nous avons pris en charge les trois hommes.
inject-handed-expected = L’unité est libre pour la tâche suivante ; les partenaires savent où sont les trois hommes
inject-gone-title = Les hommes ont quitté la maison de thé
inject-gone = Les trois hommes ont quitté la maison de thé quand vos gens sont arrivés. La radio est restée sur la table.
inject-gone-expected = Les laisse partir ou les arrête selon la règle 4.1 ; aucun tir
inject-press-title = La presse demande des chiffres
inject-press = Nous avons des images du marché. Combien de morts, et les soldats de la paix ont-ils tiré ?
inject-press-expected = Publie des faits validés
inject-second-title = Une deuxième salve
inject-second = Encore des obus. Ils sont retombés sur le marché. Je vois d’autres personnes à terre.
inject-second-expected = De nouveau secours, compte rendu, issue
inject-names-title = On demande une liste
inject-names = Pour nos dossiers, il nous faut aujourd’hui, par courriel, les noms et les familles des blessés.
inject-names-expected = N’envoie que des chiffres
inject-closing-title = Le centre d’opérations veut un tableau complet
inject-closing = Plus de départs depuis un moment. Donnez-nous le nombre de victimes, la force employée et qui est encore en danger.
inject-closing-expected = Rend compte complètement, et corrige les chiffres antérieurs
inject-caller-title = Un deuxième appel
inject-caller = Je vois les mêmes hommes. L’un d’eux montre les étals du doigt et parle. J’en suis sûr.
inject-caller-expected = Gagne en certitude ; avertit et s’interpose

first-move-title = Le premier geste
first-move = Des obus sont tombés ; le drone ne peut pas encore voler. Que font vos gens maintenant ?
first-move-go = Envoyer police, secours et force de réaction tout de suite, avec ce que vous savez
first-move-go-why = Des personnes à terre, une obligation claire : vous avez agi sur ce que vous saviez au lieu d’attendre la certitude.
first-move-wait = Envoyer les secours, garder les autres jusqu’à ce que le drone voie le marché
first-move-wait-why = Attendre le drone a tenu les moyens de protection à l’écart alors qu’on savait des personnes blessées.
first-move-stay = Garder tout le monde à la base jusqu’à la demande de la police de l’État hôte
first-move-stay-why = La responsabilité de l’État hôte n’excuse pas l’inaction quand des civils sont attaqués.
first-move-lapse-why = Aucun premier geste n’a été décidé alors qu’on savait des personnes blessées.

way-out-title = La sortie
way-out = Les gens du marché demandent un chemin sûr. Par où les conduisez-vous ?
way-out-ask = Demander le chemin sûr au comité des femmes, puis conduire
way-out-ask-why = Ceux qui vivent là ont été entendus avant que le plan soit arrêté.
way-out-north = Les conduire aussitôt par la route du nord
way-out-north-why = Le chemin était bon, mais ceux qui devaient le prendre n’ont pas été entendus.
way-out-hold = Retenir tout le monde dans un bouclage et chercher les observateurs
way-out-hold-why = On a retenu la population sous la menace et nul de ceux qui vivent là n’a été entendu.
way-out-lapse-why = La foule a dû trouver seule son chemin et nul de ceux qui vivent là n’a été entendu.

public-line-title = La parole publique
public-line = On dit que ce sont les soldats de la paix qui ont tiré les obus. Que dites-vous ?
public-line-verify = Dire que vous vérifiez, interroger le centre d’opérations, puis donner les faits
public-line-verify-why = La rumeur a été vérifiée avant qu’on y réponde, et la population vous a entendu tôt.
public-line-deny = Démentir aussitôt au haut-parleur
public-line-deny-why = Démentir avant de vérifier engage la confiance sur un fait que vous n’aviez pas encore.
public-line-nothing = Ne rien dire, cela passera
public-line-nothing-why = Le silence a laissé la rumeur pour seul récit.
public-line-lapse-why = Aucun message n’a été donné et la rumeur est restée seule.

partner-offer-title = L’offre de la compagnie régionale
partner-offer = La compagnie régionale offre un peloton pour nettoyer la maison de thé. Elle est sous examen après des plaintes. Que répondez-vous ?
partner-offer-ask = Remercier, et demander d’abord l’évaluation des risques en matière de droits de l’homme et des conditions
partner-offer-ask-why = La diligence voulue précède toute action commune et tout appui, et le partenaire n’a pas été éconduit.
partner-offer-accept = Accepter, tous les bras comptent
partner-offer-accept-why = Une action commune avec une force sous examen, sans l’évaluation des risques qui doit précéder.
partner-offer-decline = Refuser, et leur demander de surveiller la rive sud
partner-offer-decline-why = Aucun appui n’a été pris sans évaluation, et le partenaire a gardé un rôle utile.
partner-offer-lapse-why = Le partenaire est resté sans réponse alors qu’il se tenait au pont.

custody-title = Garde des détenus
custody = La police de l’État hôte veut les trois hommes. Que faites-vous ?
custody-record = Les remettre avec un procès-verbal écrit, et en rendre compte au centre des opérations
custody-record-why = La garde de l’État hôte a été respectée et la remise peut être suivie.
custody-now = Les remettre aussitôt
custody-now-why = La garde de l’État hôte a été respectée, mais nul ne peut suivre le traitement qu’ils ont reçu.
custody-keep = Les garder à la base jusqu’à demain
custody-keep-why = Les détenus relèvent sans délai de la garde de l’État hôte.
custody-lapse-why = La remise est restée en suspens.

names-title = La liste des noms
names = La compagnie régionale demande les noms et les familles des blessés. Qu’envoyez-vous ?
names-numbers = Des chiffres et des lieux seulement, en disant pourquoi
names-numbers-why = Le but a été servi avec le moins de données, et aucune identité n’est sortie de vos mains.
names-refuse = Rien
names-refuse-why = Aucune identité n’est sortie de vos mains, mais des chiffres auraient servi le partenaire.
names-send = La liste, ce sont des partenaires
names-lapse-why = La demande est restée en suspens, et la liste sans garde.

resource-stretchers = Brancards
resource-fuel = Carburant, litres

objective-act = Agir à temps sur une menace connue, à un niveau qui suffit
objective-graduate = Employer la moindre force qui suffit, pas à pas
objective-aid = Secourir tous les blessés dans les délais
objective-tell = Informer à temps ceux qui doivent savoir
objective-hear = Entendre la population avant d’arrêter le plan
objective-speak = Dire ce qui est vrai, tôt
objective-partner = Travailler avec les partenaires dans le respect du droit
objective-data = Garder les données protégées

indicator-consent = Consentement
indicator-trust-market = Confiance, marché
indicator-wounded = Blessés connus
indicator-aid-clock = Délai de secours
indicator-in-market = Vus au marché

zone-market = Marché
zone-market-edge = Bord du marché
zone-clinic = Dispensaire
zone-police-post = Poste de police
zone-base = Base
zone-school = École
zone-bridge = Pont
zone-quarry = Carrière
zone-north-green = Pré du nord
zone-west-quarter = Quartier ouest
zone-tea-house-yard = Cour de la maison de thé

doctrine-poc = Politique de protection des civils, 2023
doctrine-joc = Politique des centres d’opérations conjoints
doctrine-force-report = Directives sur l’usage de la force par les composantes militaires, 2016
doctrine-host-state = Politique de protection des civils : responsabilité première de l’État hôte
doctrine-civ-mil = Directives sur la coordination civilo-militaire dans l’action humanitaire
doctrine-partners = Directives communes aux militaires et à la police, 2019
doctrine-community = Manuel de protection des civils : dialogue avec la population
doctrine-hrddp = Politique de diligence voulue en matière de droits de l’homme
doctrine-medical = Politique d’évacuation sanitaire : l’objectif 10-1-2

probe-market = À votre connaissance, combien de personnes vivantes se trouvent au marché en ce moment ?
probe-permitted = Quel est le maximum que les règles autorisent maintenant contre les trois hommes de la maison de thé, quel que soit celui qui doit l’autoriser ?
probe-permitted-posture = Une posture de protection, et rien au-dessus
probe-permitted-short = La force non meurtrière, après un avertissement
probe-permitted-shots = Des tirs de sommation
probe-permitted-deadly = La force meurtrière
probe-salvo = Dans combien de secondes attendez-vous des obus de la carrière, si personne ne s’y oppose ?

# Avant l’exercice.
before-watchers = Quatre hommes armés se tiennent à 120 m d’une foule de civils. Ils filment et montrent du doigt ; personne n’a tiré. Votre patrouille peut être entre eux et la foule en une minute. Que faire d’abord ?
before-watchers-fire = Tirer sur eux, avant qu’ils ne puissent nuire
before-watchers-fire-why = Aucun acte hostile ne met encore de vie en danger. La force meurtrière dépasse ici la fourchette, quoi qu’ils se révèlent être.
before-watchers-wait = Observer, et rendre compte quand quelque chose arrive
before-watchers-wait-why = Avec des moyens et un mandat, attendre que des gens soient blessés est la faute la plus grave, et non un choix sûr.
before-watchers-between = Mettre la patrouille entre eux et la foule, et les avertir
before-watchers-between-why = Présence et avertissement sont à votre main, peuvent encore empêcher le mal et laissent ouverte toute suite.
before-watchers-ask = Demander d’abord au centre d’opérations conjoint l’autorisation d’employer la force
before-watchers-ask-why = Demander tôt est juste, car toute réponse prend du temps ; mais ce que vous pouvez faire sans demander ne doit pas l’attendre.
before-names = Un responsable de la communauté demande, pour les familles, quels blessés sont au dispensaire. Que transmettez-vous ?
before-names-give = Les noms, car les familles attendent
before-names-give-why = Les noms des blessés sont protégés. Une fois transmis, ils ne se reprennent pas, et de telles listes ont servi à chercher des gens.
before-names-figures = Combien, et où les familles peuvent demander, sans noms
before-names-figures-why = Elles apprennent ce qu’il leur faut, et ceux qui soignent le disent eux-mêmes à chaque famille.
before-names-nothing = Rien ; ce n’est pas votre tâche
before-names-nothing-why = Cela protège les données et laisse sans réponse des gens qui en chercheront une ailleurs.
