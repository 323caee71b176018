package info.becs.membership.consents.control;

import info.becs.membership.consents.entity.Consent;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Unions;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Outcome;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/*
 * The stricter choice
 *
 * A purpose is agreed to only where each of the two that has chosen agrees. Whoever was brought in by a table and never said anything
 * has not chosen; whoever has applied by the form has, also by leaving a box empty.
 */
/** What two members agree to who become one. */
@ApplicationScoped
public class MergedConsents implements Unions {

    private static final Text AGREED = Text.of("সম্মতি থাকে", "Agreed to");
    private static final Text ENDED =
            Text.of("সম্মতি শেষ হয়: দুজনের একজন রাজি নন", "Not agreed to any more: one of the two does not agree");
    private static final Text NONE = Text.of("সম্মতি নেই", "Not agreed to");

    @Inject
    Consents consents;

    @Inject
    MembershipPack pack;

    /** What one of the two has chosen. */
    private record Said(boolean hasChosen, Optional<Consent> inForce) {

        boolean refuses() {
            return hasChosen && inForce.isEmpty();
        }
    }

    @Override
    public List<Outcome> plan(Member member, Member into) {
        List<Consent> theirs = consents.all(member);
        List<Consent> kept = consents.all(into);
        return pack.rules().purposes().values().stream()
                .map(purpose -> new Outcome(
                        purpose.label(),
                        outcome(said(member, theirs, purpose.code()), said(into, kept, purpose.code()))))
                .toList();
    }

    private static Text outcome(Said theirs, Said kept) {
        if (theirs.inForce().isEmpty() && kept.inForce().isEmpty()) {
            return NONE;
        }
        return theirs.refuses() || kept.refuses() ? ENDED : AGREED;
    }

    /** All that was agreed to is read at the one that stays. */
    @Override
    public void unite(Member member, Member into, Instant now) {
        List<Consent> theirs = consents.all(member);
        List<Consent> kept = consents.all(into);
        // What ends is found out before anything does: each choice is compared with the other as it was.
        List<Consent> ended = Stream.concat(
                        theirs.stream().filter(each -> endsOther(said(into, kept, each.purpose()))),
                        kept.stream()
                                .filter(each ->
                                        said(member, theirs, each.purpose()).refuses()))
                .toList();
        ended.forEach(consent -> consent.withdraw(Consent.MERGE, now));
        consents.move(theirs, into);
    }

    /** Whether the consent of the other one ends: this one agrees themselves, or does not. */
    private static boolean endsOther(Said kept) {
        return kept.inForce().isPresent() || kept.refuses();
    }

    private static Said said(Member member, List<Consent> all, String purpose) {
        List<Consent> of =
                all.stream().filter(each -> each.purpose().equals(purpose)).toList();
        return new Said(
                member.submission().isPresent() || !of.isEmpty(),
                of.stream().filter(Consent::isInForce).findFirst());
    }
}
