package info.becs.complaints.control;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/*
 * Why not JPQL
 *
 * JPQL has no limit inside a query: to count up to a thousand it hands over a thousand rows, four times for one answer.
 */
/** Conditions on cases in SQL, as Derby and PostgreSQL read it, made of the same ones in JPQL. */
final class QueueSql {

    private static final Pattern NAMES = Pattern.compile("\\b([cpfg])\\.(?:clocks\\.)?(\\w+)|:(\\w+)");
    private static final Map<String, String> COLUMNS = Map.of(
            "merchantKey", "merchant_key",
            "caseGroup", "case_group",
            "answerSince", "answer_since",
            "caseId", "case_id",
            "endedAt", "ended_at",
            "escalatesAt", "escalates_at",
            "receivedAt", "received_at",
            "number", "case_number",
            "submission", "submission_id");

    private final List<Object> values = new ArrayList<>();
    private final String from;

    /** @param jpql which cases: conditions on fields of {@code c}, of another case {@code p}, and of answers {@code f} and {@code g} */
    QueueSql(String jpql, Map<String, Object> values) {
        from = NAMES.matcher(jpql.replace("FROM Case ", "FROM complaints_case ")
                        .replace("FieldAnswer ", "complaints_field "))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? places(values.get(found.group(3)))
                                : found.group(1) + "." + COLUMNS.getOrDefault(found.group(2), found.group(2))));
    }

    private String places(Object value) {
        if (value instanceof Collection<?> many) {
            values.addAll(many);
            return "(" + String.join(", ", Collections.nCopies(many.size(), "?")) + ")";
        }
        values.add(value instanceof Instant at ? Timestamp.from(at) : value);
        return "?";
    }

    /** How many there are, counted up to so many. */
    String count(int most) {
        return "SELECT COUNT(*) FROM (SELECT 1 AS one" + from + " FETCH FIRST " + most + " ROWS ONLY) counted";
    }

    /** The same of each: its place in the list, and how many there are. */
    static String count(List<QueueSql> each, int most) {
        return IntStream.range(0, each.size())
                .mapToObj(place -> each.get(place).count(most).replaceFirst("COUNT", place + " AS place, COUNT"))
                .collect(Collectors.joining(" UNION ALL "));
    }

    static Query fill(List<QueueSql> each, Query query) {
        List<Object> all = each.stream().flatMap(one -> one.values.stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        return query;
    }
}
