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
ui-printed-in-tab = Opened in a tab of its own, to be printed from there; if the browser opens none, it is among the downloads
ui-link-run-unreadable = The link is damaged, and the run in it cannot be read. Ask for it again; a long link is sometimes cut on its way.
debrief-share = Hand on…
debrief-export-show = Show it in a tab
ui-headline-problems = { $name } has problems and cannot be played.
ui-screen = Screen
ui-screen-full = Full screen
ui-screen-part = Leave full screen
keys-full-screen = Alt and Enter
keys-full-screen-does = full screen, and back; F11 does it too
