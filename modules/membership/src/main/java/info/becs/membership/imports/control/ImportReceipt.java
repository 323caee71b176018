package info.becs.membership.imports.control;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.imports.entity.ImportPart;
import info.becs.membership.imports.entity.MemberImport;
import info.becs.membership.sheets.control.SheetFile;
import info.becs.membership.sheets.entity.Rows;
import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import info.becs.spi.DataClass;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads a file into rows, part by part; nothing of it becomes a member yet. */
@ApplicationScoped
public class ImportReceipt {

    @Inject
    Imports imports;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * All of it or nothing.
     *
     * @param name what the file is called; empty where nobody said so
     */
    @Transactional
    @Audited("membership.import.read")
    public MemberImport take(SheetFile file, String name, PersonId by) throws IOException {
        try (Rows rows = file.rows()) {
            List<String> columns = rows.next().orElseThrow(SheetProblem::empty);
            var table =
                    new MemberImport(Ids.next(), columns, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (!name.isEmpty()) {
                table.called(name);
            }
            imports.add(table);
            int count = 0;
            int parts = 0;
            var part = new ArrayList<List<String>>(ImportPart.ROWS);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                part.add(row.get());
                if (++count >= SheetLimits.ROWS) {
                    throw SheetProblem.tooManyRows(SheetLimits.ROWS - 1);
                }
                if (part.size() == ImportPart.ROWS) {
                    imports.add(new ImportPart(table, parts, parts++ * ImportPart.ROWS + 2, part));
                    part.clear();
                }
            }
            if (!part.isEmpty()) {
                imports.add(new ImportPart(table, parts, parts++ * ImportPart.ROWS + 2, part));
            }
            if (count == 0) {
                throw SheetProblem.empty();
            }
            table.holds(count, parts);
            trail.on(table.id()).change("rows", DataClass.I, null, count);
            return table;
        }
    }
}
