### What is known of parties.

play-parties = Known parties
play-no-parties = Nobody armed is known of yet.
play-point-back = Take back the last point
