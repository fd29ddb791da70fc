### Lo que se sabe de los grupos.

play-parties = Grupos conocidos
play-no-parties = Aún no se sabe de nadie armado.
play-point-back = Quitar el último punto
