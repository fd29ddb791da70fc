### Los archivos de una página que llegan cuando hacen falta, y los ejercicios abiertos desde archivos.

fetch-coming = Cargando: { $what }…
fetch-failed = No se pudo cargar: { $what }
fetch-failed-text = La línea puede estar cortada. O una versión más nueva ha sustituido a esta: entonces vuelva a cargar la página. Lo que ya llegó sigue aquí.
fetch-again = Reintentar
opened-files = Archivos abiertos
opened-remove = Quitar
