# What the library says beyond its first words, and runs on their way back to the screen.

ui-settings-key = Ctrl ,
ui-open-file = Open a file…
ui-open-file-hint = A scenario, a bundle or a log of a run. You can also drop it on the window.
ui-open-file-title = Open a scenario, a bundle or a log
ui-no-file-dialog = This system shows no file dialog. Drop the file on the window, or open it from the command line: tutela play FILE.
ui-open-file-kinds = Scenarios, bundles and logs
ui-search-hint = Search drills (press /)
ui-short-drills = Up to { $minutes } min
ui-long-drills = Longer than { $minutes } min
ui-not-played = Not played yet
ui-nothing-found = No drill fits
ui-nothing-found-hint = Try fewer words, or let go of a choice above.
ui-show-all = Show all drills
ui-begin-here = Begin here
ui-next-drill = Next for you
ui-next-again = Your lowest result: once more
ui-from-file = From a file
ui-last-run = Last run
ui-run-left = Left
ui-run-left-at = Seed { $seed } · left at T+{ $last }
ui-scale-mark = { $scale } { $mark } · { $verdict }
ui-see-debrief = See the debrief
ui-account-due = Own account not yet given
ui-give-account = Give your account
ui-run-hint = Shows the debrief of this run
ui-run-broke-off-hint = Shows the debrief of what there is of this run; it goes on from its card on the left
ui-broken-off = Interrupted run
ui-continue-run = Continue
ui-end-run = End it here
ui-end-run-hint = Judges what you have done so far and shows the debrief
ui-run-detail-broken-off = Seed { $seed } · { $mode } · interrupted at T+{ $last }
ui-days-ago = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
ui-reopening = The run is being repeated from its log…
ui-run-in-use = This run is open in another window.
ui-run-other-engine = This run was made by another version of the program and cannot be repeated by this one.
ui-problems-way-out = Mend the file at the places named and open it again. The command tutela check says the same.
ui-put-aside = Put aside
ui-judged-above-all = Judged above all
ui-seats-named = Seats
ui-printed-to = Written to { $place }
ui-not-printed = The page could not be written. { $why }
