### Market mortar: every text of the drill, in English.

market-title = Market mortar
market-summary = Shells have hit the market of a river town. Lead help in, people out, and stop the next salvo without becoming the next harm.
market-country = Republic of Karsa, Lower Oum district
market-situation =
    Tamba is a market town of 9,000 on the north bank of the Oum. A ceasefire between the government and armed group A has held for eleven weeks. On market days some 130 people trade by the river; 28 displaced people sleep at the school.

    You command the company in Tamba. Your quick reaction force and medical team stand at the base in the north; a formed police unit platoon is under your tasking near the host police post. Sena, your community liaison assistant, is at the market now. A small drone can fly within a minute of the alarm. A search team returns from the district in five minutes.

    Across the bridge a company of the regional force holds the south bank. The bridge is the line between you: nobody crosses without agreement.
market-product = People out of danger, the wounded at the clinic, the next salvo stopped by the least force that works, and everyone told who needs to know.
market-notice = This drill is about an attack on civilians. People are hurt and some may die. Nothing is shown or described graphically. You can decline it or leave at any moment; leaving never counts as a failure.

market-mandate-title = Protection of civilians
market-mandate = The mission protects civilians under threat of physical violence, within its means and area, by all necessary action up to and including force, without prejudice to the host state’s primary responsibility. A hesitating host state does not excuse standing by.

right-move = Move, patrol, cordon, escort, evacuate, treat
right-short-of-deadly = Force short of deadly, detention
right-warning-shots = Warning shots
right-deadly = Deadly force while life is in imminent danger
right-partner = Support to or from the regional force
right-public = Public lines about the incident
right-names = Keeping names of the wounded for 2 min 30 s from the first message about them; then they are erased within a minute
who-company = Company commander
who-joc = Joint operations centre, on request
who-scene = Company commander, on the scene
who-joc-rights = Joint operations centre, after a human rights risk assessment
who-company-pio = Company commander, with facts cleared by the joint operations centre

rule-1-1-title = Presence, dialogue, warning and posture
rule-1-1 = You may be present, talk, warn, show force and stand between, towards anyone.
rule-1-2-title = Force short of deadly against hostile intent
rule-1-2 = You may block, push back and detain armed persons who show hostile intent. Warn first where the delay does not cost life.
rule-1-3-title = Warning shots
rule-1-3 = Warning shots only against a hostile act, after a warning, with the permission of the joint operations centre.
rule-1-4-title = Deadly force when life is in imminent danger
rule-1-4 = Aimed deadly force, the minimum needed, against those whose hostile act will harm people within a minute. Warn first where the delay does not cost life.
rule-1-5-title = No force against the detained and the wounded
rule-1-5 = No force at all against anyone who is detained or out of the fight. Wounded people are treated, whoever they are.
rule-1-6-title = No shots at people who give up, leave or run
rule-1-6 = No shots at or over people who surrender, walk away or run and threaten nobody.
rule-2-1-title = No shots towards a crowd
rule-2-1 = No shots towards or over a crowd, whoever may be hidden in it.
rule-4-1-title = Detention of people who give up or run
rule-4-1 = You may stop and detain people who gave up, leave or run after hostile intent. Hand them to the host police with a record.
rule-5-1-title = Crowds
rule-5-1 = Force short of deadly against a crowd only at the request of the host police, after a warning.

org-mission-military = Mission, military component
org-mission-police = Mission, police component
org-mission-civilian = Mission, civilian component
org-host-state = Government of Karsa
org-regional-force = Regional force
org-humanitarians = Humanitarian organisations
org-town = People of Tamba
org-press = Press

seat-company-commander = Company commander
seat-fpu-commander = Formed police unit commander

unit-qrf = QRF 1
unit-fpu = FPU 2
unit-med = MED 1
unit-sena = Sena
unit-uav = UAV 1
unit-eod = EOD 1

means-presence = Presence
means-interpreter = Interpreter
means-voice = Voice
means-liaison = Liaison assistant
means-loudhailer = Loudhailer
means-vehicles = Vehicles drawn up
means-shield-line = Shield line
means-hands = Stop and hold
means-shields = Shields and batons
means-rifles-air = Rifles, into the air
means-rifles = Rifles, aimed

group-market-crowd = Market people
group-residents = Residents of the west quarter
group-displaced = Displaced people at the school
group-clinic = Clinic staff and visitors

party-watchers = Three men at the tea house
party-mortar = Men at the quarry
party-menders = Two men at a stall with a radio

sign-not-running = They watch the market while everyone else runs
sign-radio = One of them speaks into a handheld radio
sign-corrections = They call out distances and look at where the shells fell
sign-open-set = One of them listens to an open radio set
watchers-want = They were paid to count shells, and fear for their families if they stop
sign-tube = A tube on a base plate, and men kneeling beside it
sign-smoke = Smoke and a flash from the quarry

contact-joc = Joint operations centre
contact-chief = District chief
contact-police = Host police post
contact-ocha = Humanitarian coordinator
contact-clinic = Clinic
contact-women = Women’s committee
contact-hotline = Alert hotline
contact-regional = Regional company
contact-legal = Legal adviser
contact-press = Press desk

interest-joc = Wants facts early, corrected later rather than late
interest-chief = Answers for the town; wants to hear it from you before the radio
interest-police = Wants custody of anyone detained
interest-ocha = Keeps aid neutral; wants to know military routes, not to be led along them
interest-clinic = Has eight beds; wants numbers before wounded arrive
interest-women = Knows the lanes and who is missing; wants to be asked before it is decided
interest-hotline = Its callers risk much; it wants to hear what came of it
interest-regional = Eager to cross the bridge; under review after complaints last year
interest-legal = Short answers on rules and support to others
interest-press = Wants the number of dead, and whose shells they were

joc-thanks-shelling = Received. Regional post heard launches south-east of the market. Keep it coming.
joc-thanks-casualties = Received, casualty figures logged. Update when they change.
joc-thanks-force = Received, force report logged. Scene and aid noted. The inquiry section has it.
joc-thanks-watchers = Received. Likely observers for the tube. Rule 1.2 applies if they show hostile intent. Tell us again when they change.
joc-thanks-launch = Received. We pass it on.
joc-clears-line = You may say: shells came from the south-east, the mission fired nothing, help is at the market.
joc-clears-casualties = You may say how many were hurt and that they are being cared for. No names.
joc-no-helicopter = No helicopter for two hours. Use the clinic by road.
chief-answers-shelling = Thank you for calling. I send police to the north road. Tell me about the wounded.
chief-answers-route = Good. The north road is yours, keep the school lane free.
chief-answers-force = I will tell the families. Send me the record.
police-answers-watchers = We know the tea house. Whoever you hold there, we take over.
police-answers-route = Understood, two of us stand at the north crossing.
ocha-answers-route = Noted for deconfliction. Our staff stay in the clinic; please keep armed vehicles outside its gate.
ocha-answers-casualties = Thank you. We open the second ward.
clinic-answers-casualties = Understood. Urgent ones first, by the clinic road, not by the front gate.
clinic-answers-evacuation = We cannot fetch them, we have no vehicle. Bring them.
women-answer-route = The north lane between the hall and the road is open. Mothers gather at the west gate; call them there first.
women-thank = You came back to us. We tell the others.
hotline-thanks = The caller will hear that it was acted on. Thank you.
regional-answers-launch = Seen too. We stay south of the bridge unless you and the operations centre agree.
regional-answers-support = We can be there in ten minutes. No conditions, please.
regional-takes-data = Received. We keep it with our own records.
legal-answers-support = Not before the human rights risk assessment. Ask the operations centre, set conditions, and keep them south meanwhile.
legal-answers-names = Do not send names. Numbers and places are enough for their purpose. Erase your own list when the time for keeping it is over.
legal-answers-watchers = Watching is not a hostile act. A radio used to correct fire shows hostile intent: rule 1.2, warn first.

topic-shelling = The shelling
topic-casualties = Casualties
topic-watchers = Three men at the tea house
topic-menders = Two men at a stall with a radio
topic-launch = Men at the quarry
topic-route = Way out and routes
topic-force-used = Force used
topic-rumour = Rumour about the shells
topic-partner-support = Support of the regional company
topic-casualty-names = Names of the wounded

inject-shells-title = Shells land in the market
inject-shells-expected = Sends help and eyes at once
inject-joc-title = Operations centre asks
inject-joc = Explosions heard at your market. What do you see, and what are you doing?
inject-joc-expected = Acknowledges, reports the shelling, decides on the first move
inject-liaison-title = Sena calls from the market
inject-liaison = Shells fell between the stalls. Several people are down and some bleed badly. The others do not know where to run.
inject-liaison-expected = Sends the medical team, warns the clinic, reports casualties
inject-hotline-title = Caller on the hotline
inject-hotline = Three men sit at the tea house west of the market. They came before the shells and do not run. One talks on a radio. Please do not say who called.
inject-hotline-expected = Looks, warns, stands between; does not shoot on one call; gives feedback
inject-chief-silence-title = District chief hears it on the radio
inject-chief-silence = My town is shelled and I hear it from a journalist. What are you doing in my market?
inject-chief-silence-expected = Tells him now, and keeps him told
inject-clinic-title = Clinic gives its beds
inject-clinic = We have eight beds and one surgeon. How many are coming, and when?
inject-clinic-expected = Gives numbers and order of arrival
inject-ways-title = Which way out
inject-ways = People do not know which way is safe. The committee’s women know the lanes. Where should they go?
inject-ways-expected = Asks the women’s committee, then leads people north
inject-rumour-title = A rumour in the crowd
inject-rumour = They say that the peacekeepers fired the shells. A boy shows a video of your vehicles.
inject-rumour-expected = Checks, clears a line, says what is known
inject-ocha-title = Humanitarian coordinator asks
inject-ocha = Our staff are in the clinic and a truck waits north of town. Which roads will your vehicles use?
inject-ocha-expected = Notifies the route; asks nothing in return
inject-regional-title = Regional company offers a platoon
inject-regional = We hear you need hands. A platoon can cross the bridge in ten minutes and clear the tea house for you.
inject-regional-expected = Asks for the risk assessment and advice before any support
inject-launch-title = A tube is being prepared
inject-launch = The sector’s camera mast sees men and a tube at the quarry, south-east of you. They may fire again in about two minutes.
inject-launch-expected = Moves to the quarry or gets the market empty; tells the regional company
inject-taken-title = Police ask for the detained
inject-taken = Three men have given themselves up to you. They belong to us. We come to fetch them now.
inject-taken-expected = Hands over with a record and monitoring
inject-handed-title = Host police take over
inject-handed = We have taken the three men over from you.
inject-handed-expected = The unit is free for the next task; the partners know where the three men are
inject-gone-title = The men have left the tea house
inject-gone = The three men left the tea house when your people came. The radio lies on the table.
inject-gone-expected = Lets them go or stops them by rule 4.1; no shots
inject-press-title = Press asks for numbers
inject-press = We have footage of the market. How many are dead, and did peacekeepers fire?
inject-press-expected = Publishes facts that are cleared
inject-second-title = A second salvo
inject-second = More shells. They fell into the market again. I see more people down.
inject-second-expected = Aid again, report, the way out
inject-names-title = A list is asked for
inject-names = For our records we need the names and families of the wounded, by e-mail, today.
inject-names-expected = Sends numbers only
inject-closing-title = Operations centre wants the picture
inject-closing = No launches for a while. Give us casualties, force used and who is still at risk.
inject-closing-expected = Reports completely, and corrects earlier figures
inject-caller-title = A second caller
inject-caller = I see the same men. One of them points at the stalls and speaks. I am sure of it.
inject-caller-expected = Raises confidence; warns and stands between

first-move-title = The first move
first-move = Shells have landed; the drone cannot fly yet. What do your people do now?
first-move-go = Send police, medics and the reaction force now, with what you know
first-move-go-why = With people down and a clear duty, you moved on what you knew instead of waiting for certainty.
first-move-wait = Send the medics now, hold the others until the drone sees the market
first-move-wait-why = Waiting for the drone kept the means of protection away while people were known to be hurt.
first-move-stay = Keep everyone at the base until the host police ask for you
first-move-stay-why = The host state’s responsibility does not excuse standing by while civilians are under attack.
first-move-lapse-why = No first move was decided while people were known to be hurt.

way-out-title = The way out
way-out = People at the market ask for a safe way. Which way do you lead them?
way-out-ask = Ask the women’s committee for the safe way, then lead
way-out-ask-why = Those who live there were heard before the plan closed.
way-out-north = Lead them up the north road at once
way-out-north-why = The way was sound, but the people who had to walk it were not heard.
way-out-hold = Hold everyone inside a cordon and search for the observers
way-out-hold-why = People were held under the threat and nobody who lives there was heard.
way-out-lapse-why = The crowd was left to find its way and nobody who lives there was heard.

public-line-title = The public line
public-line = People say that peacekeepers fired the shells. What do you say?
public-line-verify = Say that you are checking, ask the operations centre, then give the facts
public-line-verify-why = The rumour was checked before it was answered, and people heard from you early.
public-line-deny = Deny it on the loudspeaker at once
public-line-deny-why = A denial before the check stakes trust on a fact that you did not have yet.
public-line-nothing = Say nothing, it will pass
public-line-nothing-why = Silence left the rumour as the only account.
public-line-lapse-why = No line was given and the rumour stood alone.

partner-offer-title = The regional company’s offer
partner-offer = The regional company offers a platoon to clear the tea house. It is under review after complaints. What do you answer?
partner-offer-ask = Thank them, ask for the human rights risk assessment and conditions first
partner-offer-ask-why = Due diligence comes before any joint act or support, and the partner was not turned away.
partner-offer-accept = Accept, every hand counts
partner-offer-accept-why = A joint act with a force under review, without the risk assessment that must come first.
partner-offer-decline = Decline, and ask them to keep watch on the south bank
partner-offer-decline-why = No support was taken without assessment, and the partner kept a useful part.
partner-offer-lapse-why = The partner was left without an answer while it stood at the bridge.

custody-title = Custody
custody = The host police want the three men. What do you do?
custody-record = Hand them over with a written record, and report it to the operations centre
custody-record-why = Host custody was respected and the hand-over can be followed up.
custody-now = Hand them over at once
custody-now-why = Host custody was respected, but nobody can follow up how they were treated.
custody-keep = Keep them at the base until tomorrow
custody-keep-why = Detained people belong to the host state’s custody without delay.
custody-lapse-why = The hand-over was left open.

names-title = The list of names
names = The regional company asks for names and families of the wounded. What do you send?
names-numbers = Numbers and places only, and say why
names-numbers-why = The purpose was served with the least data, and no identity left your hands.
names-refuse = Nothing
names-refuse-why = No identity left your hands, though numbers would have served the partner.
names-send = The list, they are partners
names-lapse-why = The request was left open, with the list unguarded.

resource-stretchers = Stretchers
resource-fuel = Fuel, litres

objective-act = Act on a known threat in time, at a level that works
objective-graduate = Use the least force that works, step by step
objective-aid = Aid to all wounded in time
objective-tell = Tell those who need to know, in time
objective-hear = Hear the people before the plan closes
objective-speak = Say what is true, early
objective-partner = Work with partners within the law
objective-data = Guard protected data

indicator-consent = Host consent
indicator-trust-market = Trust, market
indicator-wounded = Known wounded
indicator-aid-clock = Aid clock
indicator-in-market = Seen in the market

zone-market = Market
zone-market-edge = Market edge
zone-clinic = Clinic
zone-police-post = Police post
zone-base = Base
zone-school = School
zone-bridge = Bridge
zone-quarry = Quarry
zone-north-green = North green
zone-west-quarter = West quarter
zone-tea-house-yard = Tea house yard

doctrine-poc = Protection of civilians policy, 2023
doctrine-joc = Joint operations centres policy
doctrine-force-report = Guidelines on the use of force by military components, 2016
doctrine-host-state = Protection of civilians policy: host state’s primary responsibility
doctrine-civ-mil = Guidelines on civil and military coordination in humanitarian action
doctrine-partners = Combined military and police guidelines, 2019
doctrine-community = Protection of civilians handbook: community engagement
doctrine-hrddp = Human rights due diligence policy
doctrine-medical = Casualty evacuation policy: the 10-1-2 goal

probe-market = How many living people do you know of in the market now?
probe-permitted = What is the most that the rules permit against the three men at the tea house now, whoever has to authorise it?
probe-permitted-posture = A protective posture, and nothing above it
probe-permitted-short = Force short of deadly, after a warning
probe-permitted-shots = Warning shots
probe-permitted-deadly = Deadly force
probe-salvo = In how many seconds do you expect shells from the quarry, if nobody stands in the way?

# Before the drill.
before-watchers = Four armed men stand 120 m from a crowd of civilians. They film and point; nobody has fired. Your patrol can be between them and the crowd within a minute. What first?
before-watchers-fire = Aimed fire, before they can do harm
before-watchers-fire-why = No hostile act endangers life yet. Deadly force now is above the band, whatever they turn out to be.
before-watchers-wait = Watch, and report when something happens
before-watchers-wait-why = With means and mandate at hand, waiting until people are hurt is the gravest failure, not a safe choice.
before-watchers-between = Put the patrol between them and the crowd, and warn them
before-watchers-between-why = Presence and a warning are yours to order, can still prevent the harm, and leave every further step open.
before-watchers-ask = First ask the joint operations centre for authority to use force
before-watchers-ask-why = Asking early is right, for every answer takes time; but what you may do without asking must not wait for it.
before-names = A community leader asks which of the wounded are at the clinic, for the families. What do you pass on?
before-names-give = The names, for the families wait
before-names-give-why = Names of the wounded are protected. Once passed on they cannot be called back, and people have been sought out by such lists.
before-names-figures = How many, and where families can ask, without names
before-names-figures-why = They learn what they need, and those in charge of care tell each family itself.
before-names-nothing = Nothing; it is not your task
before-names-nothing-why = It protects the data and leaves people without an answer, who will look for one elsewhere.
