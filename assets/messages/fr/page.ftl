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
ui-printed-in-tab = Ouvert dans un onglet à part, d’où l’imprimer ; si le navigateur n’en ouvre pas, la page est dans les téléchargements
ui-link-run-unreadable = Le lien est abîmé, et la partie qu’il porte ne peut pas être lue. Demandez-le de nouveau ; un long lien est parfois coupé en route.
debrief-share = Transmettre…
debrief-export-show = La montrer dans un onglet
ui-headline-problems = { $name } a des problèmes et ne peut pas être joué.
ui-screen = Écran
ui-screen-full = Plein écran
ui-screen-part = Quitter le plein écran
keys-full-screen = Alt et Entrée
keys-full-screen-does = plein écran, et retour ; F11 le fait aussi
