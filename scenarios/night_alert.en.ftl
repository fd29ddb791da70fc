### Night alert: every text of the drill, in English.

night-title = Night alert
night-summary = Two callers say that armed men will raid a village tonight. You have one patrol on wheels, a section on foot, a drone, and weather that closes in. Take the alert seriously, look closely, act before the first shot.
night-country = Union of Karsela, Ombe district
night-situation =
    Tavit is a village of some hundred people on the road through Ombe; displaced families sleep in its school. It is five past eight, dusk; the curfew began at eight and belongs to the host police. Last month men came out of the bush at night, took cattle and medicine, and killed six.

    You command the company at the outpost west of the village. Your patrol on wheels waits there; nobody in it speaks Tavi. A section on foot with an interpreter and a loudspeaker is at the crossroads, and Ines, your liaison assistant, is at the council tree. The drone sees warmth, flies seven minutes, and stays down in more than a moderate wind. The helicopter lands on the green by the well, and takes the wounded to the surgical team at the outpost. The host army’s nearest platoon is forty kilometres away, behind two rivers.

    The nights of the alert network are long: callers risk their lives when they ring, and some calls are about neighbours. Rain hangs in the hills.
night-product = A village that was protected before the first shot, wounded on the table of the surgeon, force no higher than what worked, a host state that was asked and told, and callers whose names nobody learns.
night-notice = This drill is about a raid on a village at night. People may be hurt or killed. Nothing is shown or described graphically. You can decline it or leave at any moment; leaving never counts as a failure.

night-mandate-title = Protection of civilians
night-mandate = The mission protects civilians under threat of physical violence, within its means and area, by all necessary action up to and including force, without prejudice to the responsibility of the host state. A host force that is late does not excuse waiting.

right-move = Move, look, stand between, shelter and escort people
right-short-of-deadly = Force short of deadly against armed men, detention
right-warning-shots = Warning shots
right-deadly = Deadly force while life is in imminent danger
right-curfew = The curfew and everyone who breaks it
right-public = Public lines about the night
right-callers = Names of those who called
who-company = Company commander
who-company-hand-over = Company commander, with hand-over to the host police
who-joc = Joint operations centre
who-scene = Company commander, on the scene
who-police = Host police
who-company-pio = Company commander, with lines cleared by public information
who-nobody = Nobody outside the alert network

rule-1-1-title = Presence, dialogue, warning and posture
rule-1-1 = You may be present, talk, warn, show force and stand between, towards anyone.
rule-1-2-title = Force short of deadly against hostile intent
rule-1-2 = You may block, push back and detain armed persons who show hostile intent. A tool in the hand at night is not yet hostile intent. Warn first, in a language that they know, where the delay does not cost life.
rule-1-3-title = Warning shots against a hostile act
rule-1-3 = Warning shots only against a hostile act, on permission of the joint operations centre, after a warning.
rule-1-4-title = Deadly force when life is in imminent danger
rule-1-4 = Aimed deadly force, the minimum needed, against those whose hostile act will cost life within a minute. Warn first where the delay does not cost life.
rule-1-5-title = No force against the detained and the wounded
rule-1-5 = No force at all against anyone who is detained or out of the fight. Wounded people are treated, whoever they are.
rule-1-6-title = No shots at people who give up, leave or run
rule-1-6 = No shots at or over people who surrender, walk away or run and threaten nobody, however dark it is.
rule-2-1-title = No firearms on people of the village
rule-2-1 = No shots at, towards or over a crowd, whoever may be hidden in it.
rule-3-1-title = Rifles slung, chambers empty
rule-3-1 = Weapons are carried slung, with a magazine and an empty chamber, while nothing threatens. To unsling them is posture.
rule-4-1-title = Detention only to hand over
rule-4-1 = You may stop and hold armed men who gave up, leave or run. Hand them to the host police without delay, with a record.
rule-5-1-title = The curfew is the host police’s
rule-5-1 = You do not enforce the curfew. Force short of deadly against people who are out at night only with the permission of the host police, after a warning that they understood.
rule-5-2-title = No force at the school and the health post
rule-5-2 = No force against people in the school or the health post: they are there for shelter and care.

org-mission-military = Mission, military component
org-mission-civilian = Mission, civilian component
org-host-state = Government of Karsela
org-host-army = Army of Karsela
org-village = People of Tavit
org-humanitarians = Humanitarian organisations
org-press = Press

seat-company-commander = Company commander

unit-patrol = Patrol 1
unit-section = Section 2
unit-uav = UAV 1
unit-helicopter = Rescue 1
unit-ines = Ines

means-presence = Presence
means-voice = Voice
means-loudhailer = Loudhailer
means-vehicles = Vehicles with lights on
means-hands = Stop and hold
means-rifles-air = Rifles, into the air
means-rifles = Rifles, aimed
means-interpreter = Interpreter
means-pack-speaker = Loudspeaker on a pack
means-section-line = Section in line
means-liaison = Liaison assistant
means-megaphone = Megaphone

group-north = People of the north compounds
group-south = People of the south compounds
group-displaced = Displaced families
group-water = Women at the well
group-staff = Health staff

party-raiders = Men at the bush edge
party-store-men = Two men with a lamp
party-night-watch = Men with machetes

sign-warmth = Warm shapes, lying in a row at the edge of the bush
sign-rifles = They carry rifles and look at the compounds
sign-spread = They spread out in a line towards the huts
sign-shouts = They shout and shoot into the air
sign-shots = They shoot into the compounds
raiders-want = They want back forty head of cattle that they say this village’s sons drove off in spring
sign-farm = Two men squat behind a farm and wait
sign-lamp = A covered lamp goes from farm to farm; one carries a rifle
sign-door = They kick at the door of the store and hold the nurse
sign-machetes = A file of men with machetes and one lamp, out after curfew

contact-joc = Joint operations centre
contact-pio = Public information office
contact-police = Host police post
contact-army = Host army platoon
contact-elders = Elders
contact-women = Women’s group at the school
contact-hotline = Alert hotline
contact-health = Health post
contact-ocha = Humanitarian coordination
contact-legal = Legal adviser
contact-gender = Gender adviser
contact-press = Press desk

interest-joc = Wants facts early and corrected; grants warning shots; makes forecasts for tonight
interest-pio = Clears lines; wants what is verified, and harm said frankly
interest-police = Four officers, ten kilometres away; the curfew is theirs; wants to be asked, and wants custody of anyone held
interest-army = Has a platoon on two lorries; wants to arrive first in the report and second at the river; wants names
interest-elders = Sent out the night watch themselves; want it to come home
interest-women = Know which child sleeps where, and who can walk
interest-hotline = Its callers risk much; it wants to hear what came of it, and that no name is passed on
interest-health = One nurse, five helpers, eight mats, and the district’s medicine in the store
interest-ocha = Answers for the medicine and for the displaced; keeps its distance from arms
interest-legal = Short answers on rules, the curfew, the army and personal data
interest-gender = Where women and girls are safe at night, and whom to ask about it
interest-press = Wants the village’s name and the number of dead, by midnight

joc-grants-shots = Warning shots granted, after a warning and with nobody behind. Report each.
joc-thanks-warning = Received. One call is enough to go and look; two from people who do not know each other count as an alert. Tell the army and the police, and do not wait for them.
joc-thanks-raiders = Received, eight men at the bush edge. Ask us for a forecast if you have to choose a place. Rule 1.3 shots need our word.
joc-thanks-casualties = Received, casualty figures logged. Update when they change.
joc-thanks-force = Received, force report logged with means, time and authority. The inquiry section has it.
joc-knows-rumour = Your patrol’s track tonight is on our screen: it has not left the road. You may say where you are.
joc-answers-evacuation = Helicopter is yours. It does not fly in this wind before we tell you; have them ready near the green.
pio-clears-rumour = You may say: the mission stands between the village and the bush tonight, on the road and in the lanes, where everyone can see its lamps.
pio-clears-casualties = You may say how many were hurt and that they are being cared for. No names.
police-refers-crowd = Nobody is beaten for being afraid. Permission only if they hurt someone.
police-lifts-curfew = For tonight, whoever walks to the school or the health post breaks no curfew. I note it, tell my men, and leave the lanes to you.
police-answers-warning = We are four, and the road is under water. Hold whoever you catch for us.
police-answers-watch = The watch is the elders’ own. Send them home in words.
army-answers-warning = We mount up. Two rivers; an hour, perhaps two. Do not wait for us.
army-answers-arrival = Agreed. We stop at the mill, show two lamps, and nobody fires before your officer has met mine.
army-answers-force = Understood. I put it in my report.
elders-answer-watch = They are ours, five fathers with machetes and one lamp. We call them to the tree, with a white cloth, so that your men know them.
elders-answer-warning = We knew that they would come again. We wake the compounds.
elders-answer-shelter = To the school, by the back lane and without lamps. The old first.
elders-thank = You come back to tell us. The others never did.
women-answer-shelter = There is room if we move the mats together. Bring the north families by the road, we open the yard.
women-thank = Then the children can sleep. Thank you.
hotline-thanks = The caller will hear that it was acted on, and that nobody knows who called.
hotline-passes-on = We ring the compounds, one after another.
hotline-asks-callers = I rang both back. The women’s group may know of them, and sit with them tonight. Nobody in uniform, theirs or yours.
health-answers-casualties = We have eight mats and light for two hours. The bad ones must fly.
health-answers-raid = We put out the lamp and go into the back room. Hurry.
health-answers-evacuation = We have no vehicle.
ocha-answers-shelter = Noted. Keep arms out of the school yard.
ocha-answers-raid = Thank you. The medicine can be replaced, the nurse cannot. No guns inside the post, please.
legal-answers-callers = Who called is protected, whoever asks, an ally too. You may say what was reported, never by whom.
gender-answers-shelter = Ask the women where they feel safe, not the men. Light on the way to the latrines, women and girls in the inner rooms, a woman of yours at the gate. No questions about what happened to anyone.
legal-answers-army = Before any joint act: who commands, where the line runs, what their record is. This platoon shot at herders last year. Ask for conditions, and agree on lamps and a line.
legal-answers-watch = Men with machetes near their own huts show no intent. Talk; 1.2 does not apply.
legal-answers-curfew = The curfew is host law. People who flee from danger should not be held to it; let the police say so.

topic-raid-warning = Warning of a raid
topic-raiders = Men at the bush edge
topic-night-watch = Men with machetes
topic-curfew = Curfew
topic-shelter = Shelter at the school
topic-casualties = Casualties
topic-weather = Weather
topic-guide-rumour = Rumour that the mission guides the raiders
topic-medicine-raid = Two men with a lamp
topic-army-arrival = Arrival of the host army
topic-force-used = Force used
topic-callers = Names of the callers

inject-first-call-title = A first call
inject-first-call = A trader came in by the bush track. Men with rifles asked him how many soldiers sleep at Tavit, and where the cattle stand. He says tonight. Please do not say who called.
inject-first-call-expected = Believes it enough to look and to move; tells the operations centre, the army and the police; waits for nobody
inject-curfew-title = People ask about the curfew
inject-curfew = The word is round. Families in the north want to go to the school for the night, but it is past eight, and last week the police beat a man for that. May they walk?
inject-curfew-expected = Asks the host police, whose curfew it is; asks the women at the school; does not decide it alone
inject-machetes-title = A call about men with machetes
inject-machetes = There are men in the lane north of the road, with machetes and a lamp. The children saw them. Is it beginning?
inject-machetes-expected = Looks and talks before anything else; asks the elders; they are the village’s own watch
inject-second-call-title = A second call
inject-second-call = Another voice, from the farms. Eight men lie at the bush edge in the north-east, where the track comes out. They wait until it is quite dark. I must hang up.
inject-second-call-expected = Two sources agree: warns the men in their language, puts the patrol between, leads people out, reports; feedback later
inject-storm-title = The storm comes down
inject-storm = Squall line over the hills. Heavy rain, wind fifteen metres a second, you will see nothing beyond the next field. Drone and helicopter stay down until we call. The mast for the telephones is out.
inject-storm-expected = Uses eyes on the ground where the drone is blind, and radio where the telephone is out
inject-grenade-title = A grenade at the well
inject-grenade = A bang at the well. Women were there for water, in the rain, where no policeman sees them. Some are down. I did not see who threw it.
inject-grenade-expected = Aid at once from the nearest, health post told, helicopter prepared for when the wind drops; no one is blamed yet
inject-rumour-title = A rumour
inject-rumour = They say in the compounds that your patrol showed the raiders the way. They saw lamps on the road, and then the bang. Some do not open to us.
inject-rumour-expected = Asks who can know, then says over the loudspeaker where the patrol stands, where people can see it
inject-army-title = The army is on its way
inject-army = We are past the first river. Our lieutenant will clear the track from the north and shoot at what moves. Keep your people out of the way, or come with us.
inject-army-expected = Agrees on a line, lamps and who commands before anyone arrives; asks the legal adviser
inject-terms-title = The men say what they want
inject-terms = They answer. They say their cattle are here, forty head, taken in spring. They would go for now if somebody sits down with both sides about it.
inject-terms-expected = A milder way is open: talks about cattle, without giving away what is not yours
inject-store-title = Two men near the health post
inject-store = Somebody with a covered lamp comes over the fields to us, two of them. I am alone with five helpers and the medicine. Please.
inject-store-expected = Patrol or section before the health post, warn, hold; humanitarians told
inject-shots-title = Shots into the compounds
inject-shots = They shoot into the huts. People run. I am flat on the ground.
inject-shots-expected = Those who shoot stopped by the least that works, aid again, report
inject-clear-title = The wind drops
inject-clear = Squall is through. Wind seven, you should see a mile. Aircraft are released.
inject-clear-expected = Helicopter at once for those who cannot wait; drone up again
inject-callers-title = Names are asked for
inject-callers = Good work. Now send us the names and numbers of those who called you. They know the raiders, they must be questioned tonight.
inject-callers-expected = Sends no names; asks the legal adviser; offers what was reported
inject-closing-title = Operations centre wants the picture
inject-closing = Give us casualties, force used and on whose permission, people held, where the families sleep, and what the army does.
inject-closing-expected = Reports completely, and corrects earlier figures

first-move-title = First move
first-move = One caller, no names, dusk and a curfew. What do you set in motion?
first-move-go = Drone to the bush edge now, patrol onto the road, army and police told
first-move-go-why = One credible warning was enough to look and to move; nobody was waited for.
first-move-drone = Drone only; the patrol stays until it has seen something
first-move-drone-why = Somebody looked, but the only wheels stood while the night came.
first-move-wait = Pass it on to the host army, who are responsible
first-move-wait-why = A host force that is an hour away was made the reason for doing nothing.
first-move-lapse-why = The first warning set nothing in motion.

watch-title = Men with machetes
watch = Five men with machetes walk in the lanes after curfew, says a caller whom children told. What do you do about them?
watch-talk = Ask the elders whose men they are, and talk with them
watch-talk-why = A look and a word came before any judgement: tools in men’s hands at night were not taken for intent.
watch-leave = Leave them alone, there is worse tonight
watch-leave-why = Armed men stayed unknown between your soldiers and the raiders, in the dark.
watch-disarm = Disarm them at once, they break the curfew
watch-disarm-why = Intent was assumed from a tool and the hour, and the village’s own protection was to be taken by force.
watch-lapse-why = A report of armed men among the huts was left unexamined.

medevac-title = The wounded and the storm
medevac = Women lie wounded at the well. The helicopter’s limit is fourteen metres a second, the wind is fifteen. How do they get to a surgeon?
medevac-aid = First aid by the nearest soldiers, health post, helicopter the moment the wind allows
medevac-aid-why = Each link of the chain did what it could now, and the crew was not asked to fly outside its limits.
medevac-fly = Order the helicopter to fly now
medevac-fly-why = The chain was hung on a flight that could not take place.
medevac-post = Everyone to the health post, it must do
medevac-post-why = A mat and first aid were taken for a surgeon.
medevac-lapse-why = Nothing was settled on how they reach a surgeon.

public-line-title = The public line
public-line = In the compounds they say that your patrol guides the raiders. What do you say?
public-line-where = Ask what the centre’s track shows, then say aloud where the patrol stands, with its lamps on
public-line-where-why = The rumour was checked before it was answered, and people could see for themselves.
public-line-deny = Deny it at once, over every loudspeaker
public-line-deny-why = A denial before the check stakes trust on a fact that you did not have yet.
public-line-nothing = Say nothing; there is no time
public-line-nothing-why = Silence left the rumour as the only account, and people stayed behind closed doors.
public-line-lapse-why = No line was given, and the rumour stood alone.

passage-title = What the men want
passage = They would leave if both sides sit down over forty head of cattle. What does your section answer?
passage-talks = Talks in daylight with elders of both sides, rifles left behind; tonight you go home
passage-talks-why = A milder way that was open was taken, and nothing was promised that is not yours.
passage-none = No terms with armed men
passage-none-why = A milder way that was on offer was not tried.
passage-cattle = Take the cattle and go
passage-cattle-why = What is not yours was given away under threat, and the next raid was paid for.
passage-lapse-why = The offer was left without an answer.

callers-title = Names of the callers
callers = The army asks for names and numbers of those who called. What do you send?
callers-none = No names; what was reported, and whom to ask at the mission
callers-none-why = The purpose was served, and nobody was put at risk for having called.
callers-silent = Nothing, and no answer
callers-silent-why = No name left your hands, but the next one asked may not know why.
callers-send = The numbers; they are the host state
callers-lapse-why = The request was left open, with the numbers unguarded.

resource-flares = Flares
resource-stretchers = Stretchers

objective-act = Act on a credible warning before the first shot
objective-least = Use the least force that works, on what was seen and not on what was feared
objective-host = Host state first: told, asked, and not waited for
objective-aid = Aid to all wounded in time, whatever the weather
objective-tell = Tell those who need to know, in time
objective-speak = Say what is true, early
objective-data = Guard the callers

indicator-consent = Host consent
indicator-trust-north = Trust, north compounds
indicator-trust-displaced = Trust, displaced families
indicator-wounded = Known wounded
indicator-aid-clock = Aid clock
indicator-in-north = Seen in the north compounds
indicator-in-school = Seen at the school

zone-north-compounds = North compounds
zone-south-compounds = South compounds
zone-school = School
zone-school-yard = School yard
zone-health-post = Health post
zone-health-yard = Yard of the health post
zone-landing-green = Landing green
zone-outpost = Outpost
zone-council-tree = Council tree
zone-well = Well
zone-bush-edge = Bush edge
zone-north-gap = Fields before the bush

doctrine-poc = Protection of civilians policy, 2023
doctrine-joc = Joint operations centres policy
doctrine-host-state = Protection of civilians policy: host state’s primary responsibility
doctrine-curfew = Guidelines on police operations: public order is the host police’s
doctrine-hrddp = Human rights due diligence policy
doctrine-civ-mil = Guidelines on civil-military coordination
doctrine-community = Protection of civilians handbook: alert networks and feedback
doctrine-data = Guidance on the protection of personal data
doctrine-gender = Protection of civilians policy: gender advisers
doctrine-medical = Casualty evacuation policy: the 10-1-2 goal

# For the controller's hand
inject-granted-title = Warning shots granted
inject-granted = Operations centre: on what you report of the raiders you may fire warning shots. Aimed away from every compound.
inject-granted-expected = Uses them only if a warning and the patrol’s lamps have not stopped the raiders, and says when they ended.
inject-stretchers-title = Stretchers from the health post
inject-stretchers = Health desk: four more stretchers stand at our gate. Ines can take them.
inject-stretchers-expected = Sends them to the well and says so to the helicopter’s crew.
inject-south-title = The south quarter runs
inject-south = Ines: people of the south compounds run for the school; the night watch goes with them.
inject-south-expected = Does not stop them; keeps the way to the school open and lit.
inject-stand-down-title = Operations centre ends the alert
inject-stand-down = Operations centre: the raiders are gone and the wounded are cared for. Stand down; the host police take over.
inject-stand-down-expected = Hands over, and leaves people with the village if the host police are not there yet.

# Freeze probes
probe-nearest = Which of your units is nearest to the north compounds now, as the crow flies?
probe-raiders = As far as you know, what stage has the threat from the men at the bush edge reached?
probe-next = Who may come to harm next, on what you know?
probe-next-north = People in the north compounds, by the men at the bush edge
probe-next-wounded = The wounded, for want of aid
probe-next-watch = The village’s own watch, by a mistake of ours
probe-next-nobody = Nobody that I know of

road-main = Main road
road-bush = Bush track

before-call = At night a caller says that armed men are coming, and the line breaks off. Nothing is to be seen. What do you do with the call?
before-call-second = Wait until a second source confirms it
before-call-second-why = The second source may be the first shot. A credible call is reason enough to look and to be there.
before-call-clear = Lead everybody out of the village at once
before-call-clear-why = It takes the call seriously. It also sends people into the dark and the open for something that one look could tell.
before-call-look = Send eyes and a patrol, and tell the operations centre
before-call-look-why = To look and to be present costs little, protects at once, and leaves every further step open.
before-call-name = Have the host police find out who the caller is
before-call-name-why = Whoever calls risks his life by it. His name goes to nobody outside the alert network, and without it you can still look.
before-tools = The drone sees six people with long tools walk towards the village in the dark. What are they to you?
before-tools-hostile = Hostile: who carries arms at night means harm
before-tools-hostile-why = A tool in the hand is not yet hostile intent, at night neither. A village has its own watch.
before-tools-unknown = Unknown: go near, speak to them in their language, see what they do
before-tools-unknown-why = What they do when they are spoken to tells more than what they carry, and a word is within your authority.
before-tools-curfew = Breakers of the curfew, and so the host police’s business
before-tools-curfew-why = The curfew is not yours to enforce, that is true. Who they are is still worth knowing on such a night.
