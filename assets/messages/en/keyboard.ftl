### The keyboard's way through cards, orders that are taken back, and the bar that folds.

ui-card-keys-place = By key: the arrows move the map. Enter opens the list, which begins with the map’s middle. Tab goes on.
ui-card-keys-list = By key: Enter opens the list, the arrows choose. Tab goes on.

ui-withdraw = Withdraw
ui-withdraw-hint = Opens the log, which has a button to withdraw each; Ctrl Z withdraws the last one.
ui-key-withdraw = Ctrl Z

ui-bar-more = More
ui-bar-less = Less

keys-decision = F3
keys-decision-does = go to the open decision and its reasons
keys-withdraw = Ctrl Z
keys-withdraw-does = withdraw the last order that waits for the clock
action-decision = Open decision

## A message that nobody here understands yet
ui-not-understood = In a language that your seat does not speak. If an interpreter is there, you soon read what it says.
ui-ask-of = Ask: { $contact }
ui-decision-open = Decision · { $time }
keys-pause = Ctrl Space
keys-pause-does = the same, even while writing or in a list

## Out of the program
ui-quit-title = Quit Tutela?
ui-quit-text = Your runs are kept.
ui-quit-now = Quit the program

## Reading
keys-read = Page up, Page down
keys-read-does = read back and on
