# Sentences behind the marks of duties: authority sought, reports in full, advice on a rule, who is asked first.

p1-sought = { $contact } was asked for authority { $delay } after { $floor } was the least that could still prevent harm by { $target } and no rule permitted it; the standard is { $standard }.
p1-sought-rule = { $contact } was asked for authority { $delay } after { $floor } was the least that could still prevent harm by { $target }, which rule { $rule } ({ $title }) leaves to others; the standard is { $standard }.
p1-not-sought = { $floor } was the least that could still prevent harm by { $target }, and no rule permitted it. { $contact } could have said yes, there was time to ask, and nobody asked within { $standard }.
p1-not-sought-rule = { $floor } was the least that could still prevent harm by { $target }, and rule { $rule } ({ $title }) did not give it to this seat. { $contact } could have said yes, there was time to ask, and nobody asked within { $standard }.
hard-fail-standing-by-unasked-why = { $target }: { $stage } was known, with means in reach and the duty to protect. The rules gave no way to act, { $contact } could have opened one, and for { $waited } nobody asked for { $floor }; the standard is { $standard }.
