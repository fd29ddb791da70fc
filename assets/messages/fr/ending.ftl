# Ce qui est dit d’une séance qui n’est pas allée jusqu’à la fin de l’exercice.

verdict-not-finished = non terminé, sans verdict
card-run-left = Tirage { $seed }, séance quittée à { $ended } avant la fin de l’exercice : des notes, sans verdict
card-run-open = Tirage { $seed }, séance coupée à { $ended }, sans ligne de fin : des notes, sans verdict
report-cut-off = { $time }, coupée : le journal n’a pas de ligne de fin
report-verified-open = Le journal a été rejoué ; { $digests } empreintes concordent. Il n’a pas de ligne de fin : rien ne garantit ni sa fin, ni une fiche de notation, ni le mode et le pseudonyme de son en-tête.
cli-agreement-unfinished = { $file } : la séance n’est pas allée jusqu’à la fin de l’exercice ; ce qui en a été noté compte ici, et elle n’a pas de verdict
