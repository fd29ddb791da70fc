### Files of a page that come when they are needed, and drills that were opened from files.

fetch-coming = { $what } is being fetched…
fetch-failed = { $what } could not be fetched
fetch-failed-text = You may be offline. If a newer version was published, reload the page. What is already loaded is kept.
fetch-again = Try again
opened-files = Opened files
opened-remove = Remove
fetch-failed-detail = For whoever looks after the server: { $fault }
