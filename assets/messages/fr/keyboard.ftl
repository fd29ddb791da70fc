### Le chemin du clavier à travers les fiches, les ordres repris, et la barre qui se replie.

ui-card-keys-place = Au clavier : les flèches déplacent la carte. Entrée ouvre la liste, qui commence par le milieu de la carte. Tab continue.
ui-card-keys-list = Au clavier : Entrée ouvre la liste, les flèches choisissent. Tab avance.

ui-withdraw = Retirer
ui-withdraw-hint = Ouvre le journal, qui a un bouton pour retirer chacun ; Ctrl Z retire le dernier.
ui-key-withdraw = Ctrl Z

ui-bar-more = Plus
ui-bar-less = Moins

keys-decision = F3
keys-decision-does = aller à la décision ouverte et à ses raisons
keys-withdraw = Ctrl Z
keys-withdraw-does = retirer le dernier ordre qui attend l’horloge
action-decision = Décision ouverte

## A message that nobody here understands yet
ui-not-understood = Dans une langue que votre poste ne parle pas. Si un interprète est là, vous lirez bientôt ce que c’est.
ui-ask-of = Demander : { $contact }
ui-decision-open = Décision · { $time }
keys-pause = Ctrl Espace
keys-pause-does = la même chose, même en écrivant ou dans une liste

## Out of the program
ui-quit-title = Fermer Tutela ?
ui-quit-text = Vos séances sont gardées.
ui-quit-now = Fermer le programme

## Reading
keys-read = Page préc., page suiv.
keys-read-does = remonter et descendre dans le texte
