package info.becs.kit.sheets;

import java.util.Optional;
import java.util.stream.Stream;

/** What a table can be written as. */
public enum SheetKind {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("json", "application/json");

    private final String code;
    private final String type;

    SheetKind(String code, String type) {
        this.code = code;
        this.type = type;
    }

    public static Optional<SheetKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Also the ending of its file. */
    public String code() {
        return code;
    }

    public String type() {
        return type;
    }
}
