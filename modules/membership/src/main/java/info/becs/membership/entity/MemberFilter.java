package info.becs.membership.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which members somebody wants to see.
 *
 * @param words each begins a word of the name
 * @param exactly number or account, and which; an account that is an empty text finds nobody
 * @param fields type, status, division, district, upazila → which
 * @param until before this moment
 * @param ends on which days their term ends
 * @param joined on which days they became members
 * @param order in which they come
 * @param scopes within these alone; empty for everywhere
 */
public record MemberFilter(
        Set<String> words,
        Map<String, String> exactly,
        Map<String, String> fields,
        Optional<Instant> from,
        Optional<Instant> until,
        DaySpan ends,
        DaySpan joined,
        Order order,
        Optional<Set<String>> scopes) {

    /** By when they have applied; by name; by when the term ends, the soonest first; by when they became members, the latest first. */
    public enum Order {
        NEWEST,
        OLDEST,
        NAME,
        ENDING,
        JOINED
    }

    public MemberFilter {
        words = withoutBeginnings(words);
        exactly = Map.copyOf(exactly);
        fields = Map.copyOf(fields);
    }

    /** Everybody within these scopes. */
    public static MemberFilter within(Optional<Set<String>> scopes) {
        return new MemberFilter(
                Set.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                DaySpan.ANY,
                DaySpan.ANY,
                Order.NEWEST,
                scopes);
    }

    /** Of these the ones who applied before this moment. */
    public MemberFilter before(Instant moment) {
        Instant end = until.filter(said -> said.isBefore(moment)).orElse(moment);
        return new MemberFilter(words, exactly, fields, from, Optional.of(end), ends, joined, order, scopes);
    }

    public boolean byName() {
        return order == Order.NAME;
    }

    public boolean isOldestFirst() {
        return order == Order.OLDEST;
    }

    public MemberFilter at(String status) {
        return new MemberFilter(words, exactly, Map.of("status", status), from, until, ends, joined, order, scopes);
    }

    /** Whose name begins with "rahim" has one that begins with "ra" as well. */
    private static Set<String> withoutBeginnings(Set<String> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this line is one of them, as far as it can be seen in the line itself. */
    public boolean takes(MemberLine line) {
        return is("type", line.type())
                && is("status", line.status())
                && is("division", line.division())
                && is("district", line.district())
                && is("upazila", line.upazila())
                && from.map(moment -> !line.appliedAt().isBefore(moment)).orElse(true)
                && until.map(line.appliedAt()::isBefore).orElse(true)
                && ends.holds(line.endOn())
                && joined.holds(line.joinedOn())
                && scopes.map(held -> new Area(line.division(), line.district(), line.upazila())
                                .scopes().stream().anyMatch(held::contains))
                        .orElse(true);
    }

    private boolean is(String field, String there) {
        String wanted = fields.get(field);
        return wanted == null || wanted.equals(there);
    }
}
