package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.kit.db.InLists;
import info.becs.kit.db.PlainSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cases say in the fields by which officers may filter. */
@ApplicationScoped
public class CaseFields {

    private static final String INSERT =
            "INSERT INTO complaints_field (case_id, field, form, answer, received_at) VALUES (?, ?, ?, ?, ?)";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /**
     * Of cases that are new.
     *
     * @param answers id of a submission → what was answered, as JSON
     * @param fields form → its fields
     */
    void add(Collection<Case> opened, Map<String, String> answers, Map<String, Set<String>> fields) {
        var rows = new ArrayList<Object[]>();
        opened.forEach(each -> rows(each, answers, fields.getOrDefault(each.form(), Set.of()), rows));
        sql().changes(INSERT, rows);
    }

    /** The same of cases of which some may be there. */
    void addMissing(Collection<Case> older, Map<String, String> answers, Map<String, Set<String>> fields) {
        var rows = new ArrayList<Object[]>();
        Map<String, Set<String>> there = there(older);
        older.forEach(each -> {
            var missing = new HashSet<>(fields.getOrDefault(each.form(), Set.of()));
            missing.removeAll(there.getOrDefault(each.id(), Set.of()));
            rows(each, answers, missing, rows);
        });
        sql().changes(INSERT, rows);
    }

    private static void rows(Case of, Map<String, String> answers, Set<String> fields, List<Object[]> into) {
        String said = answers.get(of.submission());
        if (fields.isEmpty() || said == null) {
            return;
        }
        JsonNode json = JsonMapper.shared().readTree(said);
        for (String field : fields) {
            code(json.path(field))
                    .ifPresent(code ->
                            into.add(new Object[] {of.id(), field, of.form(), code, Timestamp.from(of.receivedAt())}));
        }
    }

    private static Optional<String> code(JsonNode answer) {
        return Optional.of(answer)
                .filter(each -> each.isString() || each.isBoolean())
                .map(JsonNode::asString)
                .filter(code -> CODE.matcher(code).matches());
    }

    private Map<String, Set<String>> there(Collection<Case> cases) {
        List<String> ids = InLists.of(cases.stream().map(Case::id).toList());
        var there = new HashMap<String, Set<String>>();
        sql().rows(
                        "SELECT case_id, field FROM complaints_field --DERBY-PROPERTIES constraint=complaints_field_pk\n"
                                + "WHERE case_id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                        0,
                        row -> there.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                                .add(row.getString(2)),
                        ids.toArray());
        return there;
    }

    /** The part says what the case says that it was split off. */
    void repeat(Case of, Case part) {
        sql().change(
                        "INSERT INTO complaints_field (case_id, field, form, answer, received_at)"
                                + " SELECT CAST(? AS VARCHAR(36)), field, form, answer, received_at"
                                + " FROM complaints_field WHERE case_id = ?",
                        part.id(),
                        of.id());
    }

    void forget(Case found) {
        sql().change("DELETE FROM complaints_field WHERE case_id = ?", found.id());
    }

    /** How many they were, at most so many. */
    int forget(String form, String field, int most) {
        return sql().change(
                        "DELETE FROM complaints_field WHERE field = ? AND case_id IN (SELECT case_id FROM complaints_field"
                                + " WHERE form = ? AND field = ? FETCH FIRST " + most + " ROWS ONLY)",
                        field,
                        form,
                        field);
    }

    private PlainSql sql() {
        return new PlainSql(database);
    }
}
