### Les fichiers d’une page qui viennent quand il les faut, et les exercices ouverts depuis des fichiers.

fetch-coming = Chargement en cours : { $what }…
fetch-failed = Impossible de charger : { $what }
fetch-failed-text = La ligne est peut-être coupée. Ou une version plus récente a remplacé celle-ci : rechargez alors la page. Ce qui est déjà venu reste là.
fetch-again = Réessayer
opened-files = Fichiers ouverts
opened-remove = Retirer
