package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.MembershipPack;
import info.becs.spi.Problem;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M4, M5 */
class MemberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final PersonId REGISTRAR = new PersonId(UUID.randomUUID());

    private final MembershipRules rules = MembershipPack.shipped();

    @Test
    void anApplicationIsNobodysMembership() {
        Member member = applied("general");

        assertThat(member.status()).isEqualTo("applied");
        assertThat(rules.isMember(member.status())).isFalse();
        assertThat(member.number()).isEmpty();
        assertThatThrownBy(() -> extend(member, DAY)).isInstanceOf(Problem.class);
        assertThat(member.status()).isEqualTo("applied");
    }

    @Test
    void timeAloneLeadsFromActiveOverGraceToLapsed() {
        Member member = approved("general");
        assertThat(member.status()).isEqualTo("pending-payment");

        assertThat(member.isDue(rules, DAY)).isTrue();

        Term first = extend(member, DAY);

        assertThat(member.isDue(rules, LocalDate.of(2027, 11, 25))).isFalse();
        assertThat(member.isDue(rules, LocalDate.of(2027, 11, 26))).isTrue();
        assertThat(first.kind()).isEqualTo(Term.Kind.FIRST);
        assertThat(member.endOn()).contains(LocalDate.of(2027, 11, 25));
        assertThat(member.status()).isEqualTo("active");
        assertThat(on(member, LocalDate.of(2027, 11, 25))).isEqualTo("active");
        assertThat(on(member, LocalDate.of(2027, 11, 26))).isEqualTo("grace");
        assertThat(on(member, LocalDate.of(2027, 12, 25))).isEqualTo("grace");
        assertThat(on(member, LocalDate.of(2027, 12, 26))).isEqualTo("lapsed");
    }

    /** M17 */
    @Test
    void withoutTheLastTermAMemberIsWhatTheOthersMakeOfThem() {
        Member member = approved("general");
        Term first = extend(member, DAY);
        extend(member, DAY);

        member.stand(List.of(first), rules, DAY);
        assertThat(member.endOn()).isEqualTo(first.end());
        assertThat(member.status()).isEqualTo("active");

        member.stand(List.of(), rules, DAY);
        assertThat(member.endOn()).isEmpty();
        assertThat(member.joinedOn()).isEmpty();
        assertThat(member.status()).isEqualTo("pending-payment");
        assertThat(member.owes(rules)).isTrue();
    }

    /** A running member whose next type has a fixed year has it to its end. */
    @Test
    void aFixedYearEndsWhenItEndsHoweverTheTermBeforeRan() {
        Period july = rules.type("associate").period();

        assertThat(july.extended(LocalDate.of(2027, 11, 25))).contains(LocalDate.of(2028, 6, 30));
        assertThat(july.extended(LocalDate.of(2027, 5, 20))).contains(LocalDate.of(2028, 6, 30));
        assertThat(july.extended(LocalDate.of(2027, 6, 30))).contains(LocalDate.of(2028, 6, 30));
        assertThat(rules.type("general").period().extended(LocalDate.of(2027, 11, 25)))
                .contains(LocalDate.of(2028, 11, 25));
        assertThat(rules.type("life").period().extended(LocalDate.of(2027, 11, 25)))
                .isEmpty();
        var half = new Period(Period.Kind.FIXED, 6, Optional.of(MonthDay.of(1, 1)), 0);
        assertThat(half.end(LocalDate.of(2027, 8, 1))).contains(LocalDate.of(2027, 12, 31));
    }

    /** M27 */
    @Test
    void aMemberIsMergedWithAMemberAndAnApplicationWithWhoeverIsThere() {
        Member into = approved("general");
        Member member = approved("general");
        Member waiting = applied("general");
        Member refused = applied("general");
        refused.refuse(REGISTRAR, at(DAY), rules);

        assertThatThrownBy(() -> member.mergeInto(waiting, REGISTRAR, at(DAY), rules))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> member.mergeInto(member, REGISTRAR, at(DAY), rules))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> waiting.mergeInto(refused, REGISTRAR, at(DAY), rules))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> refused.mergeInto(into, REGISTRAR, at(DAY), rules))
                .isInstanceOf(Problem.class);
        assertThat(member.mergedInto()).isEmpty();

        member.mergeInto(into, REGISTRAR, at(DAY), rules);
        assertThat(member.status()).isEqualTo("merged");
        assertThatThrownBy(() -> waiting.mergeInto(member, REGISTRAR, at(DAY), rules))
                .isInstanceOf(Problem.class);
    }

    /** M16 */
    @Test
    void whatAFeeWouldBringIsSaidBeforehand() {
        Member member = approved("general");
        assertThat(member.wouldEnd(rules, DAY)).isEqualTo(extend(member, DAY).end());
        assertThat(member.wouldEnd(rules, DAY)).isEqualTo(extend(member, DAY).end());
        assertThat(applied("general").owes(rules)).isFalse();
        assertThat(approved("honorary").owes(rules)).isFalse();
        Member life = approved("life");
        assertThat(life.owes(rules)).isTrue();
        extend(life, DAY);
        assertThat(life.owes(rules)).isFalse();
    }

    @Test
    void aMemberIsExtendedAndOneWhoLapsedBeginsAnew() {
        Member member = approved("general");
        extend(member, DAY);

        Term early = extend(member, LocalDate.of(2027, 10, 1));
        assertThat(early.kind()).isEqualTo(Term.Kind.RENEWAL);
        assertThat(early.start()).isEqualTo(LocalDate.of(2027, 11, 26));
        assertThat(member.endOn()).contains(LocalDate.of(2028, 11, 25));

        Term inGrace = extend(member, LocalDate.of(2028, 12, 1));
        assertThat(inGrace.kind()).isEqualTo(Term.Kind.RENEWAL);
        assertThat(member.endOn()).contains(LocalDate.of(2029, 11, 25));

        Term late = extend(member, LocalDate.of(2030, 2, 1));
        assertThat(late.kind()).isEqualTo(Term.Kind.ANEW);
        assertThat(late.start()).isEqualTo(LocalDate.of(2030, 2, 1));
        assertThat(member.startOn()).contains(LocalDate.of(2030, 2, 1));
        assertThat(member.joinedOn()).contains(DAY);
    }

    @Test
    void aSuspendedMembersTermRunsOnBeneath() {
        Member member = approved("general");
        extend(member, DAY);
        member.mark("suspended", rules, DAY);
        assertThat(member.status()).isEqualTo("suspended");

        assertThat(extend(member, DAY.plusDays(3)).kind()).isEqualTo(Term.Kind.RENEWAL);
        assertThat(member.status()).isEqualTo("suspended");

        member.mark(null, rules, DAY.plusDays(4));
        assertThat(member.status()).isEqualTo("active");
    }

    @Test
    void nothingIsDueFromWhoeverHasDied() {
        Member member = approved("general");
        extend(member, DAY);
        member.mark("deceased", rules, DAY);

        assertThat(rules.mayBeWrittenTo(member.status())).isFalse();
        assertThatThrownBy(() -> extend(member, DAY)).isInstanceOf(Problem.class);
        assertThat(on(member, DAY.plusYears(3))).isEqualTo("deceased");
    }

    @Test
    void aLifeHasNoEndAndIsNotRenewed() {
        Member member = approved("life");
        extend(member, DAY);

        assertThat(member.endOn()).isEmpty();
        assertThat(on(member, DAY.plusYears(60))).isEqualTo("active");
        assertThatThrownBy(() -> extend(member, DAY.plusYears(1))).isInstanceOf(Problem.class);
    }

    @Test
    void aFixedYearEndsForAllOnOneDayAndALateComerHasTheNextOneToo() {
        Member early = approved("associate");
        extend(early, DAY);
        assertThat(early.endOn()).contains(LocalDate.of(2027, 6, 30));

        Member late = approved("associate");
        extend(late, LocalDate.of(2027, 5, 20));
        assertThat(late.endOn()).contains(LocalDate.of(2028, 6, 30));

        extend(late, LocalDate.of(2028, 6, 1));
        assertThat(late.endOn()).contains(LocalDate.of(2029, 6, 30));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        Member member = approved("general");
        String number = member.number().orElseThrow();

        assertThatThrownBy(() -> approve(member)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> member.refuse(REGISTRAR, at(DAY), rules)).isInstanceOf(Problem.class);
        assertThat(member.number()).contains(number);
        assertThat(member.decision()).contains(Member.APPROVED);
    }

    @Test
    void anotherAccountDoesNotTakeAMembershipOver() {
        Member member = approved("general");
        member.link(REGISTRAR);

        assertThatThrownBy(() -> member.link(new PersonId(UUID.randomUUID()))).isInstanceOf(Problem.class);
        assertThat(member.account()).contains(REGISTRAR);
    }

    private String on(Member member, LocalDate day) {
        member.turn(rules, day);
        return member.status();
    }

    private Term extend(Member member, LocalDate day) {
        return member.extend(UUID.randomUUID(), Optional.empty(), at(day), rules);
    }

    private Member approved(String type) {
        Member member = applied(type);
        approve(member);
        return member;
    }

    private void approve(Member member) {
        member.approve(MemberNumber.random(), new MemberName("রহিমা খাতুন", ""), REGISTRAR, at(DAY), rules);
    }

    private Member applied(String type) {
        var application =
                new Application(UUID.randomUUID(), "M-1", "bn", at(DAY), type, new Area("dhaka", "dhaka", null), "");
        return Member.applied(UUID.randomUUID(), application, rules, DAY);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Bangla.DHAKA).toInstant();
    }
}
