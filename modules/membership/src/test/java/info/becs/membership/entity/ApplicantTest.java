package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.Contact;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private final Applicant applicant = of("{\"mobile\": \"০১৭১২৩৪৫৬৭৮\", \"email\": \"Rahima@example.org\"}");

    @Test
    void theyAreReachedByTheirNumberOrTheirAddress() {
        assertThat(applicant.isReachedAt(new Contact("", "+8801712345678"))).isTrue();
        assertThat(applicant.isReachedAt(new Contact("rahima@example.org", ""))).isTrue();
        assertThat(applicant.isReachedAt(new Contact("rahima@example.org", "+8801812345678")))
                .isTrue();
    }

    @Test
    void nobodyElseIsAndNothingIsNowhere() {
        assertThat(applicant.isReachedAt(new Contact("karim@example.org", "+8801812345678")))
                .isFalse();
        assertThat(applicant.isReachedAt(new Contact("", ""))).isFalse();
        assertThat(of("{}").isReachedAt(new Contact("", ""))).isFalse();
        assertThat(of("{\"mobile\": \"none\", \"email\": \"\"}").isReachedAt(new Contact("", "+8801712345678")))
                .isFalse();
    }

    /** Older versions of the form took names that no member can have; whoever decides says it then. */
    @Test
    void aNameThatCannotStandIsSaidByWhoeverDecides() {
        var silent = new Decision(Optional.empty(), "", "", "", false, Optional.empty());
        var name = new MemberName("রহিমা খাতুন", "Rahima Khatun");
        var saying = new Decision(Optional.empty(), "", "", "", false, Optional.of(name));
        for (String typed : new String[] {"R\u0430hima", "র".repeat(101), ""}) {
            Applicant forged = of("{\"full_name_bn\": \"" + typed + "\"}");

            assertThat(forged.name()).isEmpty();
            assertThatThrownBy(() -> silent.naming(forged))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("membership.application.name-unreadable"));
            assertThat(saying.naming(forged)).isEqualTo(name);
        }
        assertThat(silent.naming(of("{\"full_name_bn\": \"রহিমা খাতুন\"}")).bn())
                .isEqualTo("রহিমা খাতুন");
    }

    private static Applicant of(String answers) {
        return Applicant.of(
                new Submission(UUID.randomUUID(), "member.application", "1.0.0", "M-1", "bn", Instant.EPOCH, answers));
    }
}
