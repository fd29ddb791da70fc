### Les fichiers d’une page qui viennent quand il les faut, et les exercices ouverts depuis des fichiers.

fetch-coming = Chargement en cours : { $what }…
fetch-failed = Impossible de charger : { $what }
fetch-failed-text = La connexion est peut-être coupée. Si une nouvelle version a été publiée, rechargez la page. Rien de ce qui est déjà chargé n’est perdu.
fetch-again = Réessayer
opened-files = Fichiers ouverts
opened-remove = Retirer
fetch-failed-detail = Pour qui s’occupe du serveur : { $fault }
