package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.complaints.entity.CaseFilter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueueSqlTest {

    private static final String SELECT = "SELECT COUNT(*) FROM (SELECT 1 AS one FROM complaints_case c";

    @Test
    void everyConditionIsOneOnColumns() {
        CaseFilter filter = CaseFilter.without(Set.of("dokan"))
                .openOf("ada")
                .overdue(Instant.EPOCH)
                .answered();

        assertThat(QueueWhere.of(filter).sql().orElseThrow().count(11))
                .isEqualTo(SELECT
                        + " WHERE c.assignee = ? AND c.ended_at IS NULL AND c.escalates_at < ? AND c.answer_since IS NOT NULL"
                        + " AND (c.merchant_key IS NULL OR c.merchant_key NOT IN (?)) AND (c.part = 1 AND c.parts = 1\n"
                        + "  OR NOT EXISTS (SELECT p.id FROM complaints_case p"
                        + " WHERE p.submission_id = c.submission_id AND p.merchant_key IN (?)))"
                        + " FETCH FIRST 11 ROWS ONLY) counted");
    }

    @Test
    void aListHasAPlaceForEach() {
        assertThat(QueueWhere.of(CaseFilter.without(Set.of()))
                        .merchants(Set.of("a", "b", "c"))
                        .sql()
                        .orElseThrow()
                        .count(1))
                .contains("c.merchant_key IN (?, ?, ?");
    }

    /** C45 */
    @Test
    void theFirstFieldOfAFormLeadsAndTheOthersAreLookedUp() {
        var fields = new TreeMap<>(Map.of("colour", "red", "member", "true"));
        QueueWhere where = QueueWhere.of(CaseFilter.without(Set.of()).ofForm("test.tiny", fields));

        assertThat(where.sql().orElseThrow().count(3))
                .as("counted by keys alone")
                .isEqualTo(
                        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM complaints_field f WHERE f.form = ? AND f.field = ? AND f.answer = ?"
                                + " AND EXISTS (SELECT g.case_id FROM complaints_field g WHERE g.case_id = f.case_id"
                                + " AND g.form = ? AND g.field = ? AND g.answer = ?)"
                                + " FETCH FIRST 3 ROWS ONLY) counted");
        assertThat(where.text())
                .startsWith(", FieldAnswer f WHERE c.id = f.caseId AND f.form = :form AND")
                .doesNotContain("c.form");
        assertThat(where.newest()).isEqualTo(" ORDER BY f.receivedAt DESC, f.caseId DESC");
    }

    /** C13 C45 */
    @Test
    void whereMerchantsAreHiddenTheCasesAreLookedAt() {
        CaseFilter filter = CaseFilter.without(Set.of("dokan")).ofForm("test.tiny", Map.of("colour", "red"));

        assertThat(QueueWhere.of(filter).sql().orElseThrow().count(3))
                .startsWith(SELECT + ", complaints_field f WHERE c.id = f.case_id AND f.form = ?")
                .contains("c.merchant_key NOT IN (?)");
    }

    /** C11 */
    @Test
    void severalAreCountedAtOnceEachInItsPlace() {
        List<QueueSql> each = Stream.of("received", "closed")
                .map(code -> QueueWhere.of(CaseFilter.without(Set.of()).ofStatus(code))
                        .sql()
                        .orElseThrow())
                .toList();

        assertThat(QueueSql.count(each, 11))
                .isEqualTo("SELECT 0 AS place, COUNT(*) FROM (SELECT 1 AS one FROM complaints_case c WHERE c.status = ?"
                        + " FETCH FIRST 11 ROWS ONLY) counted UNION ALL "
                        + "SELECT 1 AS place, COUNT(*) FROM (SELECT 1 AS one FROM complaints_case c WHERE c.status = ?"
                        + " FETCH FIRST 11 ROWS ONLY) counted");
    }

    /** C45: what else is asked for has an index in the order of the queue. */
    @Test
    void besidesOtherConditionsEachFieldIsLookedUp() {
        QueueWhere where = QueueWhere.of(CaseFilter.without(Set.of())
                .ofForm("test.tiny", Map.of("colour", "red"))
                .openOf("ada"));

        assertThat(where.sql().orElseThrow().count(3))
                .isEqualTo(SELECT
                        + " WHERE c.form = ? AND EXISTS (SELECT g.case_id FROM complaints_field g WHERE g.case_id = c.id"
                        + " AND g.form = ? AND g.field = ? AND g.answer = ?) AND c.assignee = ? AND c.ended_at IS NULL"
                        + " FETCH FIRST 3 ROWS ONLY) counted");
        assertThat(where.newest()).isEqualTo(" ORDER BY c.receivedAt DESC, c.id DESC");
    }

    /** C45: the same of cases that are known by what they say, or by their words. */
    @Test
    void besideCasesThatAreKnownEachFieldIsLookedUp() {
        CaseFilter filter = CaseFilter.without(Set.of()).ofForm("test.tiny", Map.of("colour", "red"));

        QueueWhere among = QueueWhere.of(filter.among(Set.of("one")));
        QueueWhere known = QueueWhere.beside(filter).cases(Set.of("one"));

        for (QueueWhere where : List.of(among, known)) {
            assertThat(where.sql().orElseThrow().count(3))
                    .startsWith(SELECT
                            + " WHERE c.form = ? AND EXISTS (SELECT g.case_id FROM complaints_field g WHERE g.case_id = c.id"
                            + " AND g.form = ? AND g.field = ? AND g.answer = ?) AND c.");
            assertThat(where.newest()).isEqualTo(" ORDER BY c.receivedAt DESC, c.id DESC");
        }
    }
}
