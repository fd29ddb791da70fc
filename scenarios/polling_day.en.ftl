### Polling day: every text of the drill, in English.

polling-title = Polling day
polling-summary = People vote in a tent beside a school, a protest grows before it, and fuel is in the wrong hands. Stand beside police who lead, protect the queue, and use no more than it takes.
polling-country = Republic of Belmara, Halvet district
polling-situation =
    Halvet elects its district council today. The school on the square is the only polling station; its roof is damaged, so people vote in a tent in the yard. It is ten past three, polls close at five, and some 80 people wait in line.

    You command the company in Halvet. The host police have twelve officers at the yard and lead on public order. For today the joint operations centre has placed a formed police unit at your side: a shield platoon, an arrest team, an irritant section and a water truck take tasks from you, while their commander keeps police command and a reserve at the town hall. Your own platoon waits at the company post. An ambulance stands near the clinic. Mirel, your community liaison assistant, is in the yard.

    Several hundred young people found that their names are not on the roll. The wind comes from the south-south-west, from the square towards the yard. Your soldiers do not speak Belmari; the police and Mirel do.
polling-product = People who can vote without fear, wounded at the clinic, those with fire in host custody, a protest that was heard, and force no higher than what worked.
polling-notice = This drill is about unrest and an attack on a polling station. People are hurt. Nothing is shown or described graphically. You can decline it or leave at any moment; leaving never counts as a failure.

polling-mandate-title = Support to elections and protection of civilians
polling-mandate = The mission supports the host state in holding elections and protects civilians under threat of physical violence, within its means and area, by all necessary action up to and including force. Public order is the task of the host police, then of the mission’s police; the military component supports them on request.

right-order = Public order on the square and in the yard
right-riot = Shields, water and irritant against a crowd
right-cordon = Cordon, standing between, escort, first aid
right-detain = Force short of deadly against men with weapons, detention
right-deadly = Deadly force while life is in imminent danger
right-public = Public lines about the day
right-roll = Everything about the voters’ roll
right-yard = Soldiers inside the polling yard
who-police = Host police, supported by the formed police unit
who-police-request = Formed police unit, on permission of the host police
who-company = Company commander
who-company-hand-over = Company commander, with hand-over to the host police
who-scene = Company commander, on the scene
who-company-pio = Company commander, with lines cleared by public information
who-electoral = Electoral office alone
who-electoral-asked = Electoral office, asked before

rule-1-1-title = Presence, dialogue, warning and posture
rule-1-1 = You may be present, talk, warn, show force and stand between, towards anyone, except where 5.3 forbids it.
rule-1-2-title = Force short of deadly against hostile intent
rule-1-2 = You may block, push back and detain persons with weapons or fire who show hostile intent. Warn first, in their language, where the delay does not cost life.
rule-1-3-title = Deadly force when life is in imminent danger
rule-1-3 = Aimed deadly force, the minimum needed, against those whose hostile act will cost life within half a minute. Warn first where the delay does not cost life. There are no warning shots below this.
rule-1-4-title = No shots at people who give up, leave or run
rule-1-4 = No shots at or over people who surrender, walk away or run and threaten nobody.
rule-1-5-title = No force against the detained and the wounded
rule-1-5 = No force at all against anyone who is detained or out of the fight. Wounded people are treated, whoever they are.
rule-2-1-title = No firearms on a crowd
rule-2-1 = No shots at, towards or over a crowd, whoever may be hidden in it.
rule-4-1-title = Detention only to hand over
rule-4-1 = You may stop and hold people who gave up, leave or run after hostile intent. Hand them to the host police without delay, with a record.
rule-5-1-title = Riot means on permission, after a warning
rule-5-1 = Shields, water and irritant against a crowd only with the permission of the host police, after a warning that people understood and had time to follow. Crowds are a police task. Which of them fits a polling day the rule leaves open: ask the legal adviser where there is time.
rule-5-2-title = No riot means at the polling yard and the clinic
rule-5-2 = No riot means in the polling yard or the clinic: elders, children and the sick are there. Mind the wind.
rule-5-3-title = Homes are left alone
rule-5-3 = No show of force and no riot means in residential quarters. Nobody is followed home, and no yard or house is entered.

org-mission-military = Mission, military component
org-mission-police = Mission, police component
org-mission-civilian = Mission, civilian component
org-host-state = Government of Belmara
org-town = People of Halvet
org-humanitarians = Humanitarian organisations
org-press = Press

seat-company-commander = Company commander
seat-fpu-commander = Formed police unit commander

unit-qrf = QRF 1
unit-fpu-shields = FPU shields
unit-fpu-arrest = FPU arrest team
unit-fpu-gas = FPU irritant section
unit-fpu-water = FPU water truck
unit-ambulance = Ambulance 1
unit-mirel = Mirel
unit-fpu-reserve = FPU reserve

means-presence = Presence
means-voice = Voice
means-interpreter = Officer who speaks Belmari
means-liaison = Liaison assistant
means-loudhailer = Loudhailer
means-megaphone = Megaphone
means-truck-speaker = Loudspeaker of the truck
means-section-line = Soldiers in line
means-shield-line = Shield line
means-arrest-line = Officers in line
means-truck = Truck drawn up
means-hands = Stop and hold
means-arrest = Arrest
means-shields = Shields
means-gas = Irritant
means-water = Water
means-rifles-air = Rifles, into the air
means-rifles = Rifles, aimed

group-voters = Voters
group-protesters = Young protesters
group-market = Market people
group-staff = Polling staff and observers
group-clinic = Clinic staff and visitors

party-hard-core = Five men at the fuel stall
party-box-men = Two men at the back gate
party-water-boys = Three boys with canisters

sign-crate = They stand round a crate of empty bottles
sign-rags = They pour from a jerrycan and push rags into the bottles
sign-lighter = One tries a lighter, looks at the tent and counts the police
sign-raised = They hold bottles low, and one arm goes up
sign-fire = Burning bottles fly towards the tent
hard-core-wants = They were promised money for the fire; they would go home if nobody takes their names
sign-back-gate = They try the back gate and look in at the boxes
sign-boxes = They push a clerk aside and lay hands on a box
sign-canisters = They carry yellow canisters, such as the fuel stall sells, to the queue

contact-joc = Joint operations centre
contact-pio = Public information office
contact-police = Host police inspector
contact-chief = District chief
contact-electoral = Electoral office
contact-youth = Youth leaders
contact-observers = Women observers
contact-hotline = Alert hotline
contact-clinic = Clinic
contact-legal = Legal adviser
contact-children = Child protection adviser
contact-press = Press desk

interest-joc = Wants facts early, corrected later rather than late
interest-pio = Clears lines; wants what is verified, and harm said frankly
interest-police = Leads on public order; has twelve officers; wants to be asked, and wants custody of anyone held
interest-chief = Answers for the district; wants to hear it from you before the radio; would like names
interest-electoral = Guards the roll and the boxes; wants the vote to go on until five
interest-youth = Want their names on the roll, and to be spoken with, not at
interest-observers = Sit at the tent since dawn; know who in the queue can walk and who cannot
interest-hotline = Its callers risk much; it wants to hear what came of it
interest-clinic = Has twelve beds; wants numbers before the wounded arrive
interest-legal = Short answers on rules, crowds and personal data
interest-children = Short answers on children in a crowd: how to stop them, search them and hand them over
interest-press = Wants pictures of the tent, and to know who threw what

joc-thanks-arrangement = Received. Host police lead, the formed police unit beside them, your platoon behind. Keep to it.
joc-thanks-incident = Received, one device at the yard. Tell us the wounded and whether the vote goes on.
joc-thanks-casualties = Received, casualty figures logged. Update when they change.
joc-thanks-bottles = Received. Treat it as hostile intent when you see rags in bottles, not before. Rule 1.2.
joc-thanks-force = Received, force report logged with means, time and authority. The inquiry section has it.
joc-knows-boxes = We know of no transport. Ask the electoral office, they hold the seals.
pio-clears-boxes = You may say: all boxes are in the yard, sealed, and observers have counted them. Nothing leaves before five.
pio-clears-incident = You may say: a bottle was thrown, somebody was hurt, help came at once, and the vote goes on. No names, and no guess who threw it.
pio-clears-casualties = You may say how many were hurt and that they are at the clinic. No names.
police-grants-riot = Permission for shields and water on the square, not in the yard, and only after a warning that we hear too. Tell us when it ends.
police-answers-hand-over = Agreed. The arcades are the line: we hold the yard, your police stand between them. Whoever you hold is ours at the arcades.
police-answers-bottles = I have nobody to send. Let your arrest team take them, I come for them.
police-answers-back-gate = Two of my men are in the yard, none at the back. Go there.
chief-answers-incident = Thank you for calling. I tell the families. Keep the vote going.
chief-answers-force = Understood. Send me the record, and tell me who gave permission.
electoral-answers-names = Whoever has a birth or school paper is added at the side desk until five. We open a second desk now. Tell them.
electoral-answers-boxes = Eleven boxes, all in the yard, all sealed. Two observers may count them aloud.
electoral-refuses-soldiers = No soldiers where people vote. The police may stand there, unarmed officers first. If it burns, you will not ask us.
electoral-answers-roll = The roll leaves this office for nobody. Refer whoever asks to us.
youth-answer-names = You are the first who asks. If there is a desk and somebody writes us down, most of us will stand there.
youth-answer-desk = Then let us send ten at a time to the desk, and keep the others here.
youth-answer-boxes = Let one of ours count the boxes with the observers, and we tell the rest.
youth-thank = Good that you came back to us.
observers-answer-way = Nobody here wants to go home without a vote. Keep the line behind the wall, put the elders in the shade of the school, and leave the west lane open.
observers-answer-boxes = We sit beside the boxes. Eleven. None has moved.
observers-thank = We tell it along the line.
hotline-thanks = The caller will hear that it was acted on. Thank you.
hotline-thanks-canisters = The caller is glad that it was water.
clinic-answers-casualties = Understood. Burns first, by the clinic road, to the west door.
clinic-answers-evacuation = We have no vehicle. Bring them.
legal-answers-bottles = Filling bottles is preparation, not yet an attack. With rags in them and eyes on the tent it is hostile intent: rule 1.2, warn first in their language. In a crowd, single them out; the crowd is not a target.
legal-answers-riot = Water and shields on the square need the inspector’s permission and a warning with time to leave. Nothing in the yard. With this wind no irritant.
legal-answers-roll = Who voted and who protested is protected. No names to anyone but the electoral office, whoever asks.
children-answer-canisters = Boys first, suspects second. No force, no search by men with rifles in sight of the queue: ask them what they carry. If you must hold them, with a guardian told, and never with the men.

topic-arrangement = Who leads, and who stands where
topic-incident = The bottle at the yard
topic-casualties = Casualties
topic-hand-over = Hand-over line with the host police
topic-missing-names = Names missing from the roll
topic-canisters = Boys with canisters
topic-fuel-bottles = Men with fuel bottles
topic-boxes-rumour = Rumour about the ballot boxes
topic-queue-way = The queue
topic-back-gate = Men at the back gate
topic-riot-means = Riot means
topic-force-used = Force used
topic-custody = People held
topic-voter-names = Names of voters and protesters
topic-yard-soldiers = Soldiers in the polling yard

inject-joc-title = Operations centre asks for the arrangement
inject-joc = Turnout is high and young people are gathering in the east quarter. Who leads on the square, where do your people stand, and how do you hand over?
inject-joc-expected = Police lead; answers the operations centre; decides before contact
inject-bottle-title = A bottle of fuel in the yard
inject-bottle = Somebody threw a burning bottle over the yard wall, into the queue. Some have burns. Everyone runs for the west green. I did not see who threw it.
inject-bottle-expected = Ambulance and clinic at once, report, host state told; no one is blamed yet
inject-protest-title = A protest comes up the square
inject-protest = Some sixty young people are coming to the square. They say their names are missing from the roll. We lead here, but we are twelve. Put shields between the arcades, and leave your soldiers where nobody sees them.
inject-protest-expected = Shields between the arcades, hand-over line agreed, youth leaders heard, electoral office asked
inject-canisters-title = A call about canisters
inject-canisters = Three boys carry yellow canisters to the queue, the kind they sell fuel in. After that bottle we are afraid.
inject-canisters-expected = Looks and talks before anything else; they bring water
inject-hotline-title = A call about the fuel stall
inject-hotline = Behind the fuel stall five men fill bottles. I heard them say that the boxes burn before they are counted. Please do not say who called.
inject-hotline-expected = Police tell them to stop, in their language, then stand before them, then arrest; legal asked; feedback given
inject-rumour-title = A rumour about the boxes
inject-rumour = It goes round on every phone: the boxes are being taken out by the back gate. They are shouting it now. They will not stand still much longer.
inject-rumour-expected = Asks who holds the seals, lets observers count, says it over the loudspeaker
inject-stones-title = Stones on the square
inject-stones = Stones. They throw at the arcades, some fall in the yard. If it comes to shields or water I must have heard your warning first. Ask me.
inject-stones-expected = Warns, asks permission, uses police and the mildest means that works; talks again at once
inject-observers-title = The observers ask
inject-observers = The queue has come back, elders and mothers among them. Stones fall near. Some want us to close, most want to vote. What will you do with us?
inject-observers-expected = Asks them how, and keeps the vote going behind the line
inject-chief-title = District chief hears it on the radio
inject-chief = A bomb at my polling station, and I hear it from the radio. What else do I not know?
inject-chief-expected = Tells him now, and keeps him told
inject-press-title = Press asks who threw
inject-press = We have film of the fire. Who threw it, how many are hurt, and did peacekeepers use force? We tried to call; no telephone in town gets through.
inject-press-expected = Facts that are cleared, frank about the hurt; uses other channels while the telephones are out
inject-way-title = The men say what they want
inject-way = They talk. Somebody promised them money. They would put the bottles down and go, if nobody takes their names at the door.
inject-way-expected = The police commander decides on a way out without impunity for the fire
inject-back-gate-title = Two men at the back gate
inject-back-gate = Two men came round the school to the back gate. They push at it and look at the boxes. The clerks are alone there.
inject-back-gate-expected = Police to the back yard, stand before the clerks, warn; host police told
inject-fire-title = Bottles burn in the yard
inject-fire = Burning bottles, several. The tent has caught. People are down and the line is running again.
inject-fire-expected = Aid again, those who throw stopped by the least that works, report
inject-taken-title = Host police ask for those held
inject-taken = You hold men from the fuel stall. Bring them to the arcades, we take them over there.
inject-taken-expected = Hands them over at the agreed line, with a record
inject-roll-title = A list is asked for
inject-roll = For public safety send me today the names of the young people who protested, and the pages of the roll that show who has voted.
inject-roll-expected = Sends no names; refers to the electoral office; asks the legal adviser
inject-closing-title = Operations centre wants the picture
inject-closing = Polls close soon. Give us casualties, force used and by whose permission, people held, and the mood on the square.
inject-closing-expected = Reports completely, and corrects earlier figures

lead-title = Who leads
lead = The operations centre wants the arrangement before anyone stands on the square. What do you set?
lead-police = Host police lead, formed police unit beside them, platoon in reserve out of sight, hand-over at the arcades
lead-police-why = Primacy and the line of hand-over were set before contact, with the right component in front.
lead-company = The company takes the square; soldiers impress more than shields
lead-company-why = Soldiers were put in front of a crowd that is a police task.
lead-stay = Nobody stands anywhere until the host police ask
lead-stay-why = No component was ready and no line of hand-over was set.
lead-lapse-why = Nothing was set on who leads before the crowd came.

public-line-title = The public line
public-line = On every phone the boxes are being taken away. What do you say?
public-line-show = Say that it is being checked, ask the electoral office, let observers count aloud, then give the facts
public-line-show-why = The rumour was checked before it was answered, and people could see for themselves.
public-line-deny = Deny it over the loudspeakers at once
public-line-deny-why = A denial before the check stakes trust on a fact that you did not have yet.
public-line-nothing = Say nothing, it is the electoral office’s affair
public-line-nothing-why = Silence left the rumour as the only account, with stones in reach.
public-line-lapse-why = No line was given, and the rumour stood alone.

means-title = Choice of riot means
means = Stones fly at the arcades. The wind blows from the square to the yard. Which means would you prepare, and ask the inspector for?
means-opt-shields = Shields between the arcades, with the lanes to the east open
means-opt-shields-why = The means reaches only those on the square, leaves them a way home and spares the queue.
means-opt-water = The water truck from the west, away from the yard
means-opt-water-why = The means reaches only those on the square, though it cannot tell those who throw from those who stand.
means-opt-irritant = Irritant, it works fastest
means-opt-irritant-why = With this wind the irritant drifts over elders and children in the yard.
means-opt-wait = None of them for now; line and talk only
means-opt-wait-why = Nobody stood in the way of harm by riot means, but nothing was made ready while stones fell among voters.
means-lapse-why = No means was chosen with care while stones fell.

queue-title = The queue
queue = Elders and mothers are back in line and stones fall near. What do you do with the queue?
queue-open = Ask the observers how, and keep voting behind the line
queue-open-why = Those who stand there were heard, and their right to vote was protected with them.
queue-close = Close the polling and send everyone home
queue-close-why = The vote was ended over the heads of those who waited, which is what the throwers want.
queue-clear = Clear the yard with shields, for their own safety
queue-clear-why = Force was planned against the people who were to be protected.
queue-lapse-why = The queue was left without an answer.

passage-title = A way out
passage = The men at the stall would put their bottles down and leave, if nobody takes their names now. What do the police answer?
passage-open = Bottles on the ground, hands empty, and they may walk; the host police follow it up
passage-open-why = Milder than an arrest in a crowd, it takes the fire away, and host justice can still follow.
passage-none = No terms
passage-none-why = A milder way that was on offer was not tried.
passage-lapse-why = The offer was left without an answer.

custody-title = Custody
custody = The host police wait at the arcades for the men you hold. What do you do?
custody-record = Hand them over there with a written record, and inform the human rights officer
custody-record-why = Host custody was respected at the agreed line, and their treatment can be followed up.
custody-now = Hand them over at once, without papers
custody-now-why = Host custody was respected, but nobody can follow up how they are treated.
custody-keep = Keep them at the company post until the count is over
custody-keep-why = Detention is only for hand-over; nobody is held by the company without delay to the host state.
custody-lapse-why = The hand-over was left open.

roll-title = Names of voters and protesters
roll = The district chief asks for the names of those who protested and for pages of the roll. What do you send?
roll-refer = No names; the electoral office alone answers on the roll; numbers hurt and held
roll-refer-why = The purpose was served with the least data, and the right office was named.
roll-refuse = Nothing at all
roll-refuse-why = No identity left your hands, though a word on who may answer would have helped.
roll-send = The list, he is the host state
roll-lapse-why = The request was left open, with the list unguarded.

resource-water = Water, litres
resource-canisters = Irritant canisters
resource-stretchers = Stretchers

objective-police = Police first: primacy and hand-over lines kept
objective-act = Act on a known threat in time, at a level that works
objective-least = Use the least force that works, step by step
objective-aid = Aid to all wounded in time
objective-tell = Tell those who need to know, in time
objective-hear = Hear those who queue and those who protest
objective-speak = Say what is true, early
objective-data = Guard the roll and everyone’s name

indicator-consent = Host consent
indicator-trust-voters = Trust, voters
indicator-trust-protesters = Trust, protesters
indicator-wounded = Known wounded
indicator-aid-clock = Aid clock
indicator-in-yard = Seen in the yard
indicator-on-ground = Seen on the square

zone-polling-yard = Polling yard
zone-back-yard = Back yard
zone-protest-ground = Square
zone-forecourt = Between the arcades
zone-market = Market
zone-fuel-stall = Fuel stall
zone-police-post = Police post
zone-clinic = Clinic
zone-town-hall = Town hall court
zone-company-post = Company post
zone-east-quarter = East quarter
zone-west-green = West green
zone-park = Riverside park

doctrine-poc = Protection of civilians policy, 2023
doctrine-joc = Joint operations centres policy
doctrine-police-military = Combined military and police guidelines, 2019
doctrine-host-state = Protection of civilians policy: host state’s primary responsibility
doctrine-elections = Guidance on mission support to elections: the electoral authority decides
doctrine-community = Protection of civilians handbook: community engagement
doctrine-force = Guidelines on the use of force by military components, 2016
doctrine-data = Guidance on the protection of personal data
doctrine-medical = Casualty evacuation policy: the 10-1-2 goal

# For the controller's hand
inject-sits-title = The square sits down
inject-sits = Mirel: they have sat down and wait for somebody from the electoral office. The five at the edge only talk.
inject-sits-expected = Keeps shields back, keeps Mirel there, and brings the electoral office’s answer.
inject-fight-title = Blows at the edge of the square
inject-fight = Host police: the five have turned on the officers nearest to them. People around them are running.
inject-fight-expected = Sends the arrest team, not the line; warns in the town’s language first where there is time.

before-crowd = A crowd shouts before a polling station. A few throw stones; most stand and watch. The police commander has water and irritant ready. What first?
before-crowd-clear = Clear the square with irritant before it grows
before-crowd-clear-why = It strikes those who only stand there, and the wind carries it to the voters. A few stones do not make a violent crowd.
before-crowd-line = A line of shields before the yard, somebody who talks to them, and one who hears their complaint
before-crowd-line-why = It parts those who throw from those who vote, lets those who watch go home, and answers what they came for.
before-crowd-arrest = Have those who throw arrested out of the crowd
before-crowd-arrest-why = It aims at those who act, which is right. Into a dense crowd it makes new anger, and it is the host police’s to lead.
before-lead = Public order is the host police’s. They are slow, and you have more people on the square. Who decides about riot means?
before-lead-me = You: whoever is there in strength decides
before-lead-me-why = Strength gives no right. Without their permission each use is outside your authority, whatever comes of it.
before-lead-ask = They do: ask early, say what you see, and do meanwhile what needs no permission
before-lead-ask-why = Presence, talk and standing between are yours. An early question has its answer when it is needed.
before-lead-nobody = Nobody: stand by until they come
before-lead-nobody-why = It keeps their lead. It also leaves people without the protection that you may give without asking.
