package info.becs.membership.control;

import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberFilter.Order;
import info.becs.membership.entity.MemberKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of members in the order of one index: what else can be compared is compared there. */
@ApplicationScoped
public class MemberKeys {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final LocalDate BEYOND = LocalDate.of(9001, 1, 1);
    private static final MemberKey FIRST_WORD = new MemberKey("", "");
    private static final int COUNTED = 500;

    @PersistenceContext
    EntityManager em;

    /** Before the first line. */
    MemberKey begin(MemberFilter filter) {
        if (!filter.words().isEmpty() || filter.byName()) {
            return FIRST_WORD;
        }
        if (filter.order() == Order.ENDING) {
            return new MemberKey(filter.ends().first().orElse(MemberKey.FIRST_DAY), "");
        }
        if (filter.order() == Order.JOINED) {
            return new MemberKey(
                    filter.joined().last().map(day -> day.plusDays(1)).orElse(BEYOND), "");
        }
        if (filter.isOldestFirst()) {
            return filter.from().map(from -> new MemberKey(from, "")).orElse(new MemberKey(Instant.EPOCH, ""));
        }
        return latest(filter);
    }

    private static MemberKey latest(MemberFilter filter) {
        return filter.until().map(until -> new MemberKey(until, "")).orElse(new MemberKey(LATEST, "~"));
    }

    /** What is followed in the order of words: on further pages the same, else the one with the fewest. */
    String word(MemberFilter filter, MemberKey after) {
        return filter.words().stream()
                .filter(word -> !after.word().isEmpty() && after.word().startsWith(word))
                .findFirst()
                .orElseGet(() -> filter.words().stream()
                        .min(Comparator.comparingInt(
                                        (String word) -> filter.words().size() < 2
                                                ? 0
                                                : words(word, FIRST_WORD, COUNTED)
                                                        .size())
                                .thenComparing(Comparator.naturalOrder()))
                        .orElse(""));
    }

    /** Fields that are compared, and with what; of several scopes none, because no index follows them. */
    Map<String, String> equal(MemberFilter filter) {
        var wanted = new TreeMap<>(filter.fields());
        chapter(filter).ifPresent(field -> wanted.putIfAbsent(field.getKey(), field.getValue()));
        return wanted;
    }

    /** Layer and code of the one chapter within which it is asked. */
    private static Optional<Map.Entry<String, String>> chapter(MemberFilter filter) {
        return filter.scopes()
                .filter(scopes -> scopes.size() == 1)
                .map(scopes -> scopes.iterator().next().replaceFirst(".*:", ""))
                .filter(chapter -> chapter.indexOf('.') > 0)
                .map(chapter -> Map.entry(
                        chapter.substring(0, chapter.indexOf('.')), chapter.substring(chapter.indexOf('.') + 1)));
    }

    /** Whether a key of the newest says who is meant, in whichever order they come, so that nothing else has to be read. */
    boolean decide(MemberFilter filter) {
        return filter.words().isEmpty()
                && filter.exactly().isEmpty()
                && filter.ends().isAny()
                && filter.joined().isAny()
                && (filter.scopes().isEmpty()
                        || chapter(filter)
                                .filter(field ->
                                        field.getValue().equals(equal(filter).get(field.getKey())))
                                .isPresent());
    }

    /** How many there are of which the key decides, up to so many. */
    int count(MemberFilter filter, int most) {
        return (int) newest(equal(filter), latest(filter), most).stream()
                .filter(key ->
                        filter.from().map(from -> !key.at().isBefore(from)).orElse(true))
                .count();
    }

    /** @param status whose queue it is; empty for everybody */
    List<MemberKey> oldest(Optional<String> status, MemberKey after, int most) {
        TypedQuery<MemberKey> query = em.createQuery(
                        "SELECT NEW info.becs.membership.entity.MemberKey(m.appliedAt, m.id) FROM Member m WHERE "
                                + status.map(code -> "m.status = :status AND ").orElse("")
                                + "m.appliedAt >= :at AND (m.appliedAt > :at OR m.id > :id)"
                                + " ORDER BY m.appliedAt, m.id",
                        MemberKey.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id());
        status.ifPresent(code -> query.setParameter("status", code));
        return query.setMaxResults(most).getResultList();
    }

    List<MemberKey> newest(Map<String, String> equal, MemberKey after, int most) {
        // The first condition is implied by the second; it lets the database begin inside the index.
        TypedQuery<MemberKey> query = em.createQuery(
                        "SELECT NEW info.becs.membership.entity.MemberKey(m.appliedAt, m.id) FROM Member m WHERE "
                                + compared(equal)
                                + "m.appliedAt <= :at AND (m.appliedAt < :at OR m.id < :id)"
                                + " ORDER BY m.appliedAt DESC, m.id DESC",
                        MemberKey.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id());
        equal.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** By when the term ends, the soonest first. */
    List<MemberKey> ending(Map<String, String> equal, Optional<LocalDate> last, MemberKey after, int most) {
        TypedQuery<MemberKey> query = em.createQuery(
                        "SELECT NEW info.becs.membership.entity.MemberKey(m.endOn, m.id) FROM Member m WHERE "
                                + compared(equal)
                                + "m.endOn >= :day AND m.endOn <= :last AND (m.endOn > :day OR m.id > :id)"
                                + " ORDER BY m.endOn, m.id",
                        MemberKey.class)
                .setParameter("day", after.day())
                .setParameter("last", last.orElse(BEYOND))
                .setParameter("id", after.id());
        equal.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** By when they became members, the latest first. */
    List<MemberKey> joined(Map<String, String> equal, Optional<LocalDate> first, MemberKey after, int most) {
        TypedQuery<MemberKey> query = em.createQuery(
                        "SELECT NEW info.becs.membership.entity.MemberKey(m.joinedOn, m.id) FROM Member m WHERE "
                                + compared(equal)
                                + "m.joinedOn <= :day AND m.joinedOn >= :first AND (m.joinedOn < :day OR m.id < :id)"
                                + " ORDER BY m.joinedOn DESC, m.id DESC",
                        MemberKey.class)
                .setParameter("day", after.day())
                .setParameter("first", first.orElse(MemberKey.FIRST_DAY))
                .setParameter("id", after.id());
        equal.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static String compared(Map<String, String> equal) {
        return equal.keySet().stream()
                .map(field -> "m." + field + " = :" + field + " AND ")
                .collect(Collectors.joining());
    }

    List<MemberKey> byName(MemberKey after, int most) {
        return em.createQuery("""
            SELECT NEW info.becs.membership.entity.MemberKey(m.nameKey, m.id)
            FROM Member m
            WHERE m.nameKey >= :from AND (m.nameKey > :from OR m.id > :after)
            ORDER BY m.nameKey, m.id
            """, MemberKey.class)
                .setParameter("from", after.word())
                .setParameter("after", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    List<MemberKey> words(String beginning, MemberKey after, int most) {
        return em.createQuery("""
            SELECT NEW info.becs.membership.entity.MemberKey(w.word, w.member)
            FROM MemberWord w
            WHERE w.word >= :from AND w.word < :beyond AND (w.word > :from OR w.member > :after)
            ORDER BY w.word, w.member
            """, MemberKey.class)
                .setParameter("from", after.word().isEmpty() ? beginning : after.word())
                .setParameter("beyond", FoldedName.beyond(beginning))
                .setParameter("after", after.word().isEmpty() ? "" : after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** By number or account, where one of these is asked for. */
    Optional<List<MemberKey>> exactly(MemberFilter filter) {
        return filter.exactly().entrySet().stream()
                .findFirst()
                .map(one -> em.createQuery(
                                "SELECT NEW info.becs.membership.entity.MemberKey(m.appliedAt, m.id) FROM Member m WHERE m."
                                        + one.getKey() + " = :value",
                                MemberKey.class)
                        .setParameter("value", one.getValue())
                        .getResultList());
    }
}
