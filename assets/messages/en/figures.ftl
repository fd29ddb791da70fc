### What a report states.

ui-report-all = All that we hold
ui-report-figures = In figures
ui-report-unsaid = left out
ui-report-stage = What the threat is at
ui-report-place = Where it is
ui-report-casualties = Casualties known
ui-report-doing = The most that was done
ui-report-judged = A report is held against what you knew when you sent it.
ui-report-count = { $count ->
    [0] no casualties known
    [one] 1 casualty known
   *[other] { $count } casualties known
}
ui-report-does = most done so far: { $rung }

# A letter before it is sent.
ui-letter-reads = Reads: { $text }
ui-letter-holds = For now: { $held }

# Of a shot, on the map.
ui-ring-heard = heard to { $metres } m
ui-legend-heard = How far a shot is heard and frightens
