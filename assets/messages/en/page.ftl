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
keys-full-screen = Alt Enter
keys-full-screen-does = full screen and back; so does F11
ui-headline-dialog = On top: { $title }.
link-too-long = The link is longer than what this page reads, and nothing of it was taken.
link-no-drill = “scenario={ $value }” in the link names no drill.
link-no-seed = “seed={ $value }” in the link is not a whole number, so the run has a seed of its own.
link-no-mode = “mode={ $value }” in the link is neither practice nor assessed, so your own choice holds.
link-no-language = “lang={ $value }” in the link is none of en, fr and es, so the page speaks your own language.
link-no-moment = “t={ $value }” in the link is not a whole number of seconds, so the debrief opens at its usual place.
link-moment-of-nothing = “t” in the link names a moment of a run, and the link carries no run: what followed its “#” may have been cut off. Ask for the whole link.
import-side-alone = { $file } is what somebody added to a run. Open it together with the run’s order log.
import-side-second = { $file } was not taken: something else has been added to this run here, and it stays.
import-side-unreadable = { $file } was not taken: it cannot be read, or it belongs to another log.
