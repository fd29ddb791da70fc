### What a page says for those who hear it.

ui-headline-library = Library of drills.
ui-headline-notice = Content notice of { $title }.
ui-headline-briefing = Briefing of { $title }.
ui-headline-reopening = A run is being repeated.
ui-headline-play = { $title } is running.
ui-headline-minute = Minute { $minute }.
ui-headline-unread = { $count ->
    [0] Nothing unread.
    [one] One message unread.
   *[other] { $count } messages unread.
}
ui-headline-debrief = Debrief of { $title }.
ui-headline-proportionality = Proportionality { $mark } of 100.
ui-headline-coordination = Coordination { $mark } of 100.
