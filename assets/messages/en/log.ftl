# What is said of a log before its card is shown.

log-foreign = { $file }: written by version { $version } with engine { $engine }; not verifiable by this version, whose engine is { $here }, and so it shows nothing of it but the stored card (tutela score)
log-stored-card = Not verified. This is the card as it stands in the log, written by another engine; nothing vouches for it.
