package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.forms.Submission;
import info.becs.spi.people.Contact;
import java.time.Instant;
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

    private static Applicant of(String answers) {
        return Applicant.of(
                new Submission(UUID.randomUUID(), "member.application", "1.0.0", "M-1", "bn", Instant.EPOCH, answers));
    }
}
