package info.becs.complaints.control;

import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseNumber;
import info.becs.kit.db.InLists;
import info.becs.kit.page.Cursor;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions of a list of cases, and what is put into them. */
final class QueueWhere {

    /** Neither its own merchant is hidden nor, where it is a part of a complaint, that of another part. */
    private static final String SEEN = """
        (c.merchantKey IS NULL OR c.merchantKey NOT IN :hidden) AND (c.part = 1 AND c.parts = 1
          OR NOT EXISTS (SELECT p.id FROM Case p WHERE p.submission = c.submission AND p.merchantKey IN :hidden))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean isOfCasesAlone = true;
    private boolean isOfField;
    private boolean isOfHidden;

    private QueueWhere() {}

    /** All that the filter says, but for its words. */
    static QueueWhere of(CaseFilter filter) {
        return of(filter, isOfFieldsAlone(filter));
    }

    /** The same of cases that something else leads to. */
    static QueueWhere beside(CaseFilter filter) {
        return of(filter, false);
    }

    private static QueueWhere of(CaseFilter filter, boolean alone) {
        var where = new QueueWhere();
        where.equal("status", filter.status());
        if (alone && !filter.fields().isEmpty()) {
            filter.form().ifPresent(form -> where.values.put("form", form));
        } else {
            where.equal("form", filter.form());
        }
        filter.merchant().ifPresent(where::merchant);
        where.with("c.caseGroup IN :groups", "groups", filter.groups().map(QueueWhere::codes));
        filter.about().forEach((field, code) -> where.equal(field, Optional.of(code)));
        filter.fields().forEach((name, code) -> where.field(name, code, alone));
        if (filter.nobody()) {
            where.conditions.add("c.assignee IS NULL");
        } else {
            where.equal("assignee", filter.assignee());
        }
        // What has ended waits for nobody and runs out of no time: said so that what is open is looked through alone.
        if (filter.open() || filter.nobody() || filter.answer() || filter.due().isPresent()) {
            where.conditions.add("c.endedAt IS NULL");
        }
        where.with("c.clocks.escalatesAt >= :dueFrom", "dueFrom", filter.due().flatMap(CaseFilter.Due::from));
        where.with("c.clocks.escalatesAt < :dueUntil", "dueUntil", filter.due().flatMap(CaseFilter.Due::until));
        if (filter.answer()) {
            where.conditions.add("c.answerSince IS NOT NULL");
        }
        where.with(where.receivedAt() + " >= :from", "from", filter.from());
        where.with(where.receivedAt() + " < :until", "until", filter.until());
        where.with("c.submission IN :among", "among", filter.among().map(InLists::of));
        if (!filter.hidden().isEmpty()) {
            where.with(SEEN, "hidden", Optional.of(filter.hidden()));
            where.isOfHidden = true;
        }
        return where;
    }

    private static boolean isOfFieldsAlone(CaseFilter filter) {
        return filter.words().isEmpty()
                && filter.status().isEmpty()
                && filter.merchant().isEmpty()
                && filter.groups().isEmpty()
                && filter.about().isEmpty()
                && filter.assignee().isEmpty()
                && filter.due().isEmpty()
                && filter.among().isEmpty()
                && !filter.nobody()
                && !filter.open()
                && !filter.answer();
    }

    /** Where nothing else is asked for the first one leads: its index is in the order of the queue. Otherwise what else is asked for does. */
    private void field(String name, String code, boolean alone) {
        int place = values.size();
        boolean leads = alone && !isOfField;
        String answer = "%1$s.form = :form AND %1$s.field = :field%2$d AND %1$s.answer = :answer%2$d"
                .formatted(leads ? "f" : "g", place);
        conditions.add(
                leads
                        ? answer
                        : "EXISTS (SELECT g.caseId FROM FieldAnswer g WHERE g.caseId = " + id() + " AND " + answer
                                + ")");
        values.put("field" + place, name);
        values.put("answer" + place, code);
        isOfField |= leads;
    }

    QueueWhere merchant(String key) {
        String name = "merchant" + values.size();
        return with("c.merchantKey = :" + name, name, Optional.of(key));
    }

    QueueWhere merchants(Collection<String> keys) {
        return with("c.merchantKey IN :merchants", "merchants", Optional.of(InLists.of(keys)));
    }

    QueueWhere cases(Collection<String> ids) {
        return with("c.id IN :cases", "cases", Optional.of(InLists.of(ids)));
    }

    QueueWhere number(String typed) {
        return equal(
                "number",
                Optional.of(CaseNumber.read(typed).map(CaseNumber::text).orElse("")));
    }

    QueueWhere named(CaseNames.Asked asked) {
        isOfCasesAlone = false;
        conditions.add("""
            (c.merchantKey IN (SELECT w.merchantKey FROM NameWord w WHERE %1$s)
              OR c.merchantKey IN (SELECT m.merchantKey FROM Merchant m, Spelling s, NameWord w
                WHERE s.merchant = m.id AND s.folded = w.merchantKey AND %1$s)
              OR c.merchantKey IN (SELECT m.merchantKey FROM Merchant m, Spelling s
                WHERE s.merchant = m.id AND s.folded LIKE :whole))
            """.formatted(asked.condition()));
        values.putAll(asked.values());
        return this;
    }

    /** The first condition is implied by the second; it lets the database begin inside the index. */
    QueueWhere after(Cursor last) {
        conditions.add("%1$s <= :at AND (%1$s < :at OR %2$s < :id)".formatted(receivedAt(), id()));
        values.put("at", last.at());
        values.put("id", last.id());
        return this;
    }

    /** The order of {@link #after}. */
    String newest() {
        return " ORDER BY " + receivedAt() + " DESC, " + id() + " DESC";
    }

    private String receivedAt() {
        return isOfField ? "f.receivedAt" : "c.receivedAt";
    }

    private String id() {
        return isOfField ? "f.caseId" : "c.id";
    }

    /** The same in the order in which time runs out. */
    QueueWhere dueAfter(Cursor last) {
        conditions.add("c.clocks.escalatesAt >= :at AND (c.clocks.escalatesAt > :at OR c.id > :id)");
        values.put("at", last.at());
        values.put("id", last.id());
        return this;
    }

    /** Of no group at all where there are none. */
    private static List<String> codes(Set<String> groups) {
        return InLists.of(groups.isEmpty() ? Set.of("") : groups);
    }

    private QueueWhere equal(String field, Optional<String> value) {
        return with("c." + field + " = :" + field, field, value);
    }

    private QueueWhere with(String condition, String name, Optional<?> value) {
        value.ifPresent(v -> {
            conditions.add(condition);
            values.put(name, v);
        });
        return this;
    }

    String text() {
        if (isOfField) {
            return ", FieldAnswer f WHERE c.id = f.caseId AND " + all();
        }
        return conditions.isEmpty() ? "" : " WHERE " + all();
    }

    private String all() {
        return String.join(" AND ", conditions);
    }

    /** The same in SQL, to be counted; empty where merchants are asked for, too. What fields alone are asked for is counted by their keys. */
    Optional<QueueSql> sql() {
        if (!isOfCasesAlone) {
            return Optional.empty();
        }
        String from = isOfField && !isOfHidden ? "FieldAnswer f WHERE " + all() : "Case c" + text();
        return Optional.of(new QueueSql(" FROM " + from, values));
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
