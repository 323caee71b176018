package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A filter of the queue that is made out of another: what is not said stays. */
class CaseFilterTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final CaseFilter asked = new CaseFilter(
            Optional.of("received"),
            false,
            Optional.of("person"),
            Optional.of("complaint.courier"),
            Optional.of("dokan"),
            Optional.of(Set.of("payments")),
            Map.of("issue", "delivery"),
            Map.of("paid_by", "card"),
            false,
            Optional.empty(),
            false,
            Optional.of(NOON.minusSeconds(60)),
            Optional.of(NOON.plusSeconds(60)),
            Optional.of("words"),
            Optional.empty(),
            Set.of("hidden"));

    private void differs(CaseFilter made, String... fields) {
        assertThat(made).usingRecursiveComparison().ignoringFields(fields).isEqualTo(asked);
        for (String field : fields) {
            assertThat(made)
                    .as(field)
                    .usingRecursiveComparison()
                    .comparingOnlyFields(field)
                    .isNotEqualTo(asked);
        }
    }

    @Test
    void eachMakesAnotherOfWhatItSaysAndOfNothingElse() {
        differs(asked.ofForm("complaint.rare", Map.of()), "form", "fields");
        differs(asked.among(Set.of("one")), "words", "among");
        differs(asked.openOf("somebody"), "assignee", "open");
        differs(asked.ofNobody(), "nobody", "assignee", "open");
        differs(asked.ofGroups(Set.of("banks")), "nobody", "assignee", "open", "groups");
        differs(asked.overdue(NOON), "due");
        differs(asked.answered(), "answer");
        differs(asked.before(NOON), "until");
    }

    @Test
    void anEarlierEndStays() {
        assertThat(asked.before(NOON.plusSeconds(61)).until()).isEqualTo(asked.until());
    }
}
