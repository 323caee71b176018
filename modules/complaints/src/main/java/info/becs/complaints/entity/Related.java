package info.becs.complaints.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Another case that a case has to do with, as its history says.
 *
 * @param number of the other one
 */
public record Related(String number, How how) {

    /** What the other one is to it. */
    public enum How {
        /** Both go on by themselves. */
        LINKED,
        /** It went into the other one. */
        INTO,
        /** The other one went into it. */
        FROM,
        /** The other one was split off from it. */
        PART,
        /** It was split off from the other one. */
        WHOLE
    }

    /** All of them; each is there once. */
    public static List<Related> of(List<CaseEvent> history) {
        Set<String> linked = new LinkedHashSet<>();
        Set<String> from = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        var all = new ArrayList<Related>();
        for (CaseEvent event : history) {
            String other = event.facts().getOrDefault("other", "");
            switch (event.kind()) {
                case LINK -> linked.add(other);
                case UNLINK -> linked.remove(other);
                case MERGE -> from.add(other);
                case SPLIT -> parts.add(other);
                case PART -> all.add(new Related(other, How.WHOLE));
                default -> {
                    // Says nothing of another case, or where this one went, which is below.
                }
            }
        }
        parts.forEach(number -> all.add(new Related(number, How.PART)));
        into(history).ifPresent(number -> all.add(new Related(number, How.INTO)));
        from.forEach(number -> all.add(new Related(number, How.FROM)));
        linked.forEach(number -> all.add(new Related(number, How.LINKED)));
        return List.copyOf(all);
    }

    /** Into which case it went; empty while it goes on by itself. */
    public static Optional<String> into(List<CaseEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.STEP)
                .reduce((before, after) -> after)
                .map(step -> step.facts().get("other"));
    }
}
