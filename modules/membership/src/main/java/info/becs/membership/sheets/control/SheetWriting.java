package info.becs.membership.sheets.control;

import info.becs.kit.sheets.CsvSheet;
import info.becs.kit.sheets.JsonSheet;
import info.becs.kit.sheets.Sheet;
import info.becs.kit.sheets.SheetKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Begins a table of one kind. */
public final class SheetWriting {

    private SheetWriting() {}

    /** @param columns their names, which also stand in the first row; in JSON they name what follows */
    public static Sheet begin(SheetKind kind, List<String> columns, OutputStream out) throws IOException {
        Sheet sheet = switch (kind) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out);
            case JSON -> new JsonSheet(columns, out);
        };
        if (kind != SheetKind.JSON) {
            sheet.row(columns);
        }
        return sheet;
    }
}
