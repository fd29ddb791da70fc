# Ce qui est dit d’un journal avant que sa fiche soit montrée.

log-foreign = { $file } : écrit par la version { $version } avec le moteur { $engine } ; non vérifiable par cette version, dont le moteur est { $here }, qui n’en montre donc que la fiche qu’il contient (tutela score)
log-stored-card = Non vérifié. Voici la fiche telle qu’elle figure dans le journal, écrite par un autre moteur ; rien ne la garantit.
