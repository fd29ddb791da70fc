# Lo que responde un interlocutor cuando el escenario no tiene palabras propias para él.

authority-granted = Autorizado. Use lo mínimo que proteja e informe.
authority-refused = Denegado con lo que nos ha contado. Vuelva a pedirlo cuando sepa más.
forecast-made = Previsión: dónde alguien puede resultar herido, según la información que usted tiene y si no se ordena nada nuevo. Puede estar equivocada: acéptela o diga por qué no.
