# The score card: names of scales, lines, ratings and hard fails, and the sentence behind every mark.

card-title = { $title }: score card, { $whose }
card-run = Seed { $seed }, ended at { $ended }
card-team = the team
card-mark = { $mark } of 100
card-total = Total { $mark } of 100, the mean of both scales
card-not-observed = not observed
card-passed = passed
card-not-passed = not passed
card-capped = not passed: with a hard fail, 39 at most
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
card-pointer = Counted under { $line } alone, { $time }. { $reason }
card-harder = { $why } That made it harder, so it counts for more, done well or badly.
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
probe-harm-in = Harm in { $seconds }.
probe-unit = { $unit }.
probe-unit-at = { $unit }, { $metres } m away.
probe-option = { $option }
probe-nothing = Nothing could be known.
card-not-built = Not part of this drill: { $lines }

scale-proportionality = Proportionality
scale-coordination = Coordination

rating-0 = Breach
rating-1 = Poor
rating-2 = Partial
rating-3 = Meets
rating-4 = Exemplary

line-p1 = Authority
line-p1-question = Was the level within what was delegated, or was authority asked for when there was time?
line-p2 = Necessity
line-p2-question = Were milder means tried, or was there too little time before harm?
line-p3 = Identification
line-p3-question = Was a hostile act or intent shown, not assumed?
line-p4 = Band
line-p4-question = Was the level inside floor and ceiling?
line-p5 = Graduation
line-p5-question = Was no rung skipped, unless the delay would have cost life?
line-p6 = Warning
line-p6-question = Was it clear, audible, in a known language, with time to obey?
line-p7 = Precaution
line-p7-question = Were bystanders, schools, clinics and places of worship spared?
line-p8 = Timeliness
line-p8-question = Did protection come within the standard after the threat was known?
line-p9 = Cessation
line-p9-question = Did force stop and step down when the threat did?
line-p10 = Aftercare
line-p10-question = Did the wounded get aid, was the place secured, and was the force reported, inquired into and answered for in time?
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
line-c6-question = Was the operations centre told in time, accurately and in full, and again when things changed?
line-c7 = Advice
line-c7-question = Was advice sought where a rule or duty called for it?
line-c8 = Protected data
line-c8-question = Was only the minimum passed on, with consent, and only to those who need it?
line-c9 = Medical chain
line-c9-question = Were the deadlines for first aid and hand-over met?
line-c10 = Public line
line-c10-question = Was the public answered in time, with facts that were verified and cleared?

# When there is something for a line to judge.
judged-p1 = At each act of force from posture on.
judged-p2 = At each act of force from posture on.
judged-p3 = At each act of force from posture on.
judged-p4 = At each act of force from dialogue on, and for each armed party known as a threat for a minute or more.
judged-p5 = At each use of force short of deadly, warning shots or deadly force, save what the rules permit against people who are out of the fight.
judged-p6 = At each use of force short of deadly, warning shots or deadly force.
judged-p7 = At each use of force short of deadly, warning shots or deadly force.
judged-p8 = Once people to be protected are known to be under threat and something could be done; and where a unit could have looked and nobody did.
judged-p9 = Once a threat is seen to fall while force is in use against it.
judged-p10 = After one’s own use of force from short of deadly on, and once it has hurt somebody.
judged-c1 = Once a party is held to mean harm, before the first force, and at acts that the host state’s consent does not cover.
judged-c2 = At force with a crowd, where the mission has police; and once somebody of the police or the military is owed word.
judged-c3 = At force near a clinic or camp, at questions from humanitarians, and where armed units come into their places or their work.
judged-c4 = At support to a regional partner, at joint acts with it, and when its people do wrong.
judged-c5 = After an alert from the community, and at orders that lead people out, escort, shelter or cordon them.
judged-c6 = Once the operations centre is owed a report or an acknowledgement.
judged-c7 = Where a rule leaves something open, protected data is asked for, a child, a survivor or a patient is concerned, or a forecast was asked for.
judged-c8 = Each time protected data is passed on, and once the time for keeping it is over.
judged-c9 = Once casualties are known whom one’s own force did not hurt, and at calls for evacuation.
judged-c10 = At a rumour or a media question, and once one’s own force has hurt a civilian.

hard-fail-force-against-harmless = Force against people who are no threat
hard-fail-force-against-harmless-why = { $target } (known status: { $status }): the order for { $rung } was given all the same. Nobody who has given up, is fleeing without a threat or cannot fight may be a target.
hard-fail-indiscriminate-force = Indiscriminate force
hard-fail-indiscriminate-force-why = { $rung } was ordered against “{ $target }” with { $people ->
    [0] a crowd in the effect area
    [one] 1 bystander known in the effect area
   *[other] { $people } bystanders known in the effect area
}.
hard-fail-aid-refused = Aid refused
hard-fail-aid-refused-why = Someone wounded by one’s own force had no aid within { $standard }.
hard-fail-standing-by = Standing by
hard-fail-identity-shared = Identity shared
hard-fail-support-to-grave-violator = Support to a grave violator

knew-stage = { $percent ->
    [0] Nothing was known of what they meant to do.
   *[other] { $stage }, { $percent }% sure.
}
knew-status = Status: { $status }.
knew-time-to-harm = Harm was { $seconds } away.
knew-no-time-to-harm = Time to harm was not known.
knew-lost = It was no longer where it was last known to be.
knew-bound = For { $seconds } all that could act was at work against another threat, which does not count as waiting.
knew-casualties = { $people ->
    [one] One casualty
   *[other] { $people } casualties
} known there.
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

p1-forbidden = Rule { $rule } ({ $title }) forbids { $rung } against “{ $target }”, on what was known.
p1-no-rule = No rule permits { $rung } against “{ $target }”, and the level held was { $held }.
p1-delegated = Rule { $rule } ({ $title }) permits { $rung } against “{ $target }”, within the delegated level.
p1-granted = Rule { $rule } ({ $title }) permits { $rung } against “{ $target }”, and the authority was asked for and granted first.
p1-asked-no-time = Authority for { $rung } was asked for; harm was nearer than an answer under rule { $rule } ({ $title }).
p1-no-time = Harm was nearer than an answer could be, but authority for { $rung } under rule { $rule } ({ $title }) was not even asked for.
p1-asked-not-waited = Authority for { $rung } under rule { $rule } ({ $title }) was asked for, there was time, and the answer was not awaited.
p1-not-asked = Rule { $rule } ({ $title }) needs another’s authority for { $rung }. There was time to ask, and nobody asked; the level held was { $held }.

p2-several-tried = Milder means had been tried and had time to work before { $rung } against “{ $target }”.
p2-due = { $rung }: the least that could still prevent the harm from “{ $target }”.
p2-tried = A milder means had been tried and had time to work before { $rung } against “{ $target }”.
p2-no-time = Harm was too near for milder means to work before { $rung } against “{ $target }”.
p2-too-short = Milder means were tried against “{ $target }”, but had no time to work before { $rung }.
p2-posture-first = { $rung } came first, before any word to “{ $target }”.
p2-not-tried = { $rung } came before any milder means against “{ $target }”, and there was time to try one.

p3-sure = What rule { $rule } ({ $title }) asks was shown, with a good margin, before { $rung } against “{ $target }”: { $signs ->
    [one] 1 sign
   *[other] { $signs } signs
} seen.
p3-shown = What rule { $rule } ({ $title }) asks was known before { $rung } against “{ $target }”.
p3-near = { $rung } against “{ $target }”: confidence was just below what rule { $rule } ({ $title }) asks.
p3-unsure = { $rung } against “{ $target }”: confidence was well below what rule { $rule } ({ $title }) asks.
p3-assumed = Rule { $rule } ({ $title }) asks for { $asked } before { $rung } against “{ $target }”; what was known was { $stage }.
p3-no-threat = { $target } (known status: { $status }): the order for { $rung } was given all the same.

p4-least = { $rung } in answer to “{ $target }”: the least that was due.
p4-inside = { $rung } in answer to “{ $target }”: inside the band, from { $floor } to { $ceiling }.
p4-beside-floor = { $rung } in answer to “{ $target }”: beside an act that reached the floor, { $floor }.
p4-above = { $rung } in answer to “{ $target }”: { $rungs ->
    [one] 1 rung
   *[other] { $rungs } rungs
} above the ceiling, { $ceiling }.
p4-below = { $rung } in answer to “{ $target }”: { $rungs ->
    [one] 1 rung
   *[other] { $rungs } rungs
} below the floor, { $floor }.
p4-interval-inside = “{ $target }” was known as a threat for { $known } in all, and no force went above the ceiling then.
p4-interval-below = “{ $target }” was known as a threat for { $known } in all, and for longer than the standard nothing reached what was due.
p4-interval-outside = “{ $target }” was known as a threat for { $known } in all, and force was above the ceiling for { $above }; a shot counts for as long as it works on people.

p5-none-skipped = No rung was skipped before { $rung } against “{ $target }”.
p5-no-time = Rungs were skipped before { $rung } against “{ $target }”: they need { $needed }, and harm was nearer.
p5-due = Rungs were skipped before { $rung } against “{ $target }”, because only that could still prevent the harm.
p5-skipped = { $count ->
    [one] 1 rung was
   *[other] { $count } rungs were
} skipped before { $rung } against “{ $target }”, beginning with { $first }; there was time.

p6-warned = Before { $rung }, “{ $target }” had a warning in a language known to them and { $dwell } to obey.
p6-no-time = Harm was too near for a warning to “{ $target }” before { $rung }: one needs { $dwell }.
p6-too-short = Before { $rung }, “{ $target }” had a warning, but less than { $dwell } to obey.
p6-not-understood = The warning to “{ $target }” before { $rung } was not in a language known to them.
p6-none = { $target } had no warning before { $rung }, and there was time for one.

p7-clear = Nobody else was known in the effect area of { $rung } against “{ $target }”.
p7-bystanders = { $people ->
    [one] 1 bystander was
   *[other] { $people } bystanders were
} known in the effect area of { $rung } against “{ $target }”.
p7-protected-site = A school, clinic or place of worship lay in the effect area of { $rung } against “{ $target }”.

p8-not-looked = { $target }: reported or lost from sight, and nobody looked within { $standard }; { $unit } could have.

p9-in-time = The threat from “{ $target }” had fallen ({ $status }); { $rung } ended after { $delay }, and the standard is { $standard }.
p9-late = The threat from “{ $target }” had fallen ({ $status }); { $rung } ended only after { $delay }, and the standard is { $standard }.
p9-never = The threat from “{ $target }” had fallen ({ $status }); { $rung } went on for { $delay }, to the end.

p10-inquiry-in-time = An inquiry into the harm done was set in motion after { $delay }; the standard is { $standard }.
p10-inquiry-late = An inquiry into the harm done was set in motion only after { $delay }; the standard is { $standard }.
p10-inquiry-missing = One’s own force harmed someone, and nobody who inquires into that was told within { $standard }, or at all.
p10-complaint-in-time = The community could take its complaint to someone { $delay } after civilians were harmed; the standard is { $standard }.
p10-complaint-late = The community heard of a way to complain only { $delay } after civilians were harmed; the standard is { $standard }.
p10-complaint-missing = Civilians were harmed by one’s own force, and nobody told their community how to complain within { $standard }, or at all.
p10-scene-held = The place at { $zone } where one’s own force hurt people was not left.
p10-scene-secured = Where one’s own force had hurt people, at { $zone }, others were sent to secure the place after { $delay }; the standard is { $standard }.
p10-scene-late = Where one’s own force had hurt people, at { $zone }, others were sent to secure the place only after { $delay }; the standard is { $standard }.
p10-scene-left = The unit that had hurt people at { $zone } was sent elsewhere, and nobody was sent to secure the place within { $standard }, or at all.
p10-reported = The operations centre had a report of { $rung } after { $delay }; the standard is { $standard }.
p10-reported-late = The operations centre had a report of { $rung } only after { $delay }; the standard is { $standard }.
p10-not-reported = { $rung }: not reported to the operations centre within { $standard }, or at all.
p10-aided = { $people ->
    [one] The person
   *[other] All { $people } people
} wounded by one’s own force had aid within { $standard }.
p10-aid-late = Aid to someone wounded by one’s own force came later than { $standard }.
p10-aid-refused = Someone wounded by one’s own force had no aid within { $standard }, or at all.

need-told-closed = { $contact }: told about “{ $topic }” after { $delay }, and the message arrived; the standard is { $standard }.
need-told-before = { $contact }: told about “{ $topic }” already { $delay } before it was due, and that still held; the standard is { $standard } from then.
need-told = { $contact }: told about “{ $topic }” after { $delay }; the standard is { $standard }.
need-told-late = { $contact }: told about “{ $topic }” only after { $delay }; the standard is { $standard }.
need-not-told = { $contact }: no word about “{ $topic }”; the standard is { $standard }.

acknowledged = { $contact }: the message was acknowledged or answered after { $delay }; { $standard } were given.
acknowledged-late = { $contact }: the message was acknowledged or answered only after { $delay }; { $standard } were given.
not-acknowledged = { $contact }: the message asked for an acknowledgement within { $standard } and had none.

c2-police = Police of the mission used { $rung } with the crowd at { $target }: the right component.
c2-military = Soldiers used { $rung } with the crowd at { $target }, though the drill has police of the mission.
c2-handed-over = One component of the mission took over the crowd at { $target } from the other, which left within { $standard }.
c2-both-at-once = Police and soldiers of the mission stood against the crowd at { $target } at once for longer than { $standard }: nobody could tell who leads.
c4-support-to-grave = Information was shared with { $contact }, whose force has a record of grave violations that were not corrected. Any support needs a risk assessment first, and this one forbids it.
c1-threat-told = { $contact }: told of the threat from “{ $target }” after { $delay }; the standard is { $standard }.
c1-threat-told-late = { $contact }: told of the threat from “{ $target }” only after { $delay }; the standard is { $standard }.
c1-threat-not-told = { $target }: known to mean harm, and nobody of the host state ({ $contact }, for one) was told within { $standard }.
c1-force-told = { $contact }: told of { $rung } against “{ $target }” after { $delay }; the standard is { $standard }.
c1-force-told-late = { $contact }: told of { $rung } against “{ $target }” only after { $delay }; the standard is { $standard }.
c1-force-not-told = { $rung } against “{ $target }”: nobody of the host state ({ $contact }, for one) was told within { $standard }.
c3-act-told = { $contact }: told of armed acts near { $zone } after { $delay }; the standard is { $standard }.
c3-act-told-late = { $contact }: told of armed acts near { $zone } only after { $delay }; the standard is { $standard }.
c3-act-not-told = Force was used near { $zone }, and no humanitarian ({ $contact }, for one) was told within { $standard }.
c3-answered = { $contact } asked, and had an answer after { $delay }; the standard is { $standard }.
c3-answered-late = { $contact } asked, and had an answer only after { $delay }; the standard is { $standard }.
c3-not-answered = { $contact } asked, and had no answer within { $standard }.
c4-assessed = Support to { $contact } came after the adviser’s answer on what it could lead to.
c4-not-awaited = The adviser was asked before support went to { $contact }, and the answer was not awaited.
c4-assessed-after = The adviser was asked only after support had gone to { $contact }.
c4-not-assessed = Support went to { $contact }, and nobody had been asked what it could lead to. Any support needs a risk assessment first.
c5-fed-back = { $contact } heard after { $delay } what came of its alert.
c5-fed-back-late = { $contact } heard only after { $delay } what came of its alert.
c5-no-feedback = { $contact } gave an alert and never heard what came of it.
c5-no-feedback-on = { $contact } gave an alert (“{ $topic }”) and never heard what came of it.
c5-voices-heard = Women’s and young people’s voices in this drill were asked before the plan for { $zone } closed.
c5-some-heard = Not all of the women’s and young people’s voices in this drill were asked before the plan for { $zone } closed.
c5-by-liaison = The liaison team spoke with people at { $zone }; women’s and young people’s voices were not asked before the plan closed.
c5-told-not-asked = Women’s or young people’s voices were told of the first order for { $zone }, not asked.
c5-heard-after = Women’s or young people’s voices were asked only after the first order for { $zone }.
c5-not-heard = The first order for { $zone } was given without a word to women’s or young people’s voices.
c7-advice = Advice on “{ $topic }” was sought { $delay } after somebody had asked for protected data; the standard is { $standard }.
c7-advice-late = Advice on “{ $topic }” was sought only { $delay } after somebody had asked for protected data; the standard is { $standard }.
c7-no-advice = Somebody asked for protected data on “{ $topic }”, and nobody’s advice was sought within { $standard }.
c7-forecast-judged = { $forecasts ->
    [one] The forecast was
   *[other] All { $forecasts } forecasts were
} accepted or rejected for a reason; the standard is { $standard }.
c7-forecast-late = A forecast that had been asked for was accepted or rejected later than { $standard }.
c7-forecast-ignored = A forecast had been asked for, and nobody accepted or rejected it within { $standard }.
c7-forecast-blind = A forecast was accepted with nothing seen or reported to hold against it.
c8-identity = Who is concerned was shared about “{ $topic }”: protected data goes as a trend, not as names.
c8-no-need = Protected data about “{ $topic }” went to someone who has no need to know.
c8-before-consent = Something of “{ $topic }” was shared before those whom it is about had been asked and had answered.
c8-beyond-consent = Something of “{ $topic }” went to someone to whom those whom it is about had not agreed.
c8-expired = Protected data about “{ $topic }” was shared after the time for which it may be kept.
c8-erased = What was held of “{ $topic }” was erased { $delay } after the time for which it may be kept; the standard is { $standard }.
c8-erased-late = What was held of “{ $topic }” was erased only { $delay } after the time for which it may be kept; the standard is { $standard }.
c8-not-erased = What was held of “{ $topic }” was not erased, though the time for which it may be kept was over for { $delay }; the standard is { $standard }.
c8-published = Protected data about “{ $topic }” was published.
c8-trend-asked = Only the trend about “{ $topic }” was shared, with someone who had asked for it.
c8-trend-to-need = Only the trend about “{ $topic }” was shared, with someone who needs to know.
c9-aid = First aid reached { $done } of { $people } known casualties; each was to have it within { $standard }.
c9-aid-late = First aid reached { $done } of { $people } known casualties, on the whole later than { $standard }.
c9-aid-missing = First aid reached only { $done } of { $people } known casualties. Each was to have it within { $standard }, and most did not.
c9-handed-over = { $done } of { $people } aided casualties reached a clinic; each was to be there within { $standard } of first aid.
c9-handed-over-late = { $done } of { $people } aided casualties reached a clinic, on the whole later than { $standard } after first aid.
c9-hand-over-missing = Only { $done } of { $people } aided casualties reached a clinic. Each was to be there within { $standard } of first aid, and most were not.
c9-most-urgent-first = The most urgent came first, by what triage had found: { $people ->
    [one] 1 casualty
   *[other] { $people } casualties
} had aid.
c9-passed-over = { $passed } of { $people } casualties had aid while somebody more urgent, by what triage had found, still waited.
c9-not-called-urgent = Evacuation was asked for as if it could wait, though triage had found somebody who could not.
c9-call-complete = The call for evacuation from { $zone } said where the wounded were, and that somebody could not wait where that was known.
c9-call-wrong-place = Evacuation was asked for from { $zone }, where nobody was known to be wounded; the wounded were known to be elsewhere.
c9-call-wrong-number = Evacuation from { $zone } was asked for { $said } casualties, and { $people } were known there.
c10-facts = What is known about “{ $topic }” was verified and said within { $standard }.
c10-cleared = What is known about “{ $topic }” was cleared, and said within { $standard }.
c10-not-awaited = What is known about “{ $topic }” was said within { $standard }, before the answer whether it may be said had come.
c10-not-cleared = What is known about “{ $topic }” was checked and said within { $standard }, and nobody had cleared it.
c10-harm-denied = The mission’s force had hurt people, and “{ $topic }” was denied. A denial of harm that may be true costs trust for long.
c10-harm-silent = The mission’s force had hurt people, and nothing was said to the public about “{ $topic }” within { $standard }.
c10-holding = It was said within { $standard } that “{ $topic }” is being looked into; the facts did not follow.
c10-unverified = Something was said about “{ $topic }” as fact that nobody had checked.
c10-late = The public waited longer than { $standard } for a word about “{ $topic }”.
c10-silent = Nothing was said to the public about “{ $topic }” within { $standard }, or at all.
c10-denied = “{ $topic }” was denied. A denial of harm that may be true costs trust for long.

source-use-of-force = Guidelines on the use of force by military components of peacekeeping missions
source-after-force = Guidelines on the use of force: aid, report and inquiry after force
source-police-military = Guidelines on combined military and police coordination mechanisms
source-due-diligence = Human rights due diligence policy on support to non-mission forces
source-host-state = Protection of civilians policy: the host state’s primary responsibility
source-civil-military = Guidelines on civil and military coordination: notification for deconfliction
source-analysis = Policy on joint mission analysis centres: products are judged by who asked for them
source-looking = Protection of civilians guidelines: early warning is followed up
source-community = Protection of civilians guidelines: community engagement and feedback
source-protected-data = Protection of civilians handbook and policy on conflict-related sexual violence: protected information
source-medical = Policy on casualty evacuation in the field: first aid, advanced care, surgery
source-closed-loop = Policy on joint operations centres: messages are acknowledged
source-public-line = Policy on strategic communications and public information

outcome-civilians = Civilians in the drill
outcome-dead = Civilians dead
outcome-wounded = Civilians wounded
outcome-treated = People given aid
outcome-handed-over = People handed over to advanced care
outcome-party-casualties = Casualties of armed parties
outcome-unit-casualties = Casualties of the mission’s units
outcome-trust = Trust of { $group }
outcome-consent = Consent of the host state
outcome-first-act = First protective act { $seconds } after the threat was known

hardship-short = Harm was at most a minute away.
hardship-unclear = What had been reported left their intentions open.
hardship-busy = Three things or more came up within half a minute.
