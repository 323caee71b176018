package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.membership.control.MembershipPack;
import info.becs.spi.Problem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M2: a rule of age holds also where nobody has said a year of birth. */
class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Decision PLAIN = new Decision(Optional.empty(), "", "", "", false, Optional.empty());
    private static final Decision CHECKED = new Decision(Optional.empty(), "", "", "", true, Optional.empty());

    private final MembershipRules rules = MembershipPack.shipped();

    @Test
    void anUnknownAgeIsCheckedBySomebody() {
        MembershipType student = rules.type("student");

        assertThatThrownBy(() -> PLAIN.aging(student, Optional.empty(), DAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.application.age-unknown"));
        assertThat(CHECKED.aging(student, Optional.empty(), DAY)).containsEntry("age", "checked");
        assertThat(student.ages().in(Locale.ENGLISH)).isEqualTo("15 to 30");
        assertThat(rules.type("general").ages().in(Locale.forLanguageTag("bn"))).isEqualTo("কমপক্ষে ১৮ বছর");
        assertThat(rules.type("general").ages().in(Locale.ENGLISH)).isEqualTo("18 or over");
    }

    /** What the committee decides is not refused by the registrar alone. */
    @Test
    void aRefusalNamesTheCommitteesDecisionWhereItDecides() {
        var alone = new Decision(Optional.empty(), "", "incomplete", "", false, Optional.empty());
        var both = new Decision(Optional.of(DAY), "7/2026", "incomplete", "", false, Optional.empty());

        assertThatThrownBy(() -> alone.refusing(rules, "life", DAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.application.committee-needed"));
        assertThat(alone.refusing(rules, "general", DAY)).containsOnlyKeys("reason");
        assertThat(both.refusing(rules, "life", DAY)).containsEntry("minute", "7/2026");
        assertThat(both.refusing(rules, "general", DAY)).containsEntry("committeeOn", "2026-11-27");
        assertThat(alone.refusing(rules, "taken-out-since", DAY)).containsEntry("reason", "incomplete");
    }

    @Test
    void aKnownAgeIsNotCheckedAway() {
        assertThatThrownBy(() -> CHECKED.aging(rules.type("student"), Optional.of(1980), DAY))
                .isInstanceOf(Problem.class);
        assertThat(PLAIN.aging(rules.type("student"), Optional.of(2005), DAY)).isEmpty();
        assertThat(PLAIN.aging(rules.type("honorary"), Optional.empty(), DAY)).isEmpty();
    }
}
