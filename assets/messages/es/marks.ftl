# Lo que `tutela marks` muestra junto a los elementos.

marks-account = Relato propio ({ $by }): { $text }
marks-own-rating = { "  " }{ $name }: { $rating }
marks-sustain = Mantener ({ $by }): { $text }
marks-improve = Mejorar ({ $by }): { $text }
marks-note-owner = { "  " }Responsable { $owner }, para el { $due }
