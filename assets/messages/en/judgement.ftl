# The score card: sentences on protection that was let go, time that was let pass, authority, crowds and force above the rules.

hard-fail-standing-by-why = { $target } against { $people }: { $stage } was known, with means in reach and the duty to protect, and the least that could prevent the harm was { $floor }. Nothing had reached what was due for { $standard }, which is the standard; in all that went on for { $waited }.
hard-fail-force-against-peaceful-why = { $target } had done no violence when the order for { $rung } was given.

knew-near = { $people ->
    [0] Nobody else was known in the effect area.
    [one] 1 bystander was known in the effect area.
   *[other] { $people } bystanders were known in the effect area.
}
knew-held = Authority held: { $held }.

p1-own-seat = Rule { $rule } ({ $title }) permits { $rung } against “{ $target }”, and leaves the decision to this seat.
p1-given = Rule { $rule } ({ $title }) permits { $rung } against “{ $target }”, and the authority had been given unasked.
p2-let-pass = { $rung } came before any milder means against “{ $target }”. Harm was near by then, but the time to try one had been let pass.
p3-crowd = { $rung } against “{ $target }”: no rule lets that be used on a crowd, and nobody in it was identified as a threat.
p5-let-pass = { $count ->
    [one] 1 rung was
   *[other] { $count } rungs were
} skipped before { $rung } against “{ $target }”, beginning with { $first }. Harm was near by then, but the time for it had been let pass.
p6-let-pass = No warning to “{ $target }” came before { $rung }. Harm was near by then, but the time for one, { $dwell }, had been let pass.
p8-in-time = { $people }: { $rung } reached what was due against “{ $target }”, { $floor }, after { $waited } in which something had been due; the standard is { $standard }.
p8-beyond = { $people }: { $rung } reached what was due against “{ $target }”, { $floor }, after { $waited } in which something had been due, but was above what the rules permitted.
p8-led-out = { $people }: people were being led out after { $waited } in which something had been due against “{ $target }”; the standard is { $standard }.
p8-late = { $people }: the threat from “{ $target }” was answered after { $waited }; the standard is { $standard }.
p8-far-too-late = { $people }: the threat from “{ $target }” was answered only after { $waited }, beyond twice the standard of { $standard }.
p8-asked-in-vain = { $people }: { $floor } was due against “{ $target }”; authority was asked for in time and not given.
p8-stood-by = { $people }: for { $waited } nothing reached what was due against “{ $target }”; when the standard of { $standard } ran out, that was { $floor }.
p8-let-go = { $people }: protection against “{ $target }” did not last as long as the threat. For { $waited } nothing reached what was due; when the standard of { $standard } ran out, that was { $floor }.
p9-again = The threat from “{ $target }” had fallen ({ $status }), and force against them was ordered again; it ended { $delay } after the fall.
p9-beyond = The threat from “{ $target }” had fallen ({ $status }); { $rung } ended after { $delay }, but it had been above what the rules permitted.
p9-step-in-time = The threat from “{ $target }” had fallen, and the rules permitted { $most } at most; { $rung } ended after { $delay }, and the standard is { $standard }.
p9-step-late = The threat from “{ $target }” had fallen, and the rules permitted { $most } at most; { $rung } ended only after { $delay }, and the standard is { $standard }.
p9-step-never = The threat from “{ $target }” had fallen, and the rules permitted { $most } at most; { $rung } went on for { $delay }, to the end.
p9-calm-in-time = { $target } threw no more stones; { $rung } ended after { $delay }, and the standard is { $standard }.
p9-calm-beyond = { $target } threw no more stones; { $rung } ended after { $delay }, but it had been above what the rules permitted.
p9-calm-late = { $target } threw no more stones; { $rung } ended only after { $delay }, and the standard is { $standard }.
p9-calm-never = { $target } threw no more stones; { $rung } went on for { $delay }, to the end.
p9-calm-again = { $target } threw no more stones, and force was ordered again; it ended { $delay } after that.

decision-chosen = Chosen was “{ $choice }”. { $why }
decision-not-done = Chosen was “{ $choice }”, and what that says was not done within { $standard }.
p10-aid-not-reached = Aid was sent or called in time to everyone wounded by one’s own force, and did not get to all of them within { $standard }.
p10-aid-sent = Aid was sent or called to all { $people } wounded by one’s own force within { $standard }.
c5-not-awaited = Women’s or young people’s voices were asked before the first order for { $zone }, and their answer was not awaited.
c1-first-not-awaited = { $contact }: asked before { $rung } against “{ $target }”, and the answer was not awaited; the host state is responsible first.
p7-not-looked = Nobody had looked who was near “{ $target }” before { $rung } was ordered: that nobody was known there says nothing.
p4-not-understood = { $rung } against “{ $target }” was in no language known to them, and reached nothing of what was due, { $floor }.
p3-nothing-asked = Rule { $rule } ({ $title }) permits { $rung } against “{ $target }”, and asks for no sign of what they mean to do.
c9-call-wrong-contact = Evacuation from { $zone } was asked of { $contact }, who cannot send it.
