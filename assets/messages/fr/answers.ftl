# Ce que répond un interlocuteur quand le scénario n'a pas de mots à lui pour cela.

authority-granted = Accordé. Employez le minimum qui protège, et rendez compte.
authority-refused = Refusé au vu de ce que vous nous avez dit. Revenez quand vous en saurez plus.
forecast-made = Prévision : où quelqu’un risque d’être blessé, d’après ce que vous savez et si aucun ordre nouveau n’est donné. Elle peut être fausse : prenez-la en compte, ou dites pourquoi vous l’écartez.
