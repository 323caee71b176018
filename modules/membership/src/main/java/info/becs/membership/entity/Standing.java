package info.becs.membership.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a member that a status is made of.
 *
 * @param decision empty before it
 * @param mark suspended, resigned, deceased or merged
 * @param start first day of the term; empty where there is none yet
 * @param end last day of the last term; empty for life
 */
public record Standing(
        Optional<String> decision, Optional<String> mark, Optional<LocalDate> start, Optional<LocalDate> end) {

    Map<String, String> facts(int graceDays, LocalDate today) {
        return Map.of("decision", decision.orElse("none"), "mark", mark.orElse("none"), "term", term(graceDays, today));
    }

    /** The same without its mark. */
    Standing unmarked() {
        return new Standing(decision, Optional.empty(), start, end);
    }

    private String term(int graceDays, LocalDate today) {
        if (start.isEmpty()) {
            return "none";
        }
        if (end.isEmpty() || !today.isAfter(end.get())) {
            return "running";
        }
        return today.isAfter(end.get().plusDays(graceDays)) ? "over" : "grace";
    }

    /** The next day on which time alone makes another status of it; empty where it never does. */
    Optional<LocalDate> turn(int graceDays, LocalDate today) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate over = end.get().plusDays(1);
        LocalDate lapse = over.plusDays(graceDays);
        return today.isBefore(over) ? Optional.of(over) : Optional.of(lapse).filter(today::isBefore);
    }
}
