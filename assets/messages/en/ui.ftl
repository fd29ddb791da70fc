# What the screens of the window say.

ui-product = Tutela
ui-product-line = Drills for joint peace operations
ui-seconds = { $seconds } s
ui-hours-minutes = { $hours } h { $minutes } min
ui-minutes = { $minutes } min
ui-minutes-seconds = { $minutes } min { $seconds } s
ui-key-space = Space
ui-key-enter = Enter
ui-key-esc = Esc
ui-key-shift = Shift { $key }
ui-key-hint = Key { $key }
ui-close = Close
ui-cancel = Cancel
ui-choose = Choose…
ui-quit = Quit

theme-system = System
theme-dark = Dark
theme-light = Light
ui-language = Language
language-system = System
language-english = English
language-french = Français
language-spanish = Español
ui-larger = Larger
ui-smaller = Smaller
ui-scale = { $percent }%

# Library
ui-drills = Drills
ui-all-families = All
ui-no-drills = No drills here
ui-no-drills-hint = Put a scenario file beside the program, or open one by its path.
ui-open-drill = Open
ui-minutes-range = { $least }–{ $most } min
ui-seats = { $count ->
    [one] 1 seat
   *[other] { $count } seats
}
ui-content-notice = Content notice
ui-mode = Mode
ui-practice = Practice
ui-assessed = Assessed
ui-practice-means = You can pause, ask for hints, and see what will be judged.
ui-assessed-means = Shows the rules, not the criteria. The clock cannot be paused.
ui-recent-runs = Recent runs
ui-no-runs = Runs that you finish appear here.
ui-something-wrong = That did not work
ui-problems = { $count ->
    [one] 1 problem keeps it from being played
   *[other] { $count } problems keep it from being played
}
ui-more-problems = and { $count } more
ui-nearest = nearest valid name: { $name }

# Notice and briefing
ui-notice-care = The Leave button is always at the top.
ui-notice-go-on = Continue
ui-notice-decline = Decline
ui-briefing = Briefing
ui-briefing-line = Your seat: { $seat } · { $mode } · starts at { $time } local time
ui-start = Start
ui-leave-briefing = Leave
ui-back-to-drill = Back to the drill
ui-situation = Situation
ui-mandate = Mandate
ui-decision-rights = Decision rights
ui-product-expected = What you should bring about
ui-objectives = Objectives
ui-judged-on = What will be judged
ui-pass-mark = A scale passes at { $mark } if there is no hard fail.
ui-rules = Rules of engagement
ui-rules-hint = Your run is judged by these same rules.
ui-rule-permits = permits up to { $rung }, { $level }
ui-rule-forbids = forbids { $rung } and above
ui-when-stage-least = from { $stage }
ui-when-stage-most = up to { $stage }
ui-when-time = harm within { $time }
ui-when-confidence = confidence { $confidence } or more
ui-authority-delegated = by delegated authority
ui-authority-seat = authority: { $who }
ui-first-warning = warn first
ui-first-permission = permission first
ui-contacts = Contacts
ui-answers-within-short = { $channel } · answers in { $from } to { $to }

# Play
ui-leave = Leave
ui-leave-hint = Ends the drill here, at any moment
ui-leave-title = Leave the drill?
ui-leave-text = The drill ends here. What you have done so far is marked; an unfinished run is neither passed nor failed.
ui-leave-stay = Stay
ui-leave-debrief = Leave and debrief
ui-leave-library = Leave without a debrief
ui-pause = Pause
ui-go-on = Continue
ui-clock-stopped = Stopped
ui-frozen = frozen by control
ui-in-care = · { $count } handed over
ui-clock-left = left of { $time }
ui-clock-late = over { $time }
ui-seen-now = seen now
ui-clock-rests = not running
ui-authority-up-to = Authority up to { $rung }
ui-authority-by-rule = Where rule { $rule } applies: { $rung }
ui-no-units = This seat commands no units.
ui-unit-crew = { $kind }, { $fit }
ui-unit-carrying = { $unit }, { $count } aboard
ui-minutes-away = { $time } away
ui-not-here = not here
ui-feedback-owed = Feedback owed
ui-awaiting-answer = answer awaited
ui-channel-out = { $channel } · out
ui-now = now
ui-about-seconds = { $seconds } s
ui-about-minutes = ~{ $minutes } min
ui-may-grant = May grant up to { $rung }
ui-unverified-source = Callers are not verified.
ui-from-control = Exercise control
ui-to-public = The public
ui-to = → { $name }
ui-crowd-in = { $zone }: people
ui-from-to = { $from } to { $to }
ui-order-of = { $order } · { $object }
ui-ago = { $time } ago
ui-grid = Grid { $grid }
ui-grid-line = Grid { $grid } · what your seat knows; faded = older

ui-orders-for = Orders · { $unit }
ui-orders-from = { $unit } can be given orders from { $from } on, in { $left }
ui-orders-none = { $unit } takes no orders now: { $why }
ui-order-of-unit = Order · { $unit }
ui-ladder-rung = ladder rung { $level }
ui-rung-of-ladder = { $rung }, ladder rung { $level }
ui-arrives-in = arrives in { $time }
ui-watches-within = goes only near enough to see: { $time } at most
ui-slot-place = Where
ui-slot-where-to = Where to
ui-slot-route = Along
ui-slot-target = Against
ui-slot-whom = Whom
ui-slot-before = To
ui-slot-with = With
ui-slot-protect = Protect
ui-slot-around = Around
ui-slot-people-in = People in
ui-slot-from = From
ui-slot-to = To
ui-people-near = { $count ->
    [one] 1 person known near
   *[other] { $count } people known near
}
ui-people-near-site = { $count ->
    [one] 1 person and a protected site near
   *[other] { $count } people and a protected site near
}
ui-card-incomplete = Point on the map or choose from the lists. Then this card says which rule permits the order.
ui-card-no-force = No force in it
ui-card-permitted = Permitted by rule { $rule }, { $title }
ui-card-forbidden = Forbidden by rule { $rule }, { $title }
ui-card-not-permitted = No rule permits this on what you know
ui-card-authority-held = Within your authority
ui-card-authority-of = Authority needed: { $whose }
ui-a-higher-authority = a higher level
ui-card-first-warning = First warn, unless the delay would cost life
ui-card-detain-binds = Whoever it detains stays with this unit and goes at walking pace.
ui-card-no-care = Nobody takes the wounded over there: they are laid down for whoever comes for them.
ui-card-tell = Notify first: { $contact } (still owed: { $topics })
ui-card-judged = Judged on { $lines }
ui-give-order = Give order
ui-ask-authority = Ask authority…
ui-ask-authority-for = Ask authority for { $rung }

ui-no-messages = No messages yet.
ui-in-answer-to = In answer to
ui-write-instead = Write something else instead
ui-field-over = Over
ui-over-press = Radio and press

ui-casualties = Casualties
ui-casualties-known = { $dead ->
    [0] { $living } living
   *[other] { $living } living · { $dead } dead
} · { $waiting } without first aid
ui-casualties-counted = Counted are those known to be hurt and living.
ui-casualty-no = Casualty { $no }
ui-no-casualties = Nobody is known to be hurt.
ui-not-sorted = not sorted yet
ui-care-due = { $care } due in { $time }
ui-care-late = { $care } late by { $time }
ui-care-given = { $care } given { $time } ago

ui-forecast-zone = { $zone }: { $chance }% ({ $low } to { $high }%)
ui-forecast-mark = somebody hurt here: { $chance }% ({ $low } to { $high }%)
ui-forecast-none = No run saw anybody hurt (0 to { $high }%)
ui-forecast-on-map = These zones are marked on the map, each with its range
ui-forecast-basis = { $runs } runs from { $time } on, { $seconds } s ahead; the range holds nine times in ten
ui-forecast-accepted = Taken into the picture
ui-forecast-rejected = Rejected
ui-forecast-reason = Why? Needed before you take or reject it
ui-forecast-accept = Take it
ui-forecast-reject = Reject it
ui-forecast-asks = Where somebody may come to harm within { $time } at most, as far as your picture goes, if nothing new is ordered
ui-purpose-topic = { $purpose } · { $topic }
ui-acknowledge = Acknowledge
ui-acknowledge-done = Acknowledged ✓
ui-acknowledge-left = Wants acknowledgement · { $time } left
ui-acknowledge-late = Acknowledgement late by { $time }
ui-acknowledged = acknowledged
ui-delivered = delivered
ui-on-its-way = on its way
ui-goes-round = published, and goes round
ui-give-feedback = Give feedback…
ui-reply = Reply…
ui-field-purpose = Purpose
ui-field-to = To
ui-field-topic = About
ui-field-from = From
ui-field-rung = Level of force
ui-urgent = urgent
ui-evacuate-casualties = State how many wounded
ui-reason-hint = Reason
ui-send = Send
ui-send-to-many = Send to { $count }
ui-answers-within = { $channel }, answers in { $from } to { $to }

ui-decision-left = { $more ->
    [0] Decision · { $time } left
   *[other] Decision · { $time } left · { $more } more
}
ui-rationale-hint = Why? Kept for the debrief; name nobody
ui-probe = Question · clock stopped
ui-probe-from-memory = Answer from what you know. It shows how you saw the situation and does not count towards your marks.
ui-probe-not-known = I cannot know this now
ui-probe-skip = Skip
ui-probe-answer = Answer
ui-probe-people = people
ui-probe-seconds = seconds

ui-log-refused = Not possible
ui-log-queried = { $unit } asks to confirm
ui-log-arrived = { $unit } arrived
ui-log-unit-news = { $unit } { $news }
ui-log-heard = { $heard ->
    [0] is heard by nobody it sees
   *[other] is heard by { $heard } of those it sees, understood by { $understood }
}
ui-log-explosion = Explosion
ui-log-wounded = { $count } wounded
ui-log-treated = { $count } given first aid
ui-log-handed-over = Handed over
ui-log-facility-full = No bed left
ui-log-granted = { $rung } granted
ui-log-denied = { $rung } denied
ui-log-published = Line published

# Shortcuts
keys-title = Shortcuts
keys-space = Space
keys-space-does = pause and continue, in practice
keys-speed = 1–5
keys-speed-does = speed, from half to sixteen times
keys-units = Page up, Page down
keys-units-does = previous and next unit
keys-orders = Keys on the order buttons
keys-orders-does = prepare that order for the unit
keys-enter = Enter
keys-enter-does = open a list, choose in it, then give the order; with the measure, point at the middle of the map
keys-escape = Esc
keys-escape-does = go back, and in the end leave
keys-right-tab = K
keys-right-tab-does = the keyboard goes to the inbox, and on from there: write a message, casualties, log
keys-write = 7
keys-write-does = write: goes on with the draft, or begins a message
keys-options = Shift 1–5
keys-options-does = answer a decision
keys-briefing = B
keys-briefing-does = briefing and rules
keys-pan = Arrows, W, A, S, D
keys-pan-does = move the map; so does dragging
keys-zoom = +, −, wheel
keys-zoom-does = nearer and farther
keys-home = Home
keys-home-does = the whole map
keys-tab = Tab
keys-tab-does = next control
keys-help = F1
keys-help-does = this list

# Debrief
ui-debrief-of = { $title } · debrief
ui-debrief-run = Seed { $seed } · ended at T+{ $ended }
ui-passed = passed
ui-not-passed = not passed
ui-not-observed = not observed
ui-not-observed-means = Nothing in this run called for it, so there is no mark. That is not a zero.
ui-judged-when = When it is judged
ui-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
ui-capped = held at 39 by a hard fail
ui-outcomes = Outcomes (not marked)
ui-outcome-figures = { $dead } dead · { $wounded } wounded · { $safe } unharmed
ui-to-library = Library
ui-run-again = Run again
ui-hard-fails = Hard fails
ui-hard-fail = Hard fail
ui-lines-not-built = Not part of this drill: { $lines }
ui-nothing-judged = Nothing was judged in this run.
ui-item-of = { $line } · item { $item } of { $count }
ui-weight = weight { $weight }
ui-span = T+{ $from } to T+{ $to }
ui-you-knew = You knew
ui-rule-no = Rule { $rule }
ui-duty = Duty
ui-evidence = Evidence
ui-more-events = and { $count } more events
ui-show-moment = Show the moment
ui-show-end = Show the end
ui-band-caption = Force used against the band
ui-band-empty = No threat became known to this seat, so there is no band.
ui-band-at = due { $floor }, permitted up to { $ceiling }, used { $used }
ui-what-you-knew = What you knew
ui-what-was = Ground truth
ui-map-knew = T+{ $time } · what your seat knew; faded = older
ui-map-was = T+{ $time } · ground truth, seen or not
ui-play = Play
ui-detail-mark = Mark
ui-detail-who-knew = Who knew
ui-detail-what-if = What if

ui-you = You
ui-who-knew-means = Beside each name the longest wait. ✗: something they should have known was never said. –: there was nothing they had to be told.
ui-nobody-to-tell = Nobody had to be told anything in this run.
ui-due-need = a message was due
ui-due-acknowledgement = asked for an acknowledgement
ui-due-feedback = was owed feedback
ui-told = { $channel }, { $delay } after the need arose; { $standard } allowed
ui-told-not = Not sent; due within { $standard }.
ui-loop-closed = loop closed
ui-loop-open = no answer came
ui-told-twice = Told again with nothing new
ui-over-shared = Told to people who had no need to know
pair-in-time = in time
pair-late = late
pair-never = not told
pair-open = still open
over-share-identity = who it is
over-share-protected = protected
over-share-published = protected, made public
over-share-no-need = no need to know: one more thing to read, and no mark

ui-what-if-means = Starts from this moment with other orders and the same luck, so any difference comes from judgement.
ui-what-if-no-log = This run was not kept, so there is nothing to go on from.
ui-what-if-instead = From here on, another choice
ui-what-if-nothing = No further orders
ui-what-if-seeds = { $seeds ->
    [one] one seed
   *[other] { $seeds } seeds
}
ui-what-if-play = Run all from T+{ $at }
ui-what-if-over = The run ends here. Go back along the time line first.
ui-what-if-running = { $done } of { $of } runs
ui-what-if-from = From T+{ $at } · { $instead }
ui-what-if-hard-fails = Runs with a hard fail: { $given } → { $other } of { $of }
ui-what-if-legend = Grey: as played. Blue: the other choice. Bars span eight runs in ten, dots mark the middle one.
ui-what-if-apart = { $scale }: of the spread, { $judgement } points come from the choice and { $luck } from luck.
script-lawful = The lawful path
script-tempting = The tempting path
script-inaction = Inaction
script-over-cautious = The over-cautious path
script-over-sharing = The over-sharing path

# Session
ui-drill-over = The drill is over
ui-drill-over-text = The debrief shows each mark with what you knew, the rule, and the moment.
ui-to-debrief = To the debrief
ui-not-kept = This run is not being kept
ui-run-detail = Seed { $seed } · ended at T+{ $last }
ui-link-unknown-drill = The link names a drill that this program does not have. These are the drills that it has.
ui-run-foreign = The drill of this run is not in this program, or has changed since.
ui-run-unreadable = The run cannot be read.
ui-run-diverged = The run cannot be repeated by this version of the program.
ui-order-not-taken = That order was not taken.
ui-file-in-drill = Files cannot be opened while a drill is running. Leave the drill first.
