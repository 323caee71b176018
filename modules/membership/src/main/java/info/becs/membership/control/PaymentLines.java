package info.becs.membership.control;

import info.becs.kit.db.InLists;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.membership.control.ListedMembers.Count;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentLine;
import info.becs.membership.entity.PaymentMethod;
import info.becs.membership.entity.Reach;
import info.becs.membership.entity.StatementLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Payments as lines of a list, with what a statement shows for each. */
@ApplicationScoped
public class PaymentLines {

    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");

    private static final int MOST_COUNTED = 1_000;

    private static final List<String> METHODS =
            Stream.of(PaymentMethod.values()).map(PaymentMethod::code).toList();

    private static final String LINE = """
        SELECT NEW info.becs.membership.entity.PaymentLine(p.id, p.version, m.id, m.number, m.receipt, m.nameBn, p.method,
          p.trxId, p.amount, p.senderLast4, p.paidOn, p.state, p.reused, p.proofSort,
          p.enteredAt)
        FROM Payment p, Member m
        """;

    @PersistenceContext
    EntityManager em;

    public Slice<PaymentLine> newest(Payment.State state, Reach reach, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        conditions.add(
                "m.id = p.member AND p.state = :state AND p.enteredAt <= :at AND (p.enteredAt < :at OR p.id < :id)");
        values.put("state", state.code());
        values.put("at", from.at());
        values.put("id", from.id());
        within(conditions, values, reach);
        var query = em.createQuery(
                LINE + " WHERE " + String.join(" AND ", conditions) + " ORDER BY p.enteredAt DESC, p.id DESC",
                PaymentLine.class);
        values.forEach(query::setParameter);
        List<PaymentLine> lines = query.setMaxResults(size + 1).getResultList();
        Map<String, Long> shown = shown(lines);
        return Slice.of(
                lines.stream()
                        .map(line -> line.seen(shown.get(line.method() + ":" + line.trxId())))
                        .toList(),
                size,
                line -> new Cursor(line.enteredAt(), line.id()));
    }

    /** How many wait in this state, up to a thousand. */
    public Count count(Payment.State state, Reach reach) {
        List<String> conditions = new ArrayList<>(List.of("m.id = p.member AND p.state = :state"));
        Map<String, Object> values = new HashMap<>(Map.of("state", state.code()));
        within(conditions, values, reach);
        var query = em.createQuery(
                "SELECT p.id FROM Payment p, Member m WHERE " + String.join(" AND ", conditions), String.class);
        values.forEach(query::setParameter);
        int found = query.setMaxResults(MOST_COUNTED + 1).getResultList().size();
        return new Count(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
    }

    /** Method and id → amount, for those that a statement shows. */
    private Map<String, Long> shown(List<PaymentLine> lines) {
        Map<String, Long> shown = new HashMap<>();
        List<String> ids =
                lines.stream().map(PaymentLine::trxId).filter(Objects::nonNull).toList();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "SELECT l FROM StatementLine l WHERE l.method IN :methods AND l.trxId IN :ids",
                            StatementLine.class)
                    .setParameter("methods", METHODS)
                    .setParameter("ids", InLists.of(ids))
                    .getResultList()
                    .forEach(line -> shown.put(line.method() + ":" + line.trxId(), line.amount()));
        }
        return shown;
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
