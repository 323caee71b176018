package info.becs.membership.control;

import info.becs.kit.db.InLists;
import info.becs.kit.page.Slice;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberFilter.Order;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MemberLine;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/*
 * Why in two steps
 *
 * A list of two hundred thousand must come as fast as one of two thousand. So each follows one index in its order and
 * reads nothing but its keys; what else is wanted is looked at in the rows of that page alone, and the next keys are read
 * where too few are left. In one statement Derby sorts all of them first.
 */
/** Members as staff look through them. */
@ApplicationScoped
public class ListedMembers {

    /** Up to here members are counted. */
    public static final int MOST_COUNTED = 1_000;

    private static final int GROWTH = 4;
    /** Asked for 512 keys at once, Derby reads the whole of a table of some thousand rows, and compares each with all of them. */
    private static final int MOST_KEYS = 256;

    private static final int MOST_LOOKS = 80;
    private static final int COUNT_LOOKS = 24;

    @PersistenceContext
    EntityManager em;

    @Inject
    MemberKeys keys;

    private record Found(MemberKey key, MemberLine line) {}

    /** What was found, from where to go on, and whether there is anything more. */
    private record Walk(List<Found> found, MemberKey last, boolean isOver) {}

    /**
     * How many there are.
     *
     * @param more whether there may be more than were counted
     */
    public record Count(int count, boolean more) {}

    /** A page may be short where little of what was followed is wanted; what matters is whether there is a next one. */
    public Slice<MemberLine> slice(MemberFilter filter, Optional<MemberKey> after, int size) {
        Walk walk = walk(filter, after.orElseGet(() -> keys.begin(filter)), size, size + 1, MOST_LOOKS);
        List<MemberLine> lines =
                walk.found().stream().map(Found::line).limit(size).toList();
        if (walk.found().size() > size) {
            return new Slice<>(lines, walk.found().get(size - 1).key().cursor());
        }
        return new Slice<>(lines, walk.isOver() ? null : walk.last().cursor());
    }

    /** What it costs is bounded, however many there are. */
    public Count count(MemberFilter filter) {
        if (keys.decide(filter)) {
            int found = keys.count(filter, MOST_COUNTED + 1);
            return new Count(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
        }
        Walk walk = walk(filter, keys.begin(filter), MOST_COUNTED, MOST_KEYS, COUNT_LOOKS);
        int found = walk.found().size();
        return new Count(Math.min(found, MOST_COUNTED), !walk.isOver() || found > MOST_COUNTED);
    }

    private Walk walk(MemberFilter filter, MemberKey after, int enough, int first, int looks) {
        Optional<List<MemberKey>> exactly = keys.exactly(filter);
        if (exactly.isPresent()) {
            return new Walk(wanted(filter, "", exactly.get()), after, true);
        }
        var found = new ArrayList<Found>();
        String word = filter.words().isEmpty() ? "" : keys.word(filter, after);
        Map<String, String> equal = filter.byName() ? Map.of() : keys.equal(filter);
        MemberKey from = after;
        int most = first;
        for (int look = 0; look < looks && found.size() <= enough; look++) {
            List<MemberKey> next = next(filter, word, equal, from, most);
            found.addAll(wanted(filter, word, next));
            if (next.size() < most || isPassed(filter, next.get(next.size() - 1))) {
                return new Walk(found, from, true);
            }
            from = next.get(next.size() - 1);
            most = Math.min(most * GROWTH, MOST_KEYS);
        }
        return new Walk(found, from, false);
    }

    private List<MemberKey> next(
            MemberFilter filter, String word, Map<String, String> equal, MemberKey from, int most) {
        if (!word.isEmpty()) {
            return keys.words(word, from, most);
        }
        if (filter.order() == Order.ENDING) {
            return keys.ending(equal, filter.ends().last(), from, most);
        }
        if (filter.order() == Order.JOINED) {
            return keys.joined(equal, filter.joined().first(), from, most);
        }
        if (filter.isOldestFirst()) {
            return keys.oldest(Optional.ofNullable(filter.fields().get("status")), from, most);
        }
        return filter.byName() ? keys.byName(from, most) : keys.newest(equal, from, most);
    }

    /** In a list by time: nothing is wanted any more from here on. */
    private static boolean isPassed(MemberFilter filter, MemberKey key) {
        if (filter.isOldestFirst()) {
            return filter.until().filter(end -> !key.at().isBefore(end)).isPresent();
        }
        return filter.order() == Order.NEWEST
                && key.word().isEmpty()
                && filter.from().map(key.at()::isBefore).orElse(false);
    }

    private List<Found> wanted(MemberFilter filter, String word, List<MemberKey> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<String, MemberLine> lines = lines(page.stream().map(MemberKey::id).collect(Collectors.toSet()));
        lines.values().removeIf(line -> !filter.takes(line));
        Map<String, Set<String>> words =
                word.isEmpty() || lines.isEmpty() ? Map.of() : words(Set.copyOf(lines.keySet()));
        var seen = new HashSet<String>();
        var found = new ArrayList<Found>();
        for (MemberKey key : page) {
            MemberLine line = lines.get(key.id());
            if (line != null
                    && (word.isEmpty() || isNamed(filter, word, key, words.getOrDefault(key.id(), Set.of())))
                    && seen.add(key.id())) {
                found.add(new Found(key, line));
            }
        }
        return found;
    }

    /** Somebody with two words in the range is found at the first; and each word that was typed begins one of theirs. */
    private static boolean isNamed(MemberFilter filter, String followed, MemberKey key, Set<String> theirs) {
        return theirs.stream().noneMatch(word -> word.startsWith(followed) && word.compareTo(key.word()) < 0)
                && filter.words().stream().allMatch(typed -> theirs.stream().anyMatch(word -> word.startsWith(typed)));
    }

    private Map<String, MemberLine> lines(Set<String> ids) {
        return em.createQuery("""
            SELECT NEW info.becs.membership.entity.MemberLine(
              m.id, m.version, m.number, m.receipt, m.nameBn, m.nameEn, m.type, m.status, m.division, m.district, m.upazila,
              m.appliedAt, m.joinedOn, m.endOn,
              m.decidedAt, m.dueOn, m.chapterAsked)
            FROM Member m WHERE m.id IN :ids
            """, MemberLine.class)
                .setParameter("ids", InLists.of(ids))
                .getResultStream()
                .collect(Collectors.toMap(MemberLine::id, Function.identity(), (one, same) -> one, HashMap::new));
    }

    /** Member → account, of those that have one. */
    public Map<String, PersonId> accounts(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var accounts = new HashMap<String, PersonId>();
        em.createQuery(
                        "SELECT m.id, m.account FROM Member m WHERE m.id IN :ids AND m.account IS NOT NULL",
                        Object[].class)
                .setParameter("ids", InLists.of(ids))
                .getResultList()
                .forEach(row -> PersonId.of((String) row[1]).ifPresent(id -> accounts.put((String) row[0], id)));
        return accounts;
    }

    private Map<String, Set<String>> words(Set<String> ids) {
        return em.createQuery("SELECT w.member, w.word FROM MemberWord w WHERE w.member IN :ids", Object[].class)
                .setParameter("ids", InLists.of(ids))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
