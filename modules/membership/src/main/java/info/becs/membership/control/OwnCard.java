package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.CardStanding;
import info.becs.membership.entity.CardToken;
import info.becs.membership.entity.Member;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The card of whoever is signed in: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnCard {

    private static final String ISSUE = "membership.card.issue";
    private static final String NAME = "membership.card.name";
    private static final int NEW_A_DAY = 5;

    /** @param card absent until they have asked for one */
    public record Held(Member member, Optional<Card> card, CardStanding standing) {}

    @Inject
    Cards cards;

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Held> of(PersonId person) {
        return members.of(person).filter(member -> member.number().isPresent()).map(this::held);
    }

    private Held held(Member member) {
        Optional<Card> card = current(member);
        return new Held(
                member,
                card,
                card.map(known -> CardStanding.of(known, member, pack.rules())).orElseGet(CardStanding::none));
    }

    private Optional<Card> current(Member member) {
        return cards.of(member).stream().filter(card -> !card.isRevoked()).findFirst();
    }

    /** A new one; the one before is none any more. */
    @Transactional
    public Held renew(PersonId person, String network) {
        Member member = locked(person);
        Instant now = clock.instant();
        List<Card> all = cards.of(member);
        if (all.stream()
                        .filter(card -> card.issuedAt().isAfter(now.minus(Duration.ofDays(1))))
                        .count()
                >= NEW_A_DAY) {
            throw CardProblem.tooManyNew();
        }
        boolean showsName = current(member).map(Card::showsName).orElse(false);
        all.forEach(card -> card.revoke(now));
        var card = new Card(Ids.next(), member, CardToken.random().text(), now);
        card.showName(showsName);
        cards.add(card);
        record(AuditEntry.of(ISSUE, member.id()), person, network);
        return new Held(member, Optional.of(card), CardStanding.of(card, member, pack.rules()));
    }

    /** Whether whoever checks the card is told the name. */
    @Transactional
    public void showName(PersonId person, boolean shown, String network) {
        Member member = locked(person);
        Card card = current(member).orElseThrow(CardProblem::none);
        record(
                AuditEntry.of(NAME, member.id()).change("showsName", DataClass.I, card.showsName(), shown),
                person,
                network);
        card.showName(shown);
    }

    private Member locked(PersonId person) {
        Member member =
                members.of(person).filter(known -> known.number().isPresent()).orElseThrow(CardProblem::noMember);
        return members.lock(member.id());
    }

    /** What the code on the card leads to. */
    public String address(Card card) {
        return site.of("/verify/" + card.token());
    }

    private void record(AuditEntry entry, PersonId person, String network) {
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(entry.by(person.toString()).from(network)));
    }
}
