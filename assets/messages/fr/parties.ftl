### Ce que l’on sait des groupes.

play-parties = Groupes connus
play-no-parties = On ne sait encore rien d’hommes armés.
play-point-back = Reprendre le dernier point
