# What the settings say.

ui-settings = Settings
ui-settings-more = Settings…
ui-settings-done = Done
ui-settings-look = Language and look
ui-settings-keys = Keys
ui-settings-runs = Your runs
ui-settings-broken = The settings could not be read. The usual ones hold until you change something.
ui-size = Size
ui-theme = Theme
theme-high-contrast = High contrast
ui-motion = Motion
ui-motion-usual = Usual
ui-motion-reduced = Reduced
ui-colours-safe = Colours can be told apart with every kind of colour vision, and none is ever the only sign.
ui-keys-hint = Press a button, then the new key. The usual key goes on working until something else is given to it.
ui-press-key = Press a key…
ui-keys-reset = All keys as usual
ui-key-taken = { $key } is the key of “{ $action }” already.
ui-key-fixed = { $key } is needed on every screen.
ui-key-order = { $key } no longer prepares “{ $order }”.
action-pause = Pause and go on
action-speed-half = Half speed
action-speed-one = Real time
action-speed-two = Twice as fast
action-speed-four = Four times as fast
action-speed-sixteen = Sixteen times as fast
action-previous-unit = Previous unit
action-next-unit = Next unit
action-briefing = Briefing
action-right-tab = Next tab on the right
ui-pseudonym = Pseudonym
ui-pseudonym-hint = Stands in the log of new runs and in their reports. Never your name.
ui-retention = Delete old runs
ui-retention-off = Never
ui-retention-days = After { $days } days
ui-retention-off-means = Runs stay until you delete them.
ui-retention-means = Each time the program starts, it deletes every run to which nothing was added for { $days } days, for good, and what was said of it.
ui-runs-place = Runs are kept in { $place }, and nowhere else.
ui-runs-in-browser = Runs are kept in this browser, and nowhere else.
ui-delete = Delete…
ui-delete-all = Delete all runs…
ui-delete-title = Delete for good?
ui-delete-one-means = The log of “{ $title }”, { $detail }, and beside it your own account, challenges, notes and instructors’ marks.
ui-delete-all-means = The logs of all runs, and beside each your own account, challenges, notes and instructors’ marks.
ui-delete-for-good = Nobody can bring them back. Copies that you exported stay where they are.
ui-delete-now = Delete
ui-delete-failed = Not everything could be deleted.
ui-old-runs-deleted = { $count ->
    [one] 1 run older than { $days } days was deleted, as you have set.
   *[other] { $count } runs older than { $days } days were deleted, as you have set.
}
keys-settings = Ctrl and a comma
keys-settings-does = settings
