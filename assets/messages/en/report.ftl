# What a report of a run says.

report-title = { $title }: report of a run
report-none = none
report-yes = yes
report-no = no
report-run = The run
report-drill = Drill
report-seat = Seat
report-seats = Seats
report-team = The team
report-pseudonym = Pseudonym
report-no-pseudonym = not given
report-mode = Mode
report-seed = Seed
report-length = Length
report-left-early = { $time }, left early
report-engine = Engine
report-engine-of = { $engine }, program { $program }
report-digest = Digests
report-digest-of = drill { $scenario }, log { $log }
report-verified = Verified
report-verified-by = The log was run again; { $digests } digests agree, and so does the score card.
report-figures = Figures
report-figures-of = { $confirmed } of { $figures } figures that an expert should confirm are confirmed for this drill
report-figures-by = { $part }: { $who }
report-pass-mark = Pass mark
report-pass-mark-of = { $mark }, with no hard fail

report-result = Result
report-mark-of = { $mark } of 100
report-items = { $count ->
    [0] no items
    [one] 1 item
   *[other] { $count } items
}
report-spread = lines from { $low } to { $high }
report-passed = passed
report-not-passed = not passed
report-not-observed = not observed
report-capped = with a hard fail, 39 at most
report-hard-fails = Hard fails
report-not-built = Not part of this drill
report-sustain = Sustain
report-improve = Improve
report-at = at { $time }
report-nothing-here = Nothing here.

report-band = Force used against the band
report-band-of = { $party }
report-band-note = The band lies between what was due and what the rules permitted, on what the seat knew. The line is the level used.
report-band-empty = No threat became known, so there is no band.
report-band-figures = { $above } above the ceiling, { $inside } inside, { $below } below the floor
report-band-due = Due
report-band-permitted = Permitted
report-band-used = Used
report-band-within = within
report-band-above = { $rungs ->
    [one] 1 rung above
   *[other] { $rungs } rungs above
}
report-band-below = { $rungs ->
    [one] 1 rung below
   *[other] { $rungs } rungs below
}
report-legend-band = band
report-legend-used = level used
report-legend-above = above the ceiling
report-legend-below = below the floor

report-timeline = Timeline
report-time = Time
report-what = What
report-sort-harm = Harm
report-sort-hard-fail = Hard fail
report-sort-force = Force
report-sort-threat = Threats
report-sort-decision = Decisions
report-sort-protection = Protection
report-sort-message = Messages
report-sort-story = Events

report-lines = Evidence
report-line = Line
report-mark = Mark
report-weight = Weight
report-rating = Rating
report-moment = Moment
report-from = Opened
report-to = Closed
report-reason = Reason
report-cause = Rule or duty
report-knew = Known then
report-events = Events
report-with = Shared with
report-line-not-observed = No duty of this line was opened. That is not a zero.

report-coordination = Who told whom
report-coordination-note = Every person or organisation that needed to know something: told or not, against the drill’s standard. Whoever has no figure at the line was in touch, with nothing they had to be told.
report-who = Who
report-needed = Needed to know
report-due = Due
report-standard = Standard
report-state = Told
report-delay = After
report-channel = Channel
report-loop = Loop
report-pair-in-time = in time
report-pair-late = late
report-pair-never = never
report-pair-open = still open at the end
report-due-acknowledgement = that “{ $topic }” arrived
report-due-feedback = what came of “{ $topic }”
report-due-threat = the threat from “{ $target }”
report-due-force = { $rung } against “{ $target }”
report-loop-fed-back = heard the outcome
report-loop-acted = acted on
report-loop-answered = answered
report-loop-acknowledged = acknowledged
report-loop-delivered = delivered, no answer
report-loop-open = not delivered
report-edge = { $done } of { $all } in time
report-duplicates = Told twice
report-duplicate = { $who }: “{ $topic }” at { $times }, with nothing new in between
report-over-sharing = Over-shared
report-beyond = Told beyond the declared needs
report-over-shared = { $time } { $who }: “{ $topic }”. { $why }
report-over-share-identity = Who is concerned was shared.
report-over-share-protected = Protected, and no need to know.
report-over-share-published = Protected, and made public.
report-over-share-no-need = The drill declares no need for it. By itself it is not marked; other marks may rest on it.
report-load = Load
report-load-of = { $rate } messages a minute, in and out
report-load-peak = most in one minute { $count }, in minute { $minute }
report-load-sent = Sent
report-load-received = Received
report-graph-described = Needs to know: { $told } of { $all } told in time, { $late } late, { $never } never. The table below holds every pair.

report-snapshots = Knew then, and ground truth
report-snapshots-note = At each moment that is judged: left what the seat held, right the ground truth. Faded marks are old sightings. Only the left one is judged.
report-outside = Farther away, outside the pictures
report-knew-then = What the seat knew
report-was = Ground truth
report-map-summary = Known: { $known } people; parties: { $parties }. There: { $people } people; { $hidden } of them unknown to the seat or elsewhere than it held; parties not known: { $unknown }.
report-moment-force = { $unit }: { $rung } against { $target }
report-moment-decided = { $decision }: { $option }
report-moment-lapsed = { $decision }: no answer
report-legend-people = people
report-legend-afraid = afraid or in flight
report-legend-wounded = wounded
report-legend-cared = with first aid or handed over
report-legend-dead = dead
report-legend-unit = unit
report-legend-party = armed party
report-legend-contact = contact, met in person

report-decisions = Decisions
report-chosen = Chosen
report-no-answer = no answer
report-rationale = Rationale

report-outcomes = Outcomes
report-outcomes-note = What came of it stands beside the marks and is in none of them.
report-first-act = First protective act, after the threat was known

report-account = Own account
report-account-none = No own account was written for this run.
report-own-rating = Own rating, 0 to 4
report-notes = Notes of the debrief
report-owner = Owner
report-due-by = Due by
report-noted-by = Noted by
report-people = What people said
report-program-rating = Program
report-instructor-of = Instructor { $by }: { $rating }. { $reason }
report-instructor-blind = Instructor { $by }, before the program’s mark was seen: { $rating }. { $reason }
report-challenge-of = Challenged by { $by }: { $text }
report-answer-of = Answered by { $by }, { $outcome }: { $text }
report-not-answered = The challenge is not answered yet.
report-key = Key
report-contents = Contents
report-footer = Made by Tutela from the log of the run. Country, mandate and rules of engagement are fictional. The report names no person: seats and a pseudonym only.

report-sheet-people = People
report-sheet-summary = Summary
report-sheet-lines = Lines
report-sheet-evidence = Evidence
report-sheet-timeline = Timeline
report-sheet-coordination = Coordination
report-sheet-outcomes = Outcomes

report-sustain-p1 = Go on asking for authority while there is time.
report-sustain-p2 = Go on trying the milder means first.
report-sustain-p3 = Go on acting on what was seen, not on what was feared.
report-sustain-p4 = Go on keeping force between what is due and what is permitted.
report-sustain-p5 = Go on climbing the ladder rung by rung.
report-sustain-p6 = Go on warning clearly, and leaving time to obey.
report-sustain-p7 = Go on looking for who else is near before force is used.
report-sustain-p8 = Go on moving on what you know, in time.
report-sustain-p9 = Go on stepping down when the threat does.
report-sustain-p10 = Go on caring for everyone after force.
report-sustain-c1 = Go on telling the host state early.
report-sustain-c2 = Go on leaving the task to the component that it belongs to.
report-sustain-c3 = Go on telling humanitarians, and leaving them their room.
report-sustain-c4 = Go on assessing before you support.
report-sustain-c5 = Go on hearing the community, and telling it what came of it.
report-sustain-c6 = Go on reporting early and by what is known.
report-sustain-c7 = Go on asking for advice before the unclear step.
report-sustain-c8 = Go on sharing the least that serves the purpose.
report-sustain-c9 = Go on keeping the deadlines of the medical chain.
report-sustain-c10 = Go on answering the public with what is verified.

report-improve-p1 = Ask for authority before the level that you may need, while there is time.
report-improve-p2 = Try a milder means first, wherever the time to harm leaves room for it.
report-improve-p3 = Wait for hostile act or intent that you can name, or send someone to look.
report-improve-p4 = Compare each order with what is due and what the rules permit on what you know.
report-improve-p5 = Go up the ladder one rung at a time, unless the delay would cost life.
report-improve-p6 = Warn so that it can be heard, understood and obeyed.
report-improve-p7 = Before force, look for who else is near, and choose means and moment by that.
report-improve-p8 = Once a threat is known and you have means, act within the standard; an act below what is due does not count.
report-improve-p9 = Watch for the threat to fall, and order the force to cease.
report-improve-p10 = After force: aid to all, a secured place, a report, and a way to complain.
report-improve-c1 = Tell the host state as soon as its people or its consent are touched.
report-improve-c2 = Give the task to the right component, and hand over across the line.
report-improve-c3 = Tell humanitarians what you are about to do near them.
report-improve-c4 = Assess a partner’s record before you support it, and plan the joint act.
report-improve-c5 = Hear the community before the plan closes, and tell informants what came of their word.
report-improve-c6 = Report to the operations centre within its standard, acknowledge what asks for it, and update.
report-improve-c7 = Ask the adviser when a rule is unclear or a protected person is concerned.
report-improve-c8 = Share the trend with who needs it; names go to nobody without consent and need.
report-improve-c9 = Start the medical chain as soon as a casualty is known, and close each hand-over.
report-improve-c10 = Answer the public in time: what is verified, or that it is being looked into.

report-evidence-items = Items
report-about = About
report-state-of-band = Against the band
report-state-of-scale = Passed
report-scale = Scale
report-sort = Sort
report-seconds = Seconds
report-lines-table = Lines
report-table = As a table
report-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
report-bars-note = Each bar is the standard, from when somebody needed to know. A dot is told in time, a diamond late, a cross never.

cli-report-began = --began belongs to --format xapi
cli-report-over-log = { $file }: this is the log itself; choose another file for the report
cli-report-not-text = A workbook cannot be written to standard output: name a file with --out FILE
cli-report-home-page = --home-page belongs to --format xapi
cli-report-over-side = { $file }: this is the side file of the log; choose another file for the report
cli-report-not-a-home-page = not an address of a system, such as https://lms.example.org
cli-report-not-a-time = not a moment as RFC 3339 writes it, such as 2026-03-01T09:30:00Z
