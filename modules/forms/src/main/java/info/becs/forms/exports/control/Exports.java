package info.becs.forms.exports.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.exports.entity.Table;
import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What was handed in, as tables: the newest first, page by page, without what is sensitive and without what is held back as
 * a machine's.
 */
@ApplicationScoped
public class Exports {

    private static final int PAGE = 500;
    private static final List<String> OF_A_SUBMISSION =
            List.of("receipt_number", "received_at", "form_version", "language", "channel");
    private static final List<String> OF_A_ROW = List.of("receipt_number", "row");

    /** So that Excel reads Bangla. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @PersistenceContext
    EntityManager em;

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    /** A page of a table. @param next empty on the last one */
    public record Piece(String csv, int submissions, Optional<String> next) {}

    /** The first piece begins with the names of the columns; all pieces, one after the other, are one file. */
    public Piece piece(String form, Optional<String> rows, Optional<Cursor> after) {
        Table table = table(form, rows);
        Slice<FormSubmission> slice = newest(form, after);
        var csv = new StringBuilder();
        if (after.isEmpty()) {
            csv.append(BYTE_ORDER_MARK)
                    .append(new Cells()
                            .texts(rows.isPresent() ? OF_A_ROW : OF_A_SUBMISSION)
                            .texts(table.keys()));
        }
        slice.items().forEach(submission -> write(submission, table, csv));
        return new Piece(csv.toString(), slice.items().size(), Optional.ofNullable(slice.next()));
    }

    /** Who handles what was handed in, by any of its versions. */
    public Set<String> targets(String form) {
        return versions(form).stream().map(each -> each.manifest().target()).collect(Collectors.toSet());
    }

    private List<Form> versions(String form) {
        List<Form> versions = modules.versions(form).stream()
                .flatMap(line -> kept.find(form, line.version()).stream())
                .toList();
        if (versions.isEmpty()) {
            throw FormModuleProblem.formModuleNotFound(form);
        }
        return versions;
    }

    private Table table(String form, Optional<String> rows) {
        List<Form> versions = versions(form);
        return Table.of(versions, rows).orElseThrow(() -> FormsProblem.rowsNotFound(rows.orElse("")));
    }

    private Slice<FormSubmission> newest(String form, Optional<Cursor> after) {
        // The first condition is implied by the second; it lets the database begin inside the index.
        String before = after.isPresent() ? "AND s.receivedAt <= :at AND (s.receivedAt < :at OR s.id < :id)" : "";
        TypedQuery<FormSubmission> query =
                em.createQuery("""
                    SELECT s FROM FormSubmission s
                    WHERE s.form = :form
                      AND NOT EXISTS (SELECT x FROM Suspect x WHERE x.id = s.id AND x.releasedAt IS NULL)
                      %s
                    ORDER BY s.receivedAt DESC, s.id DESC
                    """.formatted(before), FormSubmission.class).setParameter("form", form);
        after.ifPresent(c -> query.setParameter("at", c.at()).setParameter("id", c.id()));
        query.setHint("eclipselink.read-only", true);
        return Slice.of(
                query.setMaxResults(PAGE + 1).getResultList(),
                PAGE,
                s -> new Cursor(s.line().receivedAt(), s.line().id()));
    }

    private void write(FormSubmission submission, Table table, StringBuilder csv) {
        JsonNode answers = BoundedJson.KEPT.read(submission.answers());
        Optional<Shape> shape =
                kept.find(submission.form(), submission.formVersion()).flatMap(form -> Table.shape(form, table.rows()));
        var line = submission.line();
        if (table.rows().isEmpty()) {
            csv.append(answers(
                    new Cells()
                            .text(line.receiptNumber())
                            .text(line.receivedAt().toString())
                            .text(line.formVersion())
                            .text(line.language())
                            .text(line.channel()),
                    table,
                    shape,
                    answers));
            return;
        }
        JsonNode rows = answers.path(table.rows().get());
        for (int i = 0; i < rows.size(); i++) {
            csv.append(answers(new Cells().text(line.receiptNumber()).number(i + 1L), table, shape, rows.get(i)));
        }
    }

    private static Cells answers(Cells cells, Table table, Optional<Shape> shape, JsonNode answers) {
        for (String key : table.keys()) {
            cells.answer(shape.flatMap(s -> s.at(key)), answers.at("/" + key.replace('.', '/')));
        }
        return cells;
    }
}
