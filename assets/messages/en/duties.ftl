# Sentences behind the marks of duties: authority sought, reports in full, advice on a rule, who is asked first.

p8-sought = { $contact } was asked for authority { $delay } after { $floor } was the least that could still prevent harm by “{ $target }” to { $people } and no rule permitted it; the standard is { $standard }.
p8-sought-rule = { $contact } was asked for authority { $delay } after { $floor } was the least that could still prevent harm by “{ $target }” to { $people }, which rule { $rule } ({ $title }) leaves to others; the standard is { $standard }.
p8-not-sought = { $floor }: the least that could still prevent harm by “{ $target }” to { $people }, and no rule permitted it. { $contact } could have said yes, there was time to ask, and nobody asked within { $standard }.
p8-not-sought-rule = { $floor }: the least that could still prevent harm by “{ $target }” to { $people }, and rule { $rule } ({ $title }) did not give it to this seat. { $contact } could have said yes, there was time to ask, and nobody asked within { $standard }.
hard-fail-standing-by-unasked-why = { $target } against { $people }: { $stage } was known, with means in reach and the duty to protect. The rules gave no way to act, { $contact } could have opened one, and for { $waited } nobody asked for { $floor }; the standard is { $standard }.

reason-part-stage = what the threat is
reason-part-place = where it is
reason-part-casualties = how many casualties there are
reason-part-action = what is being done
need-told-incomplete = { $contact }: told about “{ $topic }” after { $delay }, but not { $part }{ $parts ->
    [one] { "" }
   *[other] {" "}(nor all else that was due)
}, which was known then; the standard is { $standard }.
need-told-corrected = { $contact }: told about “{ $topic }” within { $delay } as it was known, but only after a report that said otherwise.
need-told-wrong-stage = { $contact }: told about “{ $topic }” after { $delay }: the report said { $said } of “{ $target }”, and what was known then was { $held }.
need-told-wrong-place = { $contact }: told about “{ $topic }” after { $delay }: the report put “{ $target }” at { $said }, and they were known to be at { $held }.
need-told-wrong-casualties = { $contact }: told about “{ $topic }” after { $delay }: the report gave { $said } casualties, and { $held } were known then.
need-told-wrong-action = { $contact }: told about “{ $topic }” after { $delay }: the report spoke of meeting “{ $target }” with { $said }, and no more than { $held } had been ordered.
need-not-updated-stage = { $contact }: told about “{ $topic }” after { $delay }, but at { $at } the threat from “{ $target }” was known to be another, { $stage }, and nobody said so within { $update }.
need-not-updated-over = { $contact }: told about “{ $topic }” after { $delay }, but at { $at } it was known that “{ $target }” posed no threat any more, and nobody said so within { $update }.
need-not-updated-casualties = { $contact }: told about “{ $topic }” after { $delay }, but at { $at } { $people } casualties were known, and nobody said so within { $update }.

c7-rule-advised = Rule { $rule } ({ $title }) leaves something open. { $contact } was asked and had answered before the order for { $rung } against “{ $target }”.
c7-rule-asked = Rule { $rule } ({ $title }) leaves something open. { $contact } was asked before the order for { $rung } against “{ $target }”; the answer was not awaited.
c7-rule-asked-after = Rule { $rule } ({ $title }) leaves something open. { $contact } was asked only after the order for { $rung } against “{ $target }”, though there was time.
c7-rule-not-asked = Rule { $rule } ({ $title }) leaves something open. { $rung } against “{ $target }”: ordered without advice of { $contact }, though there was time.

c1-first-asked = { $contact }: asked before { $rung } against “{ $target }”; the host state is responsible first.
c1-first-told = { $contact }: told before { $rung } against “{ $target }”; the host state is responsible first.
c1-first-passed-over = { $rung } against “{ $target }”: nobody of the host state had heard of it before, though there was time; it is responsible first. { $contact } could have been asked.
p1-refused = Authority for { $rung } under rule { $rule } ({ $title }) was asked of { $contact }, who said no; it was used all the same.
p1-refused-no-time = { $contact } had said no to { $rung } under rule { $rule } ({ $title }); harm was then nearer than a new answer could be.
p1-cannot-grant = Authority for { $rung } under rule { $rule } ({ $title }) was asked of { $contact }, who cannot give it: as good as not asked. The level held was { $held }.
c8-announced = Something of “{ $topic }”, which is protected data, was said over a loudspeaker for all to hear.
