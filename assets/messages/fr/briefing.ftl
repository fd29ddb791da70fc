# Ce que dit le briefing au-delà de ses premiers mots.

tab-situation = Situation
tab-map = Carte
tab-mandate = Mandat et pouvoirs
tab-rules = Règles
tab-forces = Forces
tab-contacts = Contacts
tab-judged = Ce qui est jugé
tab-before = Avant de commencer
ui-forces = Forces
ui-decision-rights-hint = Ce qui peut se faire, et qui peut l’autoriser.
ui-contacts-hint = Partenaires et autres que vous pouvez joindre, comment, en combien de temps ils répondent et ce qu’ils veulent.
ui-print-briefing = Imprimer…
ui-before-means = Choisissez, et lisez pourquoi chaque choix tient ou non. Cela ne compte pas dans vos notes et n’est pas gardé.
soundness-sound = Tient
soundness-partly-sound = Tient en partie
soundness-unsound = Ne tient pas
