### Ce que la page dit à qui l’écoute.

ui-headline-library = Bibliothèque d’exercices.
ui-headline-notice = Contenu sensible : { $title }.
ui-headline-briefing = Briefing : { $title }.
ui-headline-reopening = Une séance est reconstituée.
ui-headline-play = { $title } est en cours.
ui-headline-minute = Minute { $minute }.
ui-headline-unread = { $count ->
    [0] Rien de non lu.
    [one] Un message non lu.
   *[other] { $count } messages non lus.
}
ui-headline-debrief = Bilan : { $title }.
ui-headline-proportionality = Proportionnalité : { $mark } sur 100.
ui-headline-coordination = Coordination : { $mark } sur 100.
ui-printed-in-tab = Ouvert dans un onglet à part, d’où l’imprimer ; si le navigateur n’en ouvre pas, la page est dans les téléchargements
ui-link-run-unreadable = Le lien est abîmé, et la séance qu’il porte ne peut pas être lue. Demandez-le de nouveau ; un long lien est parfois coupé en route.
debrief-share = Transmettre…
debrief-export-show = La montrer dans un onglet
ui-headline-problems = { $name } a des problèmes et ne peut pas être lancé.
ui-screen = Écran
ui-screen-full = Plein écran
ui-screen-part = Quitter le plein écran
keys-full-screen = Alt Entrée
keys-full-screen-does = plein écran et retour ; F11 aussi
ui-headline-dialog = Au premier plan : { $title }.
link-too-long = Le lien est plus long que ce que cette page lit ; rien n’en a été pris.
link-no-drill = « scenario={ $value } » dans le lien ne nomme aucun exercice.
link-no-seed = « seed={ $value } » dans le lien n’est pas un nombre entier : la séance reçoit son propre tirage.
link-no-mode = « mode={ $value } » dans le lien n’est ni practice ni assessed : votre propre choix s’applique.
link-no-language = « lang={ $value } » dans le lien n’est ni en, ni fr, ni es : la page parle votre langue.
link-no-moment = « t={ $value } » dans le lien n’est pas un nombre entier de secondes : le bilan s’ouvre à l’endroit habituel.
link-moment-of-nothing = « t » dans le lien désigne un moment d’une séance, et le lien n’en porte aucune : ce qui suivait le « # » a peut-être été coupé. Demandez le lien entier.
import-side-alone = { $file } contient ce que quelqu’un a ajouté à une séance. Ouvrez-le avec le journal d’ordres de cette séance.
import-side-second = { $file } n’a pas été pris : autre chose a déjà été ajouté ici à cette séance, et y reste.
import-side-unreadable = { $file } n’a pas été pris : il est illisible, ou il appartient à un autre journal.
