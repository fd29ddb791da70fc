### Ce que l’on sait des groupes.

play-parties = Groupes connus
play-no-parties = Aucun groupe armé connu pour l’instant.
play-point-back = Reprendre le dernier point
