# What the debrief says beyond the common texts of the screens.

# Head
debrief-export = Export report…
debrief-challenge-a-mark = Challenge a mark…
debrief-compare = Compare…
debrief-more = More…
debrief-verified = log verified by re-run
debrief-verified-not = the log, run again, gives another result
debrief-verifying = log being verified…
debrief-unkept = not kept
debrief-consent = consent { $consent }
debrief-own-short = you said { $rating }
debrief-hard-fail-most = hard fail: at most 39
debrief-panel-lines = Marks
debrief-panel-detail = Detail
debrief-panel-band = Force
debrief-panel-map = Map
debrief-detail-notes = Notes

# Own account
debrief-account-title = First, your own account
debrief-account-text = Write and rate before you see the program’s marks; nothing here changes them. What you write stays beside the log of this run.
debrief-account-meant = What was meant to happen?
debrief-account-happened = What happened?
debrief-account-why = Why?
debrief-account-next = What would you keep, and what change?
debrief-account-rate = How do you rate yourself?
debrief-account-long = { $used } of { $most } characters: please shorten it
debrief-account-skip = Skip to the marks
debrief-account-keep = Keep it and show the marks
debrief-account-empty = Write a line or rate yourself first.
debrief-account-discard = Show the marks without it
debrief-account-caption = Your own account
debrief-account-none = No account was written before the marks were shown.
debrief-gap-close = you gave yourself { $rating }; the program sees it alike
debrief-gap-lower = you gave yourself { $rating }; the program’s mark is { $apart } lower
debrief-gap-higher = you gave yourself { $rating }; the program’s mark is { $apart } higher
debrief-gap-unobserved = you gave yourself { $rating }; the program observed nothing

# An instructor marks first
debrief-blind-begin = Instructor: mark blind first…
debrief-blind-end = Show the marks
debrief-blind-means = Marking blind. The program’s marks stay hidden until you show them; each item says what was known and by what it is judged.

# Challenge, answer, instructor's mark
debrief-challenge = Challenge…
debrief-challenge-change = Change the challenge…
debrief-challenge-caption = Challenge
debrief-challenge-waits = No instructor has answered yet.
debrief-challenge-why = Why do you not accept this mark?
debrief-challenge-send = Send the challenge
debrief-instructor = Instructor’s part…
debrief-instructor-caption = Instructor
debrief-instructor-end = Close the instructor’s part
debrief-by = By (a pseudonym, never a name)
debrief-answer-text = Answer to the challenge
debrief-answer-send = Give the answer
debrief-mark-own = Your own mark of this item
debrief-mark-reason = Reason
debrief-mark-keep = Put it beside the program’s
debrief-mark-blind = Instructor’s mark, given blind
debrief-mark-sighted = Instructor’s mark
debrief-side-unreadable = What stands beside this log belongs to another log, or cannot be read. Nothing is added to it.
debrief-side-unkept = This could not be kept; it lasts as long as this visit.
debrief-side-not-blind = This mark cannot be blind: the same person has marked the item with the program’s mark in sight.
debrief-side-answered = This challenge has been answered, and stays as it is.
debrief-side-full = There are as many notes as a debrief can hold.

# Notes
debrief-notes-sustain = Sustain
debrief-notes-improve = Improve
debrief-notes-none = Nothing yet
debrief-notes-new = New note
debrief-notes-change = Change the note
debrief-notes-text = What
debrief-notes-owner = Who sees to it (an office or a pseudonym)
debrief-notes-due = Due date (YYYY-MM-DD)
debrief-notes-no-day = That is no day of the calendar.
debrief-notes-keep = Keep the note
debrief-notes-edit = Change…
debrief-notes-remove = Remove
debrief-notes-unkept = This run was not kept, so nothing can be added to it.

# Reports
debrief-export-title = Export report
debrief-export-do = Export
debrief-export-folder = Into the folder
debrief-export-open = Open the folder
debrief-export-downloads = The browser downloads them.
debrief-export-downloaded = downloaded
debrief-export-unkept = A report rests on the run’s log. This run was not kept, so there is none.
debrief-export-verifying = Running the log again to verify it…
debrief-export-running = Report { $done } of { $of }
debrief-export-failed = It could not be written ({ $why }). Choose another folder and try again.
debrief-export-written = Reports
debrief-export-saved = { $count ->
    [one] Report saved in { $folder }: { $files }
   *[other] Reports saved in { $folder }: { $files }
}
debrief-export-saved-downloads = { $count ->
    [one] Report saved to your downloads: { $files }
   *[other] Reports saved to your downloads: { $files }
}
debrief-folder-not-opened = The folder could not be opened; it may not be there yet.
debrief-format-html = HTML, one page to read and print
debrief-format-markdown = Markdown
debrief-format-csv = CSV, the evidence as rows
debrief-format-xlsx = XLSX, a workbook
debrief-format-json = JSON, everything, for programs
debrief-format-xapi = xAPI, statements for a learning record store

# Comparison
debrief-compare-title = Compare with another run
debrief-compare-none = No other run is kept. Play the drill again, then compare both.
debrief-compare-same = Runs of this drill, newest first
debrief-compare-others = Runs of other drills
debrief-compare-head = Two runs side by side
debrief-compare-close = Back to the debrief
debrief-compare-running = Running the other log again…
debrief-compare-this = This run
debrief-compare-other = The other run
debrief-compare-differs = What differs, most first
debrief-compare-no-difference = No line differs.
debrief-compare-alike = Alike
debrief-compare-decisions = Decisions
debrief-compare-unanswered = not answered
debrief-compare-time = Both time lines
debrief-compare-over = Ended at T+{ $time }

# Item
debrief-duty-tell = { $contact }: a message about “{ $topic }” is due within { $time }
debrief-duty-protect = Protect the people in { $zone } from “{ $party }”
debrief-own-reason = “{ $reason }”
debrief-nothing-due = In touch, with nothing they had to be told
debrief-nothing-due-messages = Messages sent: { $to }, received: { $from }
debrief-due-advice = had to be asked for advice
debrief-due-answer = was owed an answer
debrief-what-if-here = What if…

# Replay
keys-debrief-time = ←, →
keys-debrief-time-does = previous and next event
keys-debrief-lines = ↑, ↓, comma, full stop
keys-debrief-lines-does = line; item
keys-debrief-focus = F6
keys-debrief-focus-does = marks, detail, map in turn
keys-debrief-panels = 1–4, C, X
keys-debrief-panels-does = panel, compare, export
debrief-time-line = Time line
debrief-event-before = previous event
debrief-event-next = next event
debrief-side-by-side = Side by side
debrief-divided = Slider
debrief-divider = Divider between what you knew and ground truth
debrief-divider-at = { $percent } percent shows what you knew
debrief-as-played = As played
debrief-instead = Other choice
debrief-kind-decision = decision
debrief-kind-order = order
debrief-kind-message = message
debrief-kind-harm = harm
debrief-kind-threat = threat
debrief-kind-other = other

# What if
debrief-what-if-at = Departs from the run at T+{ $at }
debrief-what-if-spread = Your orders of this run are given again in other luck (other seeds): once as they were, and once with the other choice. Nothing else differs.
debrief-what-if-spread-means = No mark rests on luck: each order is judged on what was known when it was given. Other luck leads to other situations, and so to other marks. Where the bars lie apart, the choice makes the difference; where they overlap, it may be luck.
debrief-watch = Watch it
debrief-watch-running = Played up to { $done }
debrief-watch-fails = Hard fails: { $given } → { $other }
debrief-watch-legend = As played → other choice, with the same luck
debrief-watch-orders = Your other orders stay as you gave them; only this decision differs.
debrief-what-if-prepared = A prepared path does not know what you did before. From here it gives only what is left of its own orders, each at its set time, and may come out below your run.
debrief-watch-other = Show it on the map
debrief-watch-given = Show the run as played
debrief-watch-close = Dismiss
debrief-counted-elsewhere = Counted under another line
ui-band-key-above = above
ui-band-key-below = below
ui-band-key-used = used
ui-band-key-band = due and permitted
debrief-below-band = { $time } below the band
debrief-below-band-allowed = { $time } below the band, within the time allowed to act
debrief-above-band = { $time } above the band

# What is written and not sent.
debrief-unsent-title = Leave what you are writing?
debrief-unsent-text = What you wrote here has not been sent or kept. If you leave now, it is lost.
debrief-unsent-stay = Keep writing
debrief-unsent-leave = Leave without it

# Above the item that a hard fail can be challenged by.
debrief-fail-follows = Follows from
