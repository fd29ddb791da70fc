# Sentences behind the marks of duties: authority sought, reports in full, advice on a rule, who is asked first.

p8-sought = { $contact } was asked for authority { $delay } after { $floor } was the least that could still prevent harm by { $target } and no rule permitted it; the standard is { $standard }.
p8-sought-rule = { $contact } was asked for authority { $delay } after { $floor } was the least that could still prevent harm by { $target }, which rule { $rule } ({ $title }) leaves to others; the standard is { $standard }.
p8-not-sought = { $floor } was the least that could still prevent harm by { $target }, and no rule permitted it. { $contact } could have said yes, there was time to ask, and nobody asked within { $standard }.
p8-not-sought-rule = { $floor } was the least that could still prevent harm by { $target }, and rule { $rule } ({ $title }) did not give it to this seat. { $contact } could have said yes, there was time to ask, and nobody asked within { $standard }.
hard-fail-standing-by-unasked-why = { $target }: { $stage } was known, with means in reach and the duty to protect. The rules gave no way to act, { $contact } could have opened one, and for { $waited } nobody asked for { $floor }; the standard is { $standard }.

reason-part-stage = what the threat is
reason-part-place = where it is
reason-part-casualties = how many casualties there are
reason-part-action = what is being done
need-told-incomplete = { $contact } was told about “{ $topic }” after { $delay }, but not { $part }{ $parts ->
    [one] { "" }
   *[other] {" "}(nor all else that was due)
}, which was known then; the standard is { $standard }.
need-told-corrected = { $contact } was told about “{ $topic }” within { $delay } as it was known, but only after a report that said otherwise.
need-told-wrong-stage = { $contact } was told about “{ $topic }” after { $delay }: the report said { $said } of { $target }, and what was known then was { $held }.
need-told-wrong-place = { $contact } was told about “{ $topic }” after { $delay }: the report put { $target } at { $said }, and they were known to be at { $held }.
need-told-wrong-casualties = { $contact } was told about “{ $topic }” after { $delay }: the report gave { $said } casualties, and { $held } were known then.
need-told-wrong-action = { $contact } was told about “{ $topic }” after { $delay }: the report spoke of { $said } against { $target }, and no more than { $held } had been ordered.
need-not-updated-stage = { $contact } was told about “{ $topic }” after { $delay }, but when { $target } was known for { $stage } at { $at }, nobody said so within { $update }.
need-not-updated-over = { $contact } was told about “{ $topic }” after { $delay }, but when { $target } was known to be no threat any more at { $at }, nobody said so within { $update }.
need-not-updated-casualties = { $contact } was told about “{ $topic }” after { $delay }, but when { $people } casualties were known at { $at }, nobody said so within { $update }.

c7-rule-advised = Rule { $rule } ({ $title }) leaves something open. { $contact } was asked and had answered before { $rung } was ordered against { $target }.
c7-rule-asked = Rule { $rule } ({ $title }) leaves something open. { $contact } was asked before { $rung } was ordered against { $target }; the answer was not awaited.
c7-rule-asked-after = Rule { $rule } ({ $title }) leaves something open. { $contact } was asked only after { $rung } had been ordered against { $target }, though there was time.
c7-rule-not-asked = Rule { $rule } ({ $title }) leaves something open. { $rung } was ordered against { $target } without advice of { $contact }, though there was time.

c1-first-asked = { $contact } was asked before { $rung } was used against { $target }: the host state is responsible first.
c1-first-told = { $contact } was told before { $rung } was used against { $target }: the host state is responsible first.
c1-first-passed-over = { $rung } was used against { $target } before anybody of the host state had heard of it, though there was time: it is responsible first. { $contact } could have been asked.
