# Ce que `tutela marks` montre à côté des éléments.

marks-account = Propre compte rendu ({ $by }) : { $text }
marks-own-rating = { "  " }{ $name } : { $rating }
marks-sustain = À maintenir ({ $by }) : { $text }
marks-improve = À améliorer ({ $by }) : { $text }
marks-note-owner = { "  " }Responsable { $owner }, pour le { $due }
