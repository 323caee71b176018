package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.CardStanding.State;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M11 */
class CardStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final MembershipRules rules = MembershipPack.shipped();
    private final Member member = approved();
    private final Card card =
            new Card(UUID.randomUUID(), member, CardToken.random().text(), at(DAY));

    @Test
    void whoeverHasNotPaidYetHasNoValidCard() {
        assertThat(standing()).isEqualTo(CardStanding.none());
    }

    @Test
    void aCardIsValidInGraceAndExpiresAfterwards() {
        member.extend(UUID.randomUUID(), Optional.empty(), at(DAY), rules);
        assertThat(standing().state()).isEqualTo(State.VALID);
        assertThat(standing().until()).contains(LocalDate.of(2027, 11, 25));
        assertThat(standing().numberEnd()).hasSize(3);
        assertThat(member.number().orElseThrow()).endsWith(standing().numberEnd());

        member.turn(rules, LocalDate.of(2027, 12, 1));
        assertThat(standing().state()).isEqualTo(State.VALID);
        assertThat(standing().isInGrace(LocalDate.of(2027, 11, 25))).isFalse();
        assertThat(standing().isInGrace(LocalDate.of(2027, 11, 26))).isTrue();
        member.turn(rules, LocalDate.of(2028, 2, 1));
        assertThat(standing().isInGrace(LocalDate.of(2028, 2, 1))).isFalse();
        assertThat(standing().state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void aNameIsToldOnlyWhereItsMemberWantsIt() {
        member.extend(UUID.randomUUID(), Optional.empty(), at(DAY), rules);
        assertThat(standing().name()).isEmpty();

        card.showName(true);
        assertThat(standing().name()).isPresent();
        assertThat(standing().toString()).doesNotContain("রহিমা");
    }

    @Test
    void whatWasRevokedOrBelongsToNoMemberIsTheSameAsNothing() {
        member.extend(UUID.randomUUID(), Optional.empty(), at(DAY), rules);
        card.showName(true);
        member.mark("suspended", rules, DAY);
        assertThat(standing()).isEqualTo(CardStanding.none());
        member.mark(null, rules, DAY);
        assertThat(standing().state()).isEqualTo(State.VALID);

        card.revoke(at(DAY));

        assertThat(standing()).isEqualTo(CardStanding.none());
    }

    @Test
    void aTokenIsLongAndFitsIntoAnAddress() {
        assertThat(CardToken.random().isWellFormed()).isTrue();
        assertThat(CardToken.random()).isNotEqualTo(CardToken.random());
        assertThat(new CardToken("../../x").isWellFormed()).isFalse();
    }

    private CardStanding standing() {
        return CardStanding.of(card, member, rules);
    }

    private Member approved() {
        var application = new Application(
                UUID.randomUUID(), "M-1", "bn", at(DAY), "general", new Area("dhaka", "dhaka", null), "");
        Member applied = Member.applied(UUID.randomUUID(), application, rules, DAY);
        applied.approve(
                MemberNumber.random(),
                new MemberName("রহিমা খাতুন", ""),
                new PersonId(UUID.randomUUID()),
                at(DAY),
                rules);
        return applied;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Bangla.DHAKA).toInstant();
    }
}
