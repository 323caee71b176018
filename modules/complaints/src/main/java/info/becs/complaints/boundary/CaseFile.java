package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseExports;
import info.becs.complaints.control.ExportedCases;
import info.becs.complaints.control.ExportedCases.Page;
import info.becs.complaints.control.ExportedCases.Taker;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.control.QueueLines;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.ExportProblem;
import info.becs.complaints.entity.ExportedCase;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.exports.AgreedExport;
import info.becs.kit.page.Cursor;
import info.becs.kit.sheets.CsvSheet;
import info.becs.kit.sheets.JsonSheet;
import info.becs.kit.sheets.Sheet;
import info.becs.kit.sheets.SheetKind;
import info.becs.kit.sheets.TableAnswer;
import info.becs.spi.DataClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file in which cases are taken away: what it takes in memory is the same for any number. */
@RequestScoped
public class CaseFile {

    private static final int AT_ONCE = 200;

    @Inject
    CaseExports exports;

    @Inject
    ExportedCases cases;

    @Inject
    QueueLines lines;

    @Inject
    FormWords formWords;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** From now on nobody else gets it; for good before anything is opened. */
    @Transactional(TxType.REQUIRES_NEW)
    @Audited("complaints.case.export.take")
    public void begin(AgreedExport export, CaseFilter filter) {
        int most = exports.most(export);
        int many = lines.count(filter, most);
        if (many > most || !exports.isStillAgreed(export, counter.person())) {
            throw ExportProblem.grown();
        }
        exports.take(export);
        trail.on(export.id())
                .change("cases", DataClass.I, null, many)
                .change("reason", DataClass.I, null, export.filter().get("reason"))
                .change("classes", DataClass.I, null, CaseExportWish.opened(export.filter()));
    }

    Response answer(AgreedExport export, CaseFilter filter) throws IOException {
        SheetKind kind = CaseExportWish.format(export.filter());
        return TableAnswer.of(kind, "cases", out -> write(export, filter, kind, out))
                .build();
    }

    private void write(AgreedExport export, CaseFilter filter, SheetKind kind, OutputStream out) throws IOException {
        Set<DataClass> classes = CaseExportWish.opened(export.filter());
        List<String> answers = cases.answers(filter.form().orElseGet(formWords::form), classes);
        var columns = new ArrayList<>(ExportedCase.COLUMNS);
        columns.addAll(answers);
        int left = exports.most(export);
        Optional<Cursor> after = Optional.empty();
        try (Sheet sheet = kind == SheetKind.CSV ? new CsvSheet(out) : new JsonSheet(columns, out)) {
            if (kind == SheetKind.CSV) {
                sheet.row(columns);
            }
            do {
                Page page = page(filter, after, Math.min(AT_ONCE, left), answers, classes);
                for (List<String> row : page.rows()) {
                    sheet.row(row);
                }
                left -= page.rows().size();
                after = page.next();
            } while (after.isPresent() && left > 0);
        }
    }

    /** Whoever opens one of these cases at the same time writes the same line: then it is there at the second try. */
    private Page page(
            CaseFilter filter, Optional<Cursor> after, int size, List<String> answers, Set<DataClass> classes) {
        var taker = new Taker(counter.person(), counter::may);
        try {
            return cases.page(filter, after, size, answers, classes, taker);
        } catch (PersistenceException e) {
            return cases.page(filter, after, size, answers, classes, taker);
        }
    }
}
