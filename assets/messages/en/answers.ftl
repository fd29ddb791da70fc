# What a counterpart answers where the scenario has no words of its own for it.

authority-granted = Granted. Use the least that protects, and report.
authority-refused = Not granted on what you have told us. Come back when you know more.
forecast-made = Forecast: where somebody may be hurt, as far as your picture goes and if nothing new is ordered. It may be wrong: take it, or say why not.
