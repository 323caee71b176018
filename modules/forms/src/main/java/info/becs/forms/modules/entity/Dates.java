package info.becs.forms.modules.entity;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When the life of a form goes on by itself; null for a step that nobody has set a date for.
 *
 * @param closingAt from then on it is given to nobody, but what was begun is taken
 */
public record Dates(Instant opensAt, Instant closingAt, Instant closesAt) {

    public static final Dates NONE = new Dates(null, null, null);

    /** Each of those that are there is later than the one before. */
    public boolean areInOrder() {
        var there =
                Stream.of(opensAt, closingAt, closesAt).filter(Objects::nonNull).toList();
        for (int i = 1; i < there.size(); i++) {
            if (!there.get(i - 1).isBefore(there.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean areAfter(Instant now) {
        return Stream.of(opensAt, closingAt, closesAt).filter(Objects::nonNull).allMatch(now::isBefore);
    }

    /** Those that are still to come. */
    public Dates after(Instant now) {
        return new Dates(ahead(opensAt, now), ahead(closingAt, now), ahead(closesAt, now));
    }

    private static Instant ahead(Instant date, Instant now) {
        return date != null && now.isBefore(date) ? date : null;
    }
}
