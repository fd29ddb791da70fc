# The score card: sentences on humanitarian principles, joint acts, advice on protected persons and aid refused.

hard-fail-aid-refused-known-why = { $people ->
    [one] 1 casualty was
   *[other] { $people } casualties were
} known, and { $unit } could have been there. Within { $standard } nobody was sent and no help was called.

c3-site-told-after = An armed unit was sent into { $zone } before anybody there was told; they were told within { $standard }.
c3-site-untold = An armed unit was sent into { $zone }, and nobody there was told before it or within { $standard }. Whoever cares for everybody can do so only as long as no side’s arms are among them.
c3-asked-about-party = { $contact } was asked about “{ $topic }”, which is about an armed party. Humanitarians are neutral and are not asked to inform.
c3-last-resort-asked-for = An armed unit did work at { $zone } that is { $contact }'s, which had asked for it.
c3-last-resort-told = An armed unit did work at { $zone } that is { $contact }'s. There had been a word about “{ $topic }”, and no request for arms.
c3-last-resort-untold = An armed unit did work at { $zone } that is { $contact }'s, without a word on “{ $topic }” before. Military assets are the last resort.

c4-joint-agreed = The act at { $zone }, where { $contact } acts too, had been agreed with it before.
c4-joint-not-awaited = A unit was sent to { $zone }, where { $contact } acts too. It had been told, and its answer was not awaited.
c4-joint-after = A unit was sent to { $zone }, where { $contact } acts too, which was told only afterwards.
c4-joint-untold = A unit was sent to { $zone }, where { $contact } acts too, and nothing had been agreed with it.
c4-joint-refused = A unit was sent to { $zone }, where { $contact } acts too and had said no.
c1-consent-agreed = A unit was sent to { $zone }, which the host state’s consent does not cover; { $contact } had been asked and had agreed.
c1-consent-refused = A unit was sent to { $zone }, which the host state’s consent does not cover; { $contact } had been asked and had said no.
c1-consent-not-awaited = A unit was sent to { $zone }, which the host state’s consent does not cover. { $contact } had been asked, and the answer was not awaited.
c1-consent-after = A unit was sent to { $zone }, which the host state’s consent does not cover; { $contact } was asked only afterwards.
c1-consent-untold = A unit was sent to { $zone }, which the host state’s consent does not cover, and { $contact } had not been asked.
c4-stepped-in = { $target }, who act in the name of { $contact }, were known to do wrong. After { $delay } somebody stood up to them or spoke with { $contact }; the standard is { $standard }.
c4-stepped-in-late = { $target }, who act in the name of { $contact }, were known to do wrong. Only after { $delay } somebody stood up to them or spoke with { $contact }; the standard is { $standard }.
c4-let-happen = { $target }, who act in the name of { $contact }, were known to do wrong. Within { $standard } nobody stood up to them or spoke with { $contact }.

c7-person-advised = “{ $topic }” concerns { $person }; { $contact } was asked after { $delay }, and the standard is { $standard }.
c7-person-advised-late = “{ $topic }” concerns { $person }; { $contact } was asked only after { $delay }, and the standard is { $standard }.
c7-person-not-advised = “{ $topic }” concerns { $person }, and { $contact } was not asked within { $standard }.

reason-people-at = people at { $zone }
reason-concern-child = children
reason-concern-survivor = survivors of sexual violence, or women at risk of it
reason-concern-patient = somebody whose state calls for a doctor’s word

source-humanitarian-principles = Guidelines on civil and military coordination: humanitarian principles, military assets as the last resort
source-protected-persons = Protection of civilians policy: child protection, gender and medical advisers
