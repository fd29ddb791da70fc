### What screen readers say of pictures.

ui-spoken-map = Map with { $units } units, { $parties } parties and { $people } people known
ui-spoken-overview = Map of the area
ui-spoken-seat = Whose view
ui-spoken-speed = Speed of the replay
ui-key-pause-anywhere = Ctrl Space
