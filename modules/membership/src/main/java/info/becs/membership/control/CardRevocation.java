package info.becs.membership.control;

import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.Member;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends the card of a member for whom staff say so. */
@ApplicationScoped
public class CardRevocation {

    @Inject
    Cards cards;

    @Inject
    Members members;

    @Inject
    MemberHistory history;

    @Inject
    Clock clock;

    public void revoke(Member member, String words, PersonId by) {
        // Its member may make a new one in this moment: then that one is ended, too.
        members.lock(member.id());
        List<Card> held =
                cards.of(member).stream().filter(card -> !card.isRevoked()).toList();
        if (held.isEmpty()) {
            throw CardProblem.nothingToRevoke();
        }
        held.forEach(card -> card.revoke(clock.instant()));
        history.write(member, "card-revoked", Optional.of(by), Map.of(), words);
        members.save();
    }
}
