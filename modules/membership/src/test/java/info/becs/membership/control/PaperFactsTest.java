package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.entity.Application;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Member;
import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final Member member = Member.applied(
            UUID.randomUUID(),
            new Application(UUID.randomUUID(), "M-1", "bn", NOW, "general", new Area("dhaka", "dhaka", null), ""),
            MembershipPack.shipped(),
            LocalDate.of(2026, 11, 20));

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(told(Map.of("committeeOn", "2026-07-03")).en())
                .contains("2026")
                .contains("July")
                .doesNotContain("2026-07");
    }

    /** Whoever decides gives it any number, and it stays as it was given. */
    @Test
    void theNumberOfADecisionIsNoDay() {
        assertThat(told(Map.of("minute", "2026-07-03")).en()).endsWith(": 2026-07-03");
        assertThat(told(Map.of("minute", "2026-45-12")).bn()).endsWith(": 2026-45-12");
    }

    /** A member knows a chapter and a letter by their names. */
    @Test
    void whatHasANameIsNotToldByItsCode() {
        var names = Map.of("chapter", Text.of("খুলনা", "Khulna"));

        assertThat(told(Map.of("chapter", "district.khulna"), names).en()).endsWith(": Khulna");
        assertThat(told(Map.of("chapter", "district.khulna"), names).bn()).endsWith(": খুলনা");
    }

    private Text told(Map<String, String> facts) {
        return told(facts, Map.of());
    }

    private Text told(Map<String, String> facts, Map<String, Text> names) {
        var event = member.append(UUID.randomUUID(), "approved", NOW, Optional.empty(), facts, "");
        return PaperFacts.of(event, MembershipPack.shipped(), names);
    }
}
