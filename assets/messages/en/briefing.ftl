# What the briefing says beyond its first words.

tab-situation = Situation
tab-map = Map
tab-mandate = Mandate and rights
tab-rules = Rules
tab-forces = Forces
tab-contacts = Contacts
tab-judged = What is judged
tab-before = Before you start
ui-forces = Forces
ui-decision-rights-hint = What may be done, and who may authorise it.
ui-contacts-hint = Partners and others whom you can reach, how, how fast they answer, and what they want.
ui-print-briefing = Print…
ui-before-means = Choose, and read why each choice holds or not. This does not count towards your marks and is not kept.
soundness-sound = Holds
soundness-partly-sound = Holds in part
soundness-unsound = Does not hold
