### Ce que les lecteurs d’écran disent des images.

ui-spoken-map = Carte avec { $units } unités, { $parties } groupes et { $people } personnes connues
ui-spoken-overview = Carte de la zone
ui-spoken-seat = Vue de
ui-spoken-speed = Vitesse de la relecture
ui-key-pause-anywhere = Ctrl Espace
