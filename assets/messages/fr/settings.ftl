# Ce que disent les réglages.

ui-settings = Réglages
ui-settings-more = Réglages…
ui-settings-done = Terminé
ui-settings-look = Langue et apparence
ui-settings-keys = Touches
ui-settings-runs = Vos séances
ui-settings-broken = Les réglages n’ont pas pu être lus. Ceux par défaut valent jusqu’à votre prochain changement.
ui-size = Taille
ui-theme = Thème
theme-high-contrast = Contraste élevé
ui-motion = Mouvement
ui-motion-usual = Habituel
ui-motion-reduced = Réduit
ui-colours-safe = Les couleurs se distinguent avec toute vision des couleurs, et aucune n’est jamais le seul signe.
ui-keys-hint = Pressez un bouton, puis la nouvelle touche. La touche par défaut reste active tant qu’elle n’est pas réattribuée.
ui-press-key = Pressez une touche…
ui-keys-reset = Toutes les touches par défaut
ui-key-taken = { $key } est déjà la touche de « { $action } ».
ui-key-fixed = { $key } sert sur tous les écrans.
ui-key-order = { $key } ne prépare plus « { $order } ».
action-pause = Pause et reprise
action-speed-half = Demi-vitesse
action-speed-one = Temps réel
action-speed-two = Deux fois plus vite
action-speed-four = Quatre fois plus vite
action-speed-sixteen = Seize fois plus vite
action-previous-unit = Unité précédente
action-next-unit = Unité suivante
action-briefing = Briefing
action-right-tab = Onglet suivant à droite
ui-pseudonym = Pseudonyme
ui-pseudonym-hint = Figure dans le journal des nouvelles séances et dans leurs rapports. Jamais votre nom.
ui-retention = Effacer les anciennes séances
ui-retention-off = Jamais
ui-retention-days = Après { $days } jours
ui-retention-off-means = Les séances restent jusqu’à ce que vous les effaciez.
ui-retention-means = À chaque démarrage, le programme efface pour de bon toute séance à laquelle rien n’a été ajouté depuis { $days } jours, et ce qui en a été dit.
ui-runs-place = Les séances sont gardées dans { $place }, et nulle part ailleurs.
ui-runs-in-browser = Les séances sont gardées dans ce navigateur, et nulle part ailleurs.
ui-delete = Effacer…
ui-delete-all = Effacer toutes les séances…
ui-delete-title = Effacer pour de bon ?
ui-delete-one-means = Le journal de « { $title } », { $detail }, et à côté votre propre récit, les contestations, les remarques et les notes des instructeurs.
ui-delete-all-means = Les journaux de toutes les séances, et à côté de chacun votre propre récit, les contestations, les remarques et les notes des instructeurs.
ui-delete-for-good = Personne ne peut les ramener. Les copies que vous avez exportées restent où elles sont.
ui-delete-now = Effacer
ui-delete-failed = Tout n’a pas pu être effacé.
ui-old-runs-deleted = { $count ->
    [one] { $count } séance de plus de { $days } jours a été effacée, comme vous l’avez réglé.
    [many] { $count } séances de plus de { $days } jours ont été effacées, comme vous l’avez réglé.
   *[other] { $count } séances de plus de { $days } jours ont été effacées, comme vous l’avez réglé.
}
keys-settings = Ctrl et virgule
keys-settings-does = réglages
ui-stops-hint = À l’entraînement seulement.
action-step = Une seconde de plus
action-acknowledge = Accuser réception
action-reply = Répondre
action-hint = Conseil
action-auto-pause = Ce qui arrête l’horloge
action-measure = Mesurer
action-legend = Légende
action-minimap = Minicarte
action-follow = Suivre l’unité
