package info.becs.core.audit.control;

import info.becs.core.audit.entity.Noun;
import info.becs.spi.audit.AuditEntry.Result;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries are wanted.
 *
 * @param action a whole one, {@code news.article.publish}, or its noun, {@code news.article}
 * @param until before this moment
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subject,
        Optional<Result> result,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Sorts after every id. */
    private static final String LAST = "g";

    /** The smallest id of this millisecond: ids begin with the time. */
    public static String idAt(Instant moment) {
        String millis = String.format("%012x", Math.max(0, moment.toEpochMilli()));
        return millis.substring(0, 8) + "-" + millis.substring(8) + "-";
    }

    String condition() {
        var condition = new StringBuilder("e.id < :below");
        equal().keySet()
                .forEach(field ->
                        condition.append(" AND e.").append(field).append(" = :").append(field));
        from.ifPresent(moment -> condition.append(" AND e.id >= :from"));
        return condition.toString();
    }

    void bind(Query query, String below) {
        String last = until.map(AuditFilter::idAt).orElse(LAST);
        query.setParameter("below", below == null || last.compareTo(below) < 0 ? last : below);
        equal().forEach(query::setParameter);
        from.ifPresent(moment -> query.setParameter("from", idAt(moment)));
    }

    private Map<String, Object> equal() {
        var fields = new LinkedHashMap<String, Object>();
        actor.ifPresent(value -> fields.put("actor", value));
        action.ifPresent(value -> fields.put(Noun.isOne(value) ? "noun" : "action", value));
        subject.ifPresent(value -> fields.put("subject", value));
        result.filter(value -> value != Result.DONE).ifPresent(value -> fields.put("seldom", value.name()));
        if (fields.isEmpty()) {
            fields.put("listed", 1);
        }
        result.filter(value -> value == Result.DONE).ifPresent(value -> fields.put("result", value));
        return fields;
    }
}
