package info.becs.membership.control;

import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.CardStanding;
import info.becs.membership.entity.CardToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Tells whoever sees a card whether it is one. */
@ApplicationScoped
public class CardChecks {

    private static final int A_MINUTE = 120;

    @Inject
    Cards cards;

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    Clock clock;

    private final NetworkLooks looks = new NetworkLooks(A_MINUTE);

    /** What this token is worth; what cannot be a token is looked for as well, so that all wrong ones are the same. */
    @Transactional
    public CardStanding of(CardToken token, String network) {
        if (!looks.allows(network, clock.instant())) {
            throw CardProblem.tooManyLooks();
        }
        Optional<Card> card = cards.of(token.isWellFormed() ? token.text() : "");
        return card.filter(known -> !known.isRevoked())
                .flatMap(known ->
                        members.find(known.member()).map(member -> CardStanding.of(known, member, pack.rules())))
                .orElseGet(CardStanding::none);
    }
}
