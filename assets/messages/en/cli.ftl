# What the command line says.

cli-check-clean = { $file }: no problems ({ $people ->
    [one] 1 person
   *[other] { $people } people
}, { $units ->
    [one] 1 unit
   *[other] { $units } units
}, { $injects ->
    [one] 1 inject
   *[other] { $injects } injects
}, { $decisions ->
    [one] 1 decision
   *[other] { $decisions } decisions
})
cli-check-problems = { $problems ->
    [one] 1 problem in { $files ->
        [one] 1 file
       *[other] { $files } files
    }
   *[other] { $problems } problems in { $files ->
        [one] 1 file
       *[other] { $files } files
    }
}
cli-check-warning = warning: { $warning }
cli-check-figures = { $file }: { $confirmed } of { $figures } figures that an expert should confirm are confirmed for this drill; --figures lists them
cli-check-confirmed = { $path } = { $value } ({ $least } to { $most }): { $who }
cli-check-unconfirmed = { $path } = { $value } ({ $least } to { $most }): not confirmed
cli-list-row = { $name }: { $title } ({ $family }, { $least }-{ $most } min)
cli-out-exists = { $file }: is there already; --force replaces it
cli-out-unwritable = { $file }: cannot be written: { $error }
cli-bundle-written = { $file }: one file of { $name }, scenario digest { $digest }

family-rapid-response = rapid response
family-civilian-protection = civilian protection
family-governance = governance
family-capstone = capstone
family-tutorial = tutorial

cli-no-scenario = { $name }: there is no such file, and no drill of that name; drills inside the program: { $drills }
cli-no-script = { $name }: there is no such file, and { $drill } has no order script of that name; it has: { $scripts }
cli-unreadable = { $file }: cannot be read: { $error }
cli-log-exists = { $file }: is there already; --force replaces it
cli-log-unwritable = { $file }: cannot be written: { $error }
cli-log-scenario = The log was played on "{ $scenario }", which is not inside the program; name its file with --scenario FILE
cli-other-scenario = Rules, map or parameters were changed since. Name the file that was played with --scenario FILE.
cli-refused = At { $at_s } s refused: { $what }: { $why }
cli-too-late = At { $at_s } s not taken, the drill was over: { $what }

cli-torn = { $file }:{ $line }: the last line is torn ({ $bytes } bytes) and was skipped; its order had not been acknowledged
cli-unfinished = { $file }: no closing line, the run was cut off; it goes as far as second { $seconds }, and has marks and no verdict. Nothing vouches for mode and pseudonym in its header
cli-verified = { $file }: verified. { $scenario }, seed { $seed }, { $seconds } s, { $instructions } orders and controls, { $digests } digests agree
cli-diverged-same-version = The log says that this very version ({ $version }) wrote it, so it was changed afterwards, or the program has lost its determinism. Next step: look at the log's lines for ticks { $from } to { $to } ({ $orders } of them orders or controls) and compare them with another copy. If they are untouched, report the log as a fault of the program.
cli-diverged-other-version = The log was written by version { $version }, and this is { $here }. Next step: replay it with version { $version }. If it diverges there too, it was changed: look at its lines for ticks { $from } to { $to } ({ $orders } of them orders or controls).
cli-no-card = The log has no closing line, and so no stored card.

cli-headless = No window: { $why }. Playing { $drill } headless with its script "{ $script }" instead.
cli-display-adds = With a display, tutela opens a window: you read the briefing, command the units on the map yourself, and walk through the debrief moment by moment. Start it on a desktop, or open the browser build with: tutela serve
cli-no-window = No window can be opened: { $why }. To play headless: tutela run { $drill } --orders { $script } --seed 1
cli-no-window-log = No window can be opened: { $why }. To read the run without one: tutela report { $log } --format md
cli-no-display = there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)
cli-window-failed = the window failed to start ({ $error })
cli-window-not-built = this program was built without the feature "window"

cli-serving = Serving { $folder } to this machine. Ctrl-C ends it. Open in a browser:

cli-rollout-title = { $title }: { $runs } roll-outs of "{ $orders }", seeds { $first } to { $last }
cli-rollout-scales = Marks
cli-rollout-outcomes = Outcomes (not marked)
cli-rollout-mean = mean
cli-rollout-least = least
cli-rollout-tenth = 10%
cli-rollout-median = median
cli-rollout-ninetieth = 90%
cli-rollout-most = most
cli-rollout-none = not observed
cli-rollout-of = { $count } of { $runs }
cli-rollout-passed = passed
cli-rollout-capped = held at 39 by a hard fail
cli-rollout-passed-all = Runs that passed both scales
cli-rollout-clean = Runs without a hard fail
cli-rollout-first-act = Seconds to the first protective act

cli-bench-total = { $scenario }, seed { $seed }: { $drill_s } s of the drill in { $wall_s } s (processor: { $cpu_s } s), { $factor } times real time, { $ticks } ticks a second; slowest tick { $slowest_ms } ms, at { $slowest_s } s
cli-bench-intake = orders taken
cli-bench-injects = injects
cli-bench-choose = people, parties and tasks choose
cli-bench-movement = movement
cli-bench-sight = sight and knowledge
cli-bench-force = force, harm and care
cli-bench-messages = messages
cli-bench-climate = trust and consent
cli-bench-record = duties and the end
cli-bench-digest = digest
cli-bench-exercise = around it: bots, log, memory, judging
cli-bench-view = one view of a seat
cli-bench-judging = one score card
cli-bench-snapshot = a snapshot of the exercise
cli-bench-branch = a branch from it

cli-whatif-title = { $title }: what if, from { $at } on, { $seeds ->
    [one] one seed
   *[other] { $seeds } seeds
} each
cli-whatif-as-given = As it was given: { $name }
cli-whatif-instead = Instead: { $name }
cli-whatif-difference = Difference from the orders given
cli-whatif-counts = higher on { $higher }, equal on { $equal }, lower on { $lower } of { $of } seeds
cli-whatif-apart = Judgement and luck
cli-whatif-share = { $scale }: the choice of orders moves the mark by { $judgement }, luck by { $luck } (standard deviations); orders explain { $share }% of the spread
cli-whatif-at = --at { $at }: name a second from 0 to { $last }, before the log's last
cli-whatif-over = The drill is over at second { $seconds }; name an earlier moment (the log ends at { $last } s)
cli-whatif-decision = "{ $decision }" was not put to anyone in this log. Decisions of the drill: { $decisions }

cli-prove-title = { $title }: scripts on seeds { $first } to { $last }, each policy on { $policies }
cli-prove-paths = Path
cli-prove-passed = passed
cli-prove-policy = policy { $policy }
cli-prove-lines = Lines: mean mark on each path
cli-prove-luck = What luck alone does to the lawful path: mean, and what eight in ten runs lie between
cli-prove-no-luck = Luck alone changes no line of the lawful path.
cli-prove-apart = Do the scales tell the paths apart?
cli-prove-no-spread = without limit: no luck in either
cli-prove-separation = { "  " }{ $scale }: { $better } above { $worse } in { $superiority }% of pairs; { $overlap }% of runs overlap; effect { $effect }
cli-prove-load = Time and load of a person: at most, over all seeds
cli-prove-load-of = { "  " }{ $path }: { $minutes } min; { $orders ->
    [one] one order
   *[other] { $orders } orders
}, { $messages ->
    [one] one message
   *[other] { $messages } messages
}, { $busiest } of them and of questions in the busiest minute
cli-prove-items = { $mark } of { $items ->
    [one] one item
   *[other] { $items } items
}
cli-prove-change = { $what }: expected { $expected }, found { $found }
cli-prove-kept = All promises are kept.
cli-prove-broken = { $count ->
    [1] One promise is broken:
   *[other] { $count } promises are broken:
}
cli-prove-accept = --accept writes beside the scenario: name a scenario file, not a drill inside the program
cli-prove-part-large = { $file } is larger than { $max } bytes and is no part of a proof
cli-prove-part-unreadable = { $file } is not a part of a proof that --shard printed: { $error }
cli-prove-part-other = The parts are of another drill, of another state of this one, or of another version of the program: play them again
cli-prove-part-seeds = The parts were played with different seeds: play them with the same --seeds, --policy-seeds and --first-seed
cli-prove-parts = Name every one of the { $parts } parts once
cli-prove-part-runs = A part lacks runs, or holds some twice: it was cut off or changed. Play it again.
cli-prove-not-a-shard = a part and a number of parts up to { $most }, as 2/4
cli-broken-should-pass = The path "{ $path }" passes on { $kept } of { $runs } seeds; it should on 95%.
cli-broken-should-pass-change = Look at the lines below 60 on this path, and ease the drill there or mend the script.
cli-broken-should-fail = The path "{ $path }" fails on { $kept } of { $runs } seeds only; it should on 95%.
cli-broken-should-fail-change = Give its worst acts a rule, a need or a protection that they break.
cli-broken-not-separated = { $scale } does not tell "{ $better }" from "{ $worse }": { $superiority }% of pairs, where 95% are due.
cli-broken-not-separated-change = Add duties that the one answers and the other does not, or give the lines that separate them more weight.
cli-broken-line = No path comes to an item of { $line }.
cli-broken-line-change = Add an inject, a need or a decision that opens such a duty, or take the line from the rubric.
cli-broken-inject = No path reaches the inject "{ $id }".
cli-broken-inject-change = Loosen its trigger, write a script that reaches it, or make it manual.
cli-broken-decision = No path reaches the decision "{ $id }".
cli-broken-decision-change = Open it from an inject that fires, or take it out.
cli-broken-rule = Rule { $id } never comes into play.
cli-broken-rule-change = Give a party a status or stage to which it applies, write a script that meets it, or take it from the card.
cli-broken-marks = "{ $script }" { $change }
cli-broken-marks-change = If the change is meant, write the new marks with --accept; if not, undo what altered them.
cli-broken-marks-not-played = Marks of "{ $script }" on seed { $seed } are expected, and nothing played them.
cli-broken-marks-not-played-change = Play that seed, or remove the file.

cli-marks-item = { $key }  opened at { $at }
cli-marks-machine = { "  " }Program: { $rating }. { $reason }
cli-marks-instructor = { "  " }Instructor { $by }: { $rating }. { $reason }
cli-marks-blind = { "  " }Instructor { $by }, blind: { $rating }. { $reason }
cli-marks-challenge = { "  " }Challenged: { $text }
cli-marks-answer = { "  " }Answered, { $outcome }: { $text }
cli-marks-kept = { $file }: written
cli-marks-no-item = { $key }: { $log } has no such item; list its items with: tutela marks { $log }
cli-marks-stray = { $file }: { $key } is no item of this log's card, and is left out
challenge-upheld = the program's mark stands
challenge-changed = the instructor's mark stands beside it
challenge-noted = noted for the author

cli-agreement-row = { $pairs ->
    [one] 1 pair
   *[other] { $pairs } pairs
}, { $percent }% alike, { $kappa }{ $flag }
cli-agreement-kappa = weighted kappa { $kappa }
cli-agreement-undefined = weighted kappa not defined: both gave every item the same rating
cli-agreement-flag = , under 0.6: the author should look at this line
cli-agreement-matrix = Rating of the program (rows) against the instructor's (columns), 0 to 4:
cli-agreement-none = No item has been marked.
cli-agreement-none-blind = No item has been marked blind; --all counts the other marks too.
cli-agreement-twice = { $file }: the same log again, counted once
cli-agreement-unmarked = { $file }: has no side file

cli-package-no-drill = There is no drill { $drill } in the browser build. There are: { $drills }. For a scenario of your own give its file.
cli-package-written = Wrote { $file }, { $megabytes } MB. Marks that a platform shows are self-reported until the log is run again (tutela replay).
cli-interrupted = Stopped after { $done } of { $of } runs: what stands above is of those that were played.
cli-prove-interrupted = Stopped after { $done } of { $of } runs. What was printed can be gone on with: tutela prove DRILL --resume FILE
cli-prove-part-interrupted = A part was cut short: go on with it by --resume, then join the parts
