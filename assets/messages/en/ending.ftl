# What is said of a run that did not come to the drill’s end.

verdict-not-finished = not finished, no verdict
card-run-left = Seed { $seed }, left at { $ended } before the drill’s end: marks, and no verdict
card-run-open = Seed { $seed }, cut off at { $ended }, without a closing line: marks, and no verdict
report-cut-off = { $time }, cut off: the log has no closing line
report-verified-open = The log was run again; { $digests } digests agree. It has no closing line: nothing vouches for its end, for a score card, or for mode and pseudonym in its header.
cli-agreement-unfinished = { $file }: the run did not come to the drill’s end; what was rated of it counts here, and it has no verdict
