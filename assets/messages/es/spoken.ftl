### Lo que los lectores de pantalla dicen de las imágenes.

ui-spoken-map = Mapa con { $units } unidades, { $parties } grupos y { $people } personas conocidas
ui-spoken-overview = Mapa de la zona
ui-spoken-seat = Vista de
ui-spoken-speed = Velocidad de la repetición
ui-key-pause-anywhere = Ctrl Espacio
