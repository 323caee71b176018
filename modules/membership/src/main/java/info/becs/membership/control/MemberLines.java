package info.becs.membership.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.entity.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Members as lines of a list, the newest application first, as far as somebody's role goes. */
@ApplicationScoped
public class MemberLines {

    /** Before the first line of any list. */
    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");

    private static final String LINE = """
        SELECT NEW info.becs.membership.entity.MemberLine(m.id, m.number, m.receipt, m.nameBn, m.nameEn, m.type, m.status,
          m.division, m.district, m.upazila, m.appliedAt, m.endOn)
        FROM Member m
        """;

    @PersistenceContext
    EntityManager em;

    public Slice<MemberLine> newest(
            Optional<String> status, Optional<String> type, Reach reach, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        // The first condition is implied by the second; it lets the database begin inside the index.
        conditions.add("m.appliedAt <= :at AND (m.appliedAt < :at OR m.id < :id)");
        values.put("at", from.at());
        values.put("id", from.id());
        equal(conditions, values, "status", status);
        equal(conditions, values, "type", type);
        within(conditions, values, reach);
        var query = em.createQuery(
                LINE + " WHERE " + String.join(" AND ", conditions) + " ORDER BY m.appliedAt DESC, m.id DESC",
                MemberLine.class);
        values.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(size + 1).getResultList(), size, line -> new Cursor(line.appliedAt(), line.id()));
    }

    private static void equal(
            List<String> conditions, Map<String, Object> values, String field, Optional<String> value) {
        value.ifPresent(v -> {
            conditions.add("m." + field + " = :" + field);
            values.put(field, v);
        });
    }

    /** What lies outside somebody's chapters is not there for them. */
    static void within(List<String> conditions, Map<String, Object> values, Reach reach) {
        if (reach.everywhere()) {
            return;
        }
        List<String> layers = new ArrayList<>();
        layer(layers, values, "division", reach.divisions());
        layer(layers, values, "district", reach.districts());
        layer(layers, values, "upazila", reach.upazilas());
        conditions.add(layers.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", layers) + ")");
    }

    private static void layer(List<String> layers, Map<String, Object> values, String field, Set<String> codes) {
        if (!codes.isEmpty()) {
            layers.add("m." + field + " IN :" + field + "s");
            values.put(field + "s", codes);
        }
    }
}
