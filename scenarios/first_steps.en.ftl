### First steps: every text of the drill, in English.

steps-title = First steps
steps-summary = Three armed men take money for water at a hamlet’s pump. A short drill with a lesson that goes along: the map, what you know, messages, the ladder of force, authority, and how the debrief explains a mark.
steps-country = Union of Karsela, Ombe district
steps-situation =
    Sefu is a hamlet with one pump. You lead a foot patrol of ten from the post at its western end; an interpreter walks with you. Ama, the liaison assistant, is on the road near the huts.

    In the next village armed men took a toll at the well last week, and beat a man who would not pay. The host police are forty minutes away and want to know of every such case.
steps-product = People who draw their water unharmed, three men who left or are held, and an operations centre, police and elders who know what you know.
steps-notice = In this drill armed men threaten people at a pump, and somebody may be hurt. Nothing is shown or described graphically. You can decline it or leave at any moment; leaving never counts as a failure.

steps-mandate-title = Protection of civilians
steps-mandate = The mission protects civilians under threat of physical violence, within its means and area, by all necessary action up to and including force, without prejudice to the responsibility of the host state.

right-look = Move, look, talk, warn, stand between
right-hold = Force short of deadly, as to push back or hold armed men
right-deadly = Deadly force while life is in imminent danger
right-arrest = Arrest and charge
right-caller = The name of whoever called
who-you = You
who-joc = Joint operations centre
who-you-scene = You, on the scene
who-police = Host police
who-nobody = Nobody outside the mission

rule-1-1-title = Presence, dialogue, warning and posture
rule-1-1 = You may be present, talk, warn, show force and stand between, towards anyone.
rule-1-2-title = Force short of deadly against hostile intent
rule-1-2 = You may push back and hold armed persons who show hostile intent, on permission of the joint operations centre. Warn first.
rule-1-3-title = Deadly force when life is in imminent danger
rule-1-3 = Aimed deadly force, the minimum needed, against those whose hostile act will cost life within a minute. Warn first where the delay does not cost life.
rule-1-4-title = No shots at people who give up, leave or run
rule-1-4 = No shots at or over people who surrender, walk away, run, are held or are out of the fight.
rule-1-5-title = Holding people who give themselves up
rule-1-5 = You may hold armed persons who gave themselves up. Hand them to the host police.

org-mission = Mission
org-host-state = Government of Karsela
org-hamlet = People of Sefu

seat-patrol-leader = Patrol leader

unit-patrol = Patrol 1
unit-ama = Ama

means-presence = Presence
means-interpreter = Interpreter
means-loudhailer = Loudhailer
means-line = Patrol in line
means-hands = Stop and hold
means-rifles-air = Rifles, into the air
means-rifles = Rifles, aimed
means-liaison = Liaison assistant

group-water = People at the pump
group-homes = People at home

party-toll-men = Three men on the bush path

sign-rifles = Three men with rifles on their backs
sign-money = They hold out a hand before each bucket, rifles in front
sign-shove = They shove people and point their rifles
sign-shots = They shoot at people

contact-joc = Joint operations centre
contact-police = Host police
contact-elders = Elders

interest-joc = Wants facts early; may permit force short of deadly
interest-police = Forty minutes away; wants to be told, and wants custody of whoever is held
interest-elders = Want water without a toll, and to hear what came of their call

joc-grants = You may push them back and hold them, after a warning. Hand them to the host police.
joc-thanks = Received. The host police want to know it as well.
joc-thanks-force = Received, with means, time and permission.
police-answers = Thank you. Hold nobody longer than you must; we are on the road.
elders-answer = They are not from here. Nobody will pay twice. Talk to them before the young men do.
elders-thank = Good that you tell us. We fetch the others.

topic-armed-men = Armed men at the pump
topic-force-used = Force used
topic-caller = Who called

inject-men-title = A call from the elders
inject-men = Three men with rifles come down the bush path towards the pump. Half the hamlet is there with buckets.
inject-men-expected = Acknowledges, sends the patrol to the pump, reports to the operations centre and tells the host police
inject-money-title = A toll at the pump
inject-money = They stand at the pump and want money for each bucket. One of them keeps his rifle on the queue. People are afraid.
inject-money-expected = Talks and warns, then stands between; asks for authority before anyone is held
inject-name-title = A name is asked for
inject-name = We come. Who called you? Give us the name; our sergeant wants to talk to the man tonight.
inject-name-expected = Tells what was reported and never by whom
inject-quiet-title = The pump is quiet
inject-quiet = The men are no threat to the pump any more. Good. Tell whoever called you what came of it; then we talk it through.
inject-quiet-expected = Tells the elders what came of their call, and reports
inject-home-title = The patrol goes home
inject-home-expected = Nothing more; the drill ends here

word-title = What comes first
word = Three men with rifles take money from people in a queue. What do you do first?
word-talk = Go there, talk, warn, and stand between before anything stronger
word-talk-why = The mildest means that could work came first.
word-wait = Wait for the host police, whose task it is
word-wait-why = Forty minutes of waiting were chosen while people stood before rifles. The host state’s responsibility does not excuse waiting.
word-shoot = Fire over their heads to settle it
word-shoot-why = Shots were chosen before a word, with a queue of people around the men.
word-lapse-why = A threat to people in reach was left without a decision.

name-title = The name of the caller
name = The police ask who called. An elder did, and trusted you with it. What do you answer?
name-none = What was reported, and never by whom
name-none-why = The police got what they need, and nobody was put at risk for having called.
name-silent = Nothing
name-silent-why = No name left your hands, but the police do not know why, and may ask the next one.
name-send = The elder’s name; they are the host state

objective-look = Look, and believe a credible call
objective-ladder = Climb the ladder one rung at a time
objective-tell = Tell those who need to know
objective-guard = Guard whoever called

indicator-consent = Host consent
indicator-trust = Trust at the pump
indicator-wounded = Known wounded
indicator-at-pump = Seen at the pump

zone-post = Post
zone-pump = Pump
zone-homes = Homes
zone-bush = Bush
road-main = Road

doctrine-poc = Protection of civilians policy, 2023
doctrine-joc = Joint operations centres policy
doctrine-host-state = Protection of civilians policy: host state’s primary responsibility
doctrine-community = Protection of civilians handbook: alert networks and feedback

# The lesson
lesson-welcome = Welcome. You lead Patrol 1, ten soldiers with an interpreter, at the western end of the map. Five minutes are enough to learn the program. The clock waits for some pages, and they say so; beside the others it runs, and you may stop it.
lesson-map = Move the map: drag it, or press the arrow keys. Turn the wheel or press + and − to come nearer. Then have all of it shown again, with Home or the button with the frame: the lesson goes on.
lesson-known = The map shows what your seat knows, and never more. Whoever is out of sight fades with the age of the knowledge; what nobody saw or told is not there. Solid blocks are buildings: they stop sight as well as people.
lesson-clock = Now the clock runs. In practice you stop it at the top or with { $pause }; the buttons beside it, or { $slowest } to { $fastest }, set its speed: { $twice } is twice as fast. In a few seconds a message comes in.
lesson-message = On the right, the inbox: the elders have called. Read it and acknowledge it, with its button or { $acknowledge }; they wait to hear that it arrived. Whatever was delivered counts as known, whether you read it or not.
lesson-select = You should look for yourself. Select Patrol 1: click it on the map or in the list on the left, or press { $next-unit }.
lesson-send = Send Patrol 1 to the pump: choose Move at the bottom (or press { $move }), then a place beside the pump, on the map or from the card’s list. The card says that a way needs no rule, as force would, and how long it takes. Enter or Give order gives it.
lesson-report = Tell those who need to know. Click a contact on the left to write to it, or press { $write }: purpose Report, to the Joint operations centre, about Armed men at the pump, and send. By key, Shift and Tab lead back to the purpose. A message takes time to arrive, and so does the answer.
lesson-host = The host state has the first responsibility. Notify the host police in the same way: waiting for them is not your excuse, but they have to know.
lesson-decision = Speed the clock up if you like, at the top or with { $twice } or { $four-times }. Ama tells you what the men do, and a decision opens below the inbox: choose an answer in the time that it gives, or press Shift and its number. The field above the answers is for your reasons; { $decision } goes to it.
lesson-ladder = Force is a ladder. Begin low: with Patrol 1 selected choose Talk ({ $talk }), then the three men, and give the order. They must hear you, so the patrol goes near first; the lesson goes on once it talks.
lesson-authority = A rung needs a quarter of a minute before it can work: that is its dwell. Meanwhile look ahead: to hold the men you would need more than you have. Choose Detain ({ $detain }) and the men: the card says that the authority is missing, and a button, or Enter, asks for it. Ask before you need it; you need not use it.
lesson-dwell = If talk has had its time and they have not left, choose Warn ({ $warn }); that needs its quarter of a minute too. Too little loses points as well as too much: the debrief draws a band, and asks whether you were inside it.
lesson-posture = If they are still there once the warning has had its time, stand between: choose Interpose ({ $interpose }) and the men. Check that Protect on the card says the pump; choose it if not. That is a posture, within your own authority.
lesson-data = When the police ask who called, answer below the inbox, as before. Some things are protected: say what was reported, never by whom.
lesson-end-of-it = Now give it time, and speed the clock up. They may leave: then let them go. They may give up: then stop, choose Detain ({ $detain }) and hold them for the police. The rules card permits that without a warning.
lesson-loop = Hold whoever gave up, with Detain; let go whoever left. Whoever warned you wants to hear what came of it: write to the Elders, from the left or with { $write }: Give feedback, Armed men at the pump, and send. Without it the next call may not come.
lesson-end = That is the whole of it: look, tell, climb no higher than you must, stop when they stop. The drill ends by itself when the pump is quiet, or leave it with Leave at the top or Esc.
lesson-account = First say in your own words what you meant to do and how it went; then look at the marks. Two scales stand apart, proportionality and coordination. Hard fails, if any, come first. The lesson goes on with the marks.
lesson-marks = The line with the lowest mark tells most: open it if it is not open. Each item says what happened, what you knew at that moment, and which rule or duty it rests on; it leads to its moment in the replay. Not observed is not zero.
lesson-again = Under What if you can let the drill go on from any moment with other orders, and see what luck did and what judgement did. Then try Market mortar.

before-toll = Three armed men take money from people who draw water. Nobody is hurt yet, and your patrol can be there within a minute. What first?
before-toll-shots = Fire into the air, so that they run
before-toll-shots-why = Nobody’s life is in danger yet, and shots beside a queue frighten and hurt those whom you came for. It is above the band, and above your authority.
before-toll-police = Wait for the host police, whose task it is
before-toll-police-why = They have the first responsibility and must be told; but they are far away, and that does not excuse you from protecting meanwhile.
before-toll-talk = Go there and talk, then warn, then stand between
before-toll-talk-why = Each rung gets time to work, and every further one stays open. All three are within your own authority.
before-toll-hold = Ask for authority to hold them, and hold them as soon as it comes
before-toll-hold-why = Asking early is right, for the answer takes time. To use it before milder means have had their chance is not.
