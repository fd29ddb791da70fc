### Los archivos de una página que llegan cuando hacen falta, y los ejercicios abiertos desde archivos.

fetch-coming = Cargando: { $what }…
fetch-failed = No se pudo cargar: { $what }
fetch-failed-text = Puede que no haya conexión. Si se publicó una versión nueva, vuelva a cargar la página. Lo ya cargado se conserva.
fetch-again = Reintentar
opened-files = Archivos abiertos
opened-remove = Quitar
fetch-failed-detail = Para quien atiende el servidor: { $fault }
