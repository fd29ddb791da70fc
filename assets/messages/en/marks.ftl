# What `tutela marks` shows beside the items.

marks-account = Own account ({ $by }): { $text }
marks-own-rating = { "  " }{ $name }: { $rating }
marks-sustain = To sustain ({ $by }): { $text }
marks-improve = To improve ({ $by }): { $text }
marks-note-owner = { "  " }Owner { $owner }, due by { $due }
