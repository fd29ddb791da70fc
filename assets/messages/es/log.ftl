# Lo que se dice de un registro antes de mostrar su ficha.

log-foreign = { $file }: escrito por la versión { $version } con el motor { $engine }; no lo puede verificar esta versión, cuyo motor es { $here }, y por eso no muestra de él más que la ficha guardada (tutela score)
log-stored-card = Sin verificar. Esta es la ficha tal como figura en el registro, escrita por otro motor; nada la garantiza.
