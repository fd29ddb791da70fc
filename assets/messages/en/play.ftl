# What the play screen says beyond the words of every screen.

## Map
ui-minimap = Minimap
ui-minimap-hint = Press or drag to move the map
ui-tool-nearer = Nearer
ui-tool-farther = Farther
ui-tool-fit = The whole map
ui-tool-follow = Follow the selected unit
ui-tool-measure = Measure
ui-tool-minimap = Minimap
ui-tool-legend = Legend
ui-measure-ready = Point at the first place
ui-measured = { $metres } m · { $bearing }° · { $foot } on foot, in a straight line
ui-measured-vehicle = { $time } by vehicle
ui-ring-sight = sight { $metres } m
ui-ring-reach = reach { $metres } m
ui-ring-effect = effect { $metres } m
ui-party-sure = { $percent }% sure
ui-party-seen = Seen { $time } ago
ui-party-told = Reported { $time } ago
ui-party-harm = Harm possible within { $time }

## Menu on the map
ui-menu-select = Select
ui-menu-add = Add to the selection
ui-menu-remove = Take out of the selection
ui-leads-detained = at the pace of those it has detained
ui-menu-more = More orders…
ui-menu-people = { $count ->
    [one] One person known here
   *[other] { $count } people known here
}
ui-menu-whose-order = An order for
ui-menu-casualties = Show casualties
ui-menu-write = Write a message…
ui-menu-measure = Measure from here
ui-menu-centre = Centre the map here

## Legend
ui-legend = Legend
ui-legend-friend = Your units
play-legend-others = Others
ui-legend-unknown = Armed party; its intent stands in the list
ui-legend-calm = Calm, following
ui-legend-afraid = Afraid or protesting
ui-legend-fleeing = Fleeing
ui-legend-sheltering = Sheltering
ui-legend-wounded = Wounded
ui-legend-treated = With first aid, or handed over to medical care
ui-legend-dead = Dead
ui-legend-explosion = Explosion in the last minute
ui-legend-old = Fainter and smaller: seen longer ago
ui-legend-route = Unit’s route
ui-legend-draft = Order in preparation
ui-legend-held = Line that a unit holds
ui-legend-sight = What the unit can see
ui-legend-reach = How far the means reach
ui-legend-effect = Where the means have effect
ui-legend-zones = Zones

## Clock
ui-step = Step
ui-step-hint = One second, and the clock stands again
ui-auto-pause = Auto-pause
ui-auto-pause-on = Auto-pause on
ui-stopped-by = Paused · { $why }
pause-cause-decision = Decision
pause-cause-threat = Change of threat
pause-cause-casualty = Somebody hurt
pause-cause-owed = Message to answer
pause-cause-message = Any new message
pause-cause-arrival = Unit arrives, finishes or reports
ui-unit-done = { $unit }: order carried out

## Bars and panels
ui-consent-moves = Falls when the mission hurts people or uses force that no rule permits; what happens around it counts as well. The log shows what happened when.
ui-trust-moves = Rises with aid, protection and feedback to those who report. Falls with harm that people see or hear of, force on crowds, rumours and silence. The log shows what happened when.
ui-level-firm = firm
ui-level-shaky = shaky
ui-level-low = low
ui-side-units = Units
ui-side-messages = Messages
ui-unit-and-more = { $unit } and { $count } more
ui-gauge-strength = Fit for duty { $percent }%
ui-gauge-strength-low = few fit
ui-gauge-endurance = Endurance left { $percent }%
ui-gauge-endurance-low = short of endurance
ui-gauge-fuel = Fuel left { $percent }%
ui-gauge-fuel-low = short of fuel
ui-gauge-freshness = Freshness { $percent }%
ui-gauge-freshness-low = tired
ui-channel-far = { $channel } · nobody near
ui-channel-busy = line free in { $time }
right-tab-inbox = Inbox
right-tab-write = Write
right-tab-casualties = Casualties
right-tab-log = Log
inbox-filter-all = All
inbox-filter-received = Received
inbox-filter-unread = Unread
inbox-filter-owed = To answer
ui-no-messages-such = None of these now.
ui-forward = Forward…
ui-erase = Erase what we hold
ui-templates = Ready-made message · { $topic }
ui-topic-protected = Protected data: it may harm people if it goes to somebody who has no need to know.
ui-topics-heard = You can write about what you knew from the start or have been told since, and about groups that you know of.
ui-field-also = Also to
ui-also-add = Also to…
ui-also-remove = Remove { $name }
ui-advises-on-rule = Rule { $rule } leaves something open: ask here before force rests on it, where there is time for an answer.
ui-support-wants-advice = Its human rights record is in question. Data that you share with it, and a report to it on an armed party, are support: ask { $who } first, and wait for the answer.
ui-sends-evacuation = Can be asked for evacuation: where the wounded are, how many, and whether it is urgent.
advises-legal-adviser = Ask for advice on what a rule leaves open, before posture or more; on support to other forces; before protected data is shared.
advises-gender-adviser = Ask for advice on what concerns survivors, or women and girls at risk, before you decide on it.
advises-child-protection-adviser = Ask for advice on what concerns a child, also one who is taken for an armed person or held, before you decide on it.
advises-medical-adviser = Ask for advice on what a patient’s state calls for, before you decide who is treated or carried first.
log-filter-all = All
log-filter-orders = Orders
log-filter-threats = Threats
log-filter-people = People
log-filter-authority = Decisions
ui-log-empty = Nothing of this kind has happened.

## Hints, in practice only
ui-hint = Hint
ui-hint-level = Hint · { $level } of { $levels }
ui-hint-more = Tell me more
ui-hint-next = Another
ui-hint-none = Nothing presses now. Look where you know least.
ui-hint-waits = What you have ordered or written waits: it begins once time runs ({ $pause }).
ui-hint-no-unit = a unit that has the means
ui-hint-decision-1 = A decision is open and its time runs.
ui-hint-decision-2 = { $decision } closes in { $time }. Not deciding is judged as well.
ui-hint-decision-3 = Read each option for who would be put at risk and whose authority it needs, choose before it closes, and write down why.
ui-hint-threat-1 = { $party } show { $stage }. What are you doing about it?
ui-hint-threat-2 = On what you know, rule { $rule }, { $title }, permits up to { $rung }. Where civilians are threatened there is a duty to act.
ui-hint-threat-no-rule = On what you know, no rule permits more than { $rung }.
ui-hint-path-begin = Begin with { $first } by { $unit }.
ui-hint-path-warn = Warn before { $rung }, unless the delay would cost life.
ui-hint-path-authority = For { $rung } ask { $whose } now: answers take time.
ui-hint-path-people = Put yourself between them and the people, or lead the people away.
ui-hint-message-1 = Somebody waits for a sign that you have read.
ui-hint-message-2 = { $who } asked for an acknowledgement; a loop that stays open counts against coordination.
ui-hint-message-3 = Acknowledge it in the inbox, then act on it or say what you will do.
ui-hint-hurt-1 = Somebody whom { $by } hurt waits for aid.
ui-hint-hurt-2 = Whoever one’s own force has hurt is owed aid as fast as anybody, friend or foe.
ui-hint-hurt-3 = Send { $unit } to give aid where { $by } stands, or ask for evacuation from there; then report it.
ui-hint-given-up-1 = { $party } have given themselves up.
ui-hint-given-up-2 = Who has given up is no threat: no more force, and they may be held where the rules card permits it.
ui-hint-given-up-3 = Order { $unit } to detain { $party }, and report it; they go to the host state’s police.
ui-hint-care-1 = There are people hurt who wait for care.
ui-hint-care-2 = { $count } wounded wait; the clock of the next care runs ({ $care }). All are cared for alike, whoever they are.
ui-hint-care-3 = Send { $unit } to treat them, with the way there secured, then carry them on and ask for evacuation.
ui-hint-explosion-1 = There was an explosion at { $place }. Who is hurt, and who has to be told?
ui-hint-explosion-2 = Wounded people have their first aid due within the standard, and { $who } is told of an attack at once, also of what is not known yet.
ui-hint-explosion-3 = Send who is nearest to help and to look, keep them clear of where it falls, and report to { $who } what was heard, where, and what you are doing.
ui-hint-tell-1 = Who else has to know what you know?
ui-hint-tell-2 = { $who } has heard nothing from you since “{ $party }” became a threat; reporting up is a duty.
ui-hint-tell-3 = Write to { $who } what was seen, where, and what you are doing; then tell whoever is in its way.
ui-hint-feedback-1 = Somebody told you something and has heard nothing since.
ui-hint-feedback-2 = { $who } is owed feedback; without it the next warning may not come.
ui-hint-feedback-3 = Tell { $who } what came of it, without naming anybody else.
ui-hint-advice-1 = Whose advice could you ask for while there is still time?
ui-hint-advice-2 = { $who } has been asked nothing yet. Advice comes first where a rule leaves something open, where somebody needs special protection, and where protected data is asked for.
ui-hint-advice-3 = Write to { $who }, purpose “{ $purpose }”, on the topic that is in doubt: an answer takes up to { $time }. Where waiting for it would cost life, act first.

## Keys
keys-step = Full stop
keys-step-does = step: one second on, in practice
keys-add-units = Shift Page up, Shift Page down
keys-add-units-does = add the previous or next unit; so does Shift and a press
keys-all-units = Ctrl A
keys-all-units-does = all units
keys-acknowledge = F7
keys-acknowledge-does = acknowledge what is due first
keys-reply = F8
keys-reply-does = answer what has waited longest for an answer, or else the newest message
keys-hint = F2
keys-hint-does = a hint, then more of it, in practice
keys-measure = M
keys-measure-does = measure
keys-legend = L
keys-legend-does = legend
keys-minimap = F4
keys-minimap-does = minimap
keys-menu = F10
keys-menu-does = menu on the map; so do the right button and a long press
keys-box = Shift + drag
keys-box-does = select the units in a box; so does a drag with the right button
keys-follow = End
keys-follow-does = follow the selected unit
keys-auto-pause = F6
keys-auto-pause-does = auto-pause, in practice

## Orders given while the clock stands
ui-waits-for-clock = given, waits for the clock
ui-order-waits = { $order } · waits for the clock
ui-order-protects = { $order } · for { $zone }
ui-waiting = { $what } waiting for the clock
ui-waiting-orders = { $count ->
    [one] 1 order
   *[other] { $count } orders
}
ui-waiting-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
ui-waiting-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
ui-acknowledgement-waits = acknowledged, waits for the clock
ui-legend-waits = Order that waits for the clock

## Names of keys
ui-key-page-up = Page up
ui-key-page-down = Page down
ui-key-home = Home
ui-key-end = End
ui-key-insert = Insert
ui-key-delete = Delete
ui-key-backspace = Backspace

## Kinds of zones, in the legend
zone-name-market = Market
zone-name-clinic = Clinic
zone-name-school = School
zone-name-camp = Camp
zone-name-base = Base
zone-name-bridge = Bridge
zone-name-corridor = Corridor
zone-name-residential = Residential area
zone-name-assembly-area = Assembly area
zone-name-police-post = Police post
zone-name-worship = Place of worship
zone-name-no-go = No-go area
zone-name-open = Open ground

## Who is met in person
ui-meets-in = meets at { $zone }
ui-legend-contact = Somebody who is met in person
inbox-not-sent = Not sent: { $why }
inbox-write-again = Write again
inbox-put-away = Put away
inbox-news = { $count ->
    [one] 1 new message
   *[other] { $count } new messages
}
inbox-news-owed = { $count } to answer
inbox-answer-owed = Still to be answered
inbox-not-verified = Not verified. Before you act on it, have it verified: { $purpose } · { $who }.
play-decision-fold = Fold to one line; time and question stay in sight
play-other-decision = { $decision } · { $time }
inbox-may-be-kept = May be kept for { $time } more, then it is to be erased
inbox-kept-too-long = The time for which it may be kept is over: erase it
play-decision-means = Choosing says what you mean to do. The orders and messages that it needs are yours to give.
play-map-middle = Middle of the map · { $place }
party-intent-unknown = Nothing known of their intent
log-no-sign = no sign of a threat
