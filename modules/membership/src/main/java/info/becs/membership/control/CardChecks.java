package info.becs.membership.control;

import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.CardStanding;
import info.becs.membership.entity.CardToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/*
 * Not a secret to be guessed
 *
 * A token has 132 bits, so the budget is not what keeps it from being found: it keeps one network from making the
 * database work. So it is counted on each node by itself, in memory.
 */
/** Tells whoever sees a card whether it is one. */
@ApplicationScoped
public class CardChecks {

    private static final int A_MINUTE = 120;
    private static final int MOST_NETWORKS = 10_000;
    private static final long MINUTE = 60;

    @Inject
    Cards cards;

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    Clock clock;

    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final AtomicLong minute = new AtomicLong();

    /** What this token is worth; what cannot be a token is looked for as well, so that all wrong ones are the same. */
    @Transactional
    public CardStanding of(CardToken token, String network) {
        require(network);
        Optional<Card> card = cards.of(token.isWellFormed() ? token.text() : "");
        return card.filter(known -> !known.isRevoked())
                .flatMap(known ->
                        members.find(known.member()).map(member -> CardStanding.of(known, member, pack.rules())))
                .orElseGet(CardStanding::none);
    }

    private void require(String network) {
        long now = clock.instant().getEpochSecond() / MINUTE;
        if (minute.getAndSet(now) != now || looks.size() > MOST_NETWORKS) {
            looks.clear();
        }
        if (looks.merge(network, 1, Integer::sum) > A_MINUTE) {
            throw CardProblem.tooManyLooks();
        }
    }
}
