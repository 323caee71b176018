package info.becs.complaints.control;

import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.Claim;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases as lines of the queue: lists in the order of their coming, and how many there are. */
@ApplicationScoped
public class QueueLines {

    /** Up to here cases are counted; whoever has more has to filter anyway. */
    public static final int MOST_COUNTED = 1_000;

    /** Before the first line of any list. */
    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");

    private static final String LINE = """
        SELECT NEW info.becs.complaints.entity.CaseLine(
          c.id, c.number, c.status, c.form, c.merchant, c.amountClaimed, c.receivedAt, c.openedAt, c.dueAt, c.assignee)
        FROM Case c
        """;

    /** As it was typed, or under any other name that the register knows. */
    private static final String NAMED = """
        (c.merchantKey LIKE :words OR c.merchantKey IN
          (SELECT m.merchantKey FROM Merchant m, Spelling s WHERE s.merchant = m.id AND s.folded LIKE :words))
        """;

    @PersistenceContext
    EntityManager em;

    /** Conditions and what is put into them. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        static Where of(CaseFilter filter) {
            var where = new Where();
            where.equal("status", filter.status());
            where.equal("form", filter.form());
            where.equal("merchantKey", filter.merchant());
            if (filter.nobody()) {
                where.conditions.add("c.assignee IS NULL");
            } else {
                where.equal("assignee", filter.assignee());
            }
            if (filter.open()) {
                where.conditions.add("c.endedAt IS NULL");
            }
            where.with("c.dueAt < :overdueAt", "overdueAt", filter.overdueAt());
            where.with("c.receivedAt >= :from", "from", filter.from());
            where.with("c.receivedAt < :until", "until", filter.until());
            filter.words().ifPresent(where::words);
            if (!filter.hidden().isEmpty()) {
                where.with(
                        "(c.merchantKey IS NULL OR c.merchantKey NOT IN :hidden)",
                        "hidden",
                        Optional.of(filter.hidden()));
            }
            return where;
        }

        /** Letters and digits alone are left of a key, so nothing in it is a wildcard. */
        private void words(String words) {
            Optional<CaseNumber> number = CaseNumber.read(words);
            String key = Claim.folded(words);
            if (number.isPresent() || key.isEmpty()) {
                equal("number", Optional.of(number.map(CaseNumber::text).orElse("")));
            } else {
                with(NAMED, "words", Optional.of(key + "%"));
            }
        }

        private void equal(String field, Optional<String> value) {
            with("c." + field + " = :" + field, field, value);
        }

        private void with(String condition, String name, Optional<?> value) {
            value.ifPresent(v -> {
                conditions.add(condition);
                values.put(name, v);
            });
        }

        String text() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }

        <Q extends Query> Q fill(Q query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    public Slice<CaseLine> newest(CaseFilter filter, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        Where where = Where.of(filter);
        // The first condition is implied by the second; it lets the database begin inside the index.
        where.conditions.add("c.receivedAt <= :at AND (c.receivedAt < :at OR c.id < :id)");
        where.values.put("at", from.at());
        where.values.put("id", from.id());
        var query = em.createQuery(LINE + where.text() + " ORDER BY c.receivedAt DESC, c.id DESC", CaseLine.class);
        List<CaseLine> lines = where.fill(query).setMaxResults(size + 1).getResultList();
        return Slice.of(lines, size, line -> new Cursor(line.receivedAt(), line.id()));
    }

    /** How many, or one more than {@link #MOST_COUNTED}: what that costs is bounded, however many there are. */
    public int count(CaseFilter filter) {
        Where where = Where.of(filter);
        var query = em.createQuery("SELECT c.version FROM Case c" + where.text(), Integer.class);
        return where.fill(query).setMaxResults(MOST_COUNTED + 1).getResultList().size();
    }
}
