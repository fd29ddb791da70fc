### Ce que la page dit à qui l’écoute.

ui-headline-library = Bibliothèque d’exercices.
ui-headline-notice = Avertissement sur le contenu : { $title }.
ui-headline-briefing = Briefing : { $title }.
ui-headline-reopening = Un déroulement est rejoué.
ui-headline-play = { $title } est en cours.
ui-headline-minute = Minute { $minute }.
ui-headline-unread = { $count ->
    [0] Rien de non lu.
    [one] Un message non lu.
   *[other] { $count } messages non lus.
}
ui-headline-debrief = Bilan : { $title }.
ui-headline-proportionality = Proportionnalité : { $mark } sur 100.
ui-headline-coordination = Coordination : { $mark } sur 100.
