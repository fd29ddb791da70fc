### Files of a page that come when they are needed, and drills that were opened from files.

fetch-coming = { $what } is being fetched…
fetch-failed = { $what } could not be fetched
fetch-failed-text = The line may be down. Or a newer version has taken the place of this one: then load the page again. What has come before is still here.
fetch-again = Try again
opened-files = Opened files
opened-remove = Remove
