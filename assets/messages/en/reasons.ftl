# The score card: names of scales, lines, ratings and hard fails, and the sentence behind every mark.

card-title = { $title }: score card, { $whose }
card-run = Seed { $seed }, ended at { $ended }
card-team = the team
card-mark = { $mark } of 100
card-not-observed = not observed
card-passed = passed
card-not-passed = not passed
card-capped = not passed: a hard fail holds it at 39 at most
card-not-judged = no duty opened
card-spread = { $items ->
    [one] 1 item
   *[other] { $items } items
}, lines from { $low } to { $high }
card-items = { $items ->
    [0] { "" }
    [one] 1 item
   *[other] { $items } items
}
card-hard-fails = Hard fails
card-lines = Lines
card-knew = Known then: { $known }
card-by-rule = Rule { $rule }, { $title }
card-by-duty = Duty: { $title }
card-outcomes = What came of it, beside the marks and not in them
card-probes = Questions at a stopped clock, apart from the marks
card-probes-right = { $right } of { $asked } right
card-probe-said = Answered: { $said }
card-probe-known = Could be known then: { $known }
card-probe-known-as-of = Could be known then: { $known } Last learned at { $as-of }.
probe-level-perception = Perception, what is there
probe-level-comprehension = Comprehension, what it means
probe-level-projection = Projection, what comes of it
probe-rating-right = Right
probe-rating-partly = Partly right
probe-rating-wrong = Wrong
probe-rating-not-answered = Not answered
probe-stage = { $stage }.
probe-people = { $count ->
    [one] 1 person.
   *[other] { $count } people.
}
probe-harm-in = Harm in { $seconds } s.
probe-unit = { $unit }.
probe-unit-at = { $unit }, { $metres } m away.
probe-option = { $option }
probe-nothing = Nothing could be known.
card-not-built = Not judged by this program yet: { $lines }

scale-proportionality = Proportionality
scale-coordination = Coordination

rating-0 = Breach
rating-1 = Poor
rating-2 = Partial
rating-3 = Meets
rating-4 = Exemplary

line-p1 = Authority
line-p1-question = Was the level within the delegated level, or asked for when there was time?
line-p2 = Necessity
line-p2-question = Were milder means tried, or was there too little time to harm?
line-p3 = Identification
line-p3-question = Was hostile act or intent shown, not assumed?
line-p4 = Band
line-p4-question = Was the level inside floor and ceiling?
line-p5 = Graduation
line-p5-question = Was no rung skipped unless the delay would have cost life?
line-p6 = Warning
line-p6-question = Was it clear, audible, in a known language, with time to obey?
line-p7 = Precaution
line-p7-question = Were bystanders, schools, clinics and places of worship spared?
line-p8 = Timeliness
line-p8-question = Did protection come within the standard after the threat was known?
line-p9 = Cessation
line-p9-question = Did force stop and step down when the threat did?
line-p10 = Aftercare
line-p10-question = Did the wounded get aid, and was the force reported, inquired into and answered for in time?
line-c1 = Host state
line-c1-question = Was consent kept, and was the host state told within the standard?
line-c2 = Police and military
line-c2-question = Were primacy and hand-over lines kept, with the right component for the task?
line-c3 = Humanitarians
line-c3-question = Were they notified for deconfliction, and their principles respected?
line-c4 = Regional partner
line-c4-question = Was joint action planned, and support assessed before it was given?
line-c5 = Community loop
line-c5-question = Was the community heard, and did informants get an answer?
line-c6 = Reporting
line-c6-question = Was the operations centre told in time?
line-c7 = Advice
line-c7-question = Was advice sought where a rule or duty called for it?
line-c8 = Protected data
line-c8-question = Did only the least go, and only to who needs it?
line-c9 = Medical chain
line-c9-question = Were the clocks of first aid and hand-over kept?
line-c10 = Public line
line-c10-question = Was the public answered in time, with verified facts?

hard-fail-force-against-harmless = Force against people who are no threat
hard-fail-force-against-harmless-why = { $target }: known to be { $status } when { $rung } was ordered. Nobody who has given up, is fleeing without a threat or cannot fight may be a target.
hard-fail-indiscriminate-force = Indiscriminate force
hard-fail-indiscriminate-force-why = { $rung } was ordered against { $target } with { $people ->
    [0] a crowd in the effect area
    [one] 1 bystander known in the effect area
   *[other] { $people } bystanders known in the effect area
}.
hard-fail-aid-refused = Aid refused
hard-fail-aid-refused-why = Someone wounded by one's own force had no aid within { $standard } s.
hard-fail-standing-by = Standing by
hard-fail-standing-by-why = { $target }: { $stage } was known, with means in reach and the duty to protect. For { $waited } s nothing reached the least level that could prevent the harm, { $floor }; the standard is { $standard } s.
hard-fail-identity-shared = Identity shared
hard-fail-support-to-grave-violator = Support to a grave violator

knew-stage = { $stage }, { $percent } % sure.
knew-status = Status: { $status }.
knew-time-to-harm = Harm was { $seconds } s away.
knew-no-time-to-harm = Time to harm was not known.
knew-sign = Seen: { $sign }.

reason-rung-presence = presence
reason-rung-dialogue = dialogue
reason-rung-warning = a warning
reason-rung-posture = a protective posture
reason-rung-short-of-deadly = force short of deadly
reason-rung-warning-shots = warning shots
reason-rung-deadly = deadly force

reason-stage-none = no threat
reason-stage-indicators = indicators
reason-stage-hostile-intent = hostile intent
reason-stage-hostile-act = hostile act
reason-stage-violence = violence under way

reason-status-active = active
reason-status-hesitating = hesitating
reason-status-bargaining = bargaining
reason-status-fighting = fighting
reason-status-leaving = leaving
reason-status-fleeing = fleeing
reason-status-surrendered = surrendered
reason-status-detained = detained
reason-status-hors-de-combat = hors de combat
reason-status-gone = gone

p1-forbidden = Rule { $rule } ({ $title }) forbids { $rung } against { $target }, on what was known.
p1-no-rule = No rule permits { $rung } against { $target }, and the level held was { $held }.
p1-delegated = Rule { $rule } ({ $title }) permits { $rung } against { $target }, within the delegated level.
p1-granted = Rule { $rule } ({ $title }) permits { $rung } against { $target }, and the authority was asked for and granted first.
p1-asked-no-time = Authority for { $rung } was asked for; harm was nearer than an answer under rule { $rule } ({ $title }).
p1-no-time = Harm was nearer than an answer could be, but authority for { $rung } under rule { $rule } ({ $title }) was not even asked for.
p1-asked-not-waited = Authority for { $rung } under rule { $rule } ({ $title }) was asked for, there was time, and the answer was not awaited.
p1-not-asked = Rule { $rule } ({ $title }) needs another's authority for { $rung }. There was time to ask, and nobody asked; the level held was { $held }.

p2-several-tried = Milder means had been tried and had time to work before { $rung } against { $target }.
p2-due = { $rung } was the least that could still prevent the harm from { $target }.
p2-tried = A milder means had been tried and had time to work before { $rung } against { $target }.
p2-no-time = Harm was too near for milder means to work before { $rung } against { $target }.
p2-too-short = Milder means were tried against { $target }, but had no time to work before { $rung }.
p2-posture-first = { $rung } came first, before any word to { $target }.
p2-not-tried = { $rung } came before any milder means against { $target }, and there was time to try one.

p3-sure = What rule { $rule } ({ $title }) asks was shown, with a good margin, before { $rung } against { $target }: { $signs ->
    [one] 1 sign
   *[other] { $signs } signs
} seen.
p3-shown = What rule { $rule } ({ $title }) asks was known before { $rung } against { $target }.
p3-near = { $rung } against { $target }: confidence was just below what rule { $rule } ({ $title }) asks.
p3-unsure = { $rung } against { $target }: confidence was well below what rule { $rule } ({ $title }) asks.
p3-assumed = { $rung } against { $target } needs { $asked } under rule { $rule } ({ $title }); what was known was { $stage }.
p3-no-threat = { $target }: known to be { $status } when { $rung } was ordered.

p4-least = { $rung } against { $target } was the least that was due.
p4-inside = { $rung } against { $target } was inside the band, from { $floor } to { $ceiling }.
p4-beside-floor = { $rung } against { $target } came beside an act that reached the floor, { $floor }.
p4-above = { $rung } against { $target } was { $rungs ->
    [one] 1 rung
   *[other] { $rungs } rungs
} above the ceiling, { $ceiling }.
p4-below = { $rung } against { $target } was { $rungs ->
    [one] 1 rung
   *[other] { $rungs } rungs
} below the floor, { $floor }.
p4-interval-inside = Over the { $known } s of the known threat from { $target }, no force went above the ceiling.
p4-interval-below = For longer than the standard, nothing reached what was due against { $target } in the { $known } s of its known threat.
p4-interval-outside = In the { $known } s of the known threat from { $target }, force was above the ceiling for { $above } s; a discharge counts for its impulse.

p5-none-skipped = No rung was skipped before { $rung } against { $target }.
p5-no-time = Rungs were skipped before { $rung } against { $target }: they need { $needed } s, and harm was nearer.
p5-due = Rungs were skipped before { $rung } against { $target }, because only that could still prevent the harm.
p5-skipped = { $count ->
    [one] 1 rung was
   *[other] { $count } rungs were
} skipped before { $rung } against { $target }, beginning with { $first }; there was time.

p6-warned = Before { $rung }, { $target } had a warning in a language known to them and { $dwell } s to obey.
p6-no-time = Harm was too near for a warning to { $target } before { $rung }: one needs { $dwell } s.
p6-too-short = Before { $rung }, { $target } had a warning, but less than { $dwell } s to obey.
p6-not-understood = The warning to { $target } before { $rung } was not in a language known to them.
p6-none = { $target } had no warning before { $rung }, and there was time for one.

p7-clear = Nobody else was known in the effect area of { $rung } against { $target }.
p7-bystanders = { $people ->
    [one] 1 bystander was
   *[other] { $people } bystanders were
} known in the effect area of { $rung } against { $target }.
p7-protected-site = A school, clinic or place of worship lay in the effect area of { $rung } against { $target }.

p8-in-time = { $waited } s after the threat from { $target } was known, { $rung } reached what was due, { $floor }; the standard is { $standard } s.
p8-led-out = { $waited } s after the threat from { $target } was known, people were being led out; the standard is { $standard } s.
p8-late = The threat from { $target } was answered after { $waited } s; the standard is { $standard } s.
p8-far-too-late = The threat from { $target } was answered only after { $waited } s, beyond twice the standard of { $standard } s.
p8-asked-in-vain = { $floor } was due against { $target }; authority was asked for in time and not given.
p8-stood-by = For { $waited } s nothing reached what was due against { $target }, { $floor }; the standard is { $standard } s.

p9-in-time = The threat from { $target } had fallen (status: { $status }); { $rung } ended after { $delay } s, and the standard is { $standard } s.
p9-late = The threat from { $target } had fallen (status: { $status }); { $rung } ended only after { $delay } s, and the standard is { $standard } s.
p9-never = The threat from { $target } had fallen (status: { $status }); { $rung } went on for { $delay } s, to the end.

p10-inquiry-in-time = An inquiry into the harm done was set in motion after { $delay } s; the standard is { $standard } s.
p10-inquiry-late = An inquiry into the harm done was set in motion only after { $delay } s; the standard is { $standard } s.
p10-inquiry-missing = One's own force harmed someone, and nobody who inquires into that was told within { $standard } s, or at all.
p10-complaint-in-time = The community could take its complaint to someone { $delay } s after civilians were harmed; the standard is { $standard } s.
p10-complaint-late = The community heard of a way to complain only { $delay } s after civilians were harmed; the standard is { $standard } s.
p10-complaint-missing = Civilians were harmed by one's own force, and nobody told their community how to complain within { $standard } s, or at all.
p10-reported = The operations centre had a report of { $rung } after { $delay } s; the standard is { $standard } s.
p10-reported-late = The operations centre had a report of { $rung } only after { $delay } s; the standard is { $standard } s.
p10-not-reported = { $rung } was not reported to the operations centre within { $standard } s, or at all.
p10-aided = { $people ->
    [one] The person
   *[other] All { $people } people
} wounded by one's own force had aid within { $standard } s.
p10-aid-late = Aid to someone wounded by one's own force came later than { $standard } s.
p10-aid-refused = Someone wounded by one's own force had no aid within { $standard } s, or at all.

need-told-closed = { $contact } was told about “{ $topic }” after { $delay } s, and the message arrived; the standard is { $standard } s.
need-told = { $contact } was told about “{ $topic }” after { $delay } s; the standard is { $standard } s.
need-told-late = { $contact } was told about “{ $topic }” only after { $delay } s; the standard is { $standard } s.
need-not-told = { $contact } needed to know about “{ $topic }” within { $standard } s and was not told.

acknowledged = { $contact }: the message was acknowledged or answered after { $delay } s; { $standard } s were given.
acknowledged-late = { $contact }: the message was acknowledged or answered only after { $delay } s; { $standard } s were given.
not-acknowledged = { $contact }: the message asked for an acknowledgement within { $standard } s and had none.

c2-police = Police of the mission used { $rung } with the crowd at { $target }: the right component.
c2-military = Soldiers used { $rung } with the crowd at { $target }, though the drill has police of the mission.
c4-support-to-grave = Information was shared with { $contact }, whose force has a record of grave violations that were not corrected. Any support needs a risk assessment first, and this one forbids it.
c5-fed-back = { $contact } heard after { $delay } s what came of its alert.
c5-fed-back-late = { $contact } heard only after { $delay } s what came of its alert.
c5-no-feedback = { $contact } gave an alert and never heard what came of it.
c8-identity = Who is concerned was shared about “{ $topic }”: protected data goes as a trend, not as names.
c8-no-need = Protected data about “{ $topic }” went to someone who has no need to know.
c8-published = Protected data about “{ $topic }” was published.
c8-trend-asked = Only the trend about “{ $topic }” was shared, with someone who had asked for it.
c8-trend-to-need = Only the trend about “{ $topic }” was shared, with someone who needs to know.
c9-aid = First aid reached { $done } of { $people } known casualties; the standard is { $standard } s each.
c9-aid-late = First aid reached { $done } of { $people } known casualties, on the whole later than { $standard } s.
c9-aid-missing = First aid reached { $done } of { $people } known casualties; most waited longer than { $standard } s for nothing.
c9-handed-over = { $done } of { $people } treated casualties were handed over at advanced care; the standard is { $standard } s each.
c9-handed-over-late = { $done } of { $people } treated casualties were handed over at advanced care, on the whole later than { $standard } s.
c9-hand-over-missing = { $done } of { $people } treated casualties were handed over at advanced care; most waited longer than { $standard } s for nothing.
c10-facts = What is known about “{ $topic }” was verified and said within { $standard } s.
c10-holding = It was said within { $standard } s that “{ $topic }” is being looked into; the facts did not follow.
c10-unverified = Something was said about “{ $topic }” as fact that nobody had checked.
c10-late = The public waited longer than { $standard } s for a word about “{ $topic }”.
c10-silent = Nothing was said to the public about “{ $topic }” within { $standard } s, or at all.
c10-denied = “{ $topic }” was denied. A denial of harm that may be true costs trust for long.

source-use-of-force = Guidelines on the use of force by military components of peacekeeping missions
source-after-force = Guidelines on the use of force: aid, report and inquiry after force
source-police-military = Guidelines on combined military and police coordination mechanisms
source-due-diligence = Human rights due diligence policy on support to non-mission forces
source-community = Protection of civilians guidelines: community engagement and feedback
source-protected-data = Policy on conflict-related sexual violence and on protected information
source-medical = Policy on casualty evacuation in the field: first aid, advanced care, surgery
source-closed-loop = Policy on joint operations centres: messages are acknowledged
source-public-line = Policy on strategic communications and public information

outcome-civilians = Civilians in the drill
outcome-dead = Civilians dead
outcome-wounded = Civilians wounded
outcome-treated = People given aid
outcome-handed-over = People handed over at advanced care
outcome-party-casualties = Casualties of armed parties
outcome-unit-casualties = Casualties of the mission's units
outcome-trust = Trust of { $group }
outcome-consent = Consent of the host state
outcome-first-act = First protective act { $seconds } s after the threat was known
