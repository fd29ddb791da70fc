# What a counterpart answers where the scenario has no words of its own for it.

authority-granted = Granted. Use the least that protects, and report.
authority-refused = Not granted on what you have told us. Come back when you know more.
