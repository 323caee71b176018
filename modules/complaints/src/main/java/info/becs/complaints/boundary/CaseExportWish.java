package info.becs.complaints.boundary;

import info.becs.complaints.entity.ExportProblem;
import info.becs.kit.sheets.SheetKind;
import info.becs.spi.DataClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which cases somebody wants to take away as a file, and what for.
 *
 * @param reason for the audit, and for whoever has to agree
 * @param format csv or json
 * @param classes of the answers that go with them; none where it is left out
 * @param filter as a kept list has it
 */
@Schema(description = "Which cases somebody wants to take away as a file, and what for", examples = """
    {"reason": "Figures for the yearly report", "format": "csv", "filter": {"status": "closed", "from": "2026-01-01"}}
    """)
public record CaseExportWish(
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 5) String format,
        @Size(max = 4) List<@Size(max = 1) String> classes,
        @Size(max = 15) Map<@Size(max = 46) String, @Size(max = 200) String> filter) {

    private static final String CLASSES = "classes";
    private static final String FORMAT = "format";
    private static final String REASON = "reason";
    private static final String CASES = "cases";

    public CaseExportWish {
        classes = classes == null ? List.of() : List.copyOf(classes);
        filter = filter == null ? Map.of() : Map.copyOf(filter);
    }

    /** What is kept with it; refused where anything of it cannot be understood. */
    Map<String, String> facts(int cases) {
        var facts = new LinkedHashMap<>(filter);
        facts.put(FORMAT, kind(format == null ? SheetKind.CSV.code() : format).code());
        facts.put(CLASSES, opened().stream().map(Enum::name).collect(Collectors.joining(",")));
        facts.put(CASES, Integer.toString(cases));
        facts.put(REASON, reason.strip());
        return facts;
    }

    Set<DataClass> opened() {
        return classes(classes);
    }

    /** As it was kept. */
    static Set<DataClass> opened(Map<String, String> facts) {
        String said = facts.getOrDefault(CLASSES, "");
        return classes(said.isEmpty() ? List.of() : List.of(said.split(",")));
    }

    static SheetKind format(Map<String, String> facts) {
        return kind(facts.get(FORMAT));
    }

    /** The filter alone, as it was kept. */
    static QueueQuery query(Map<String, String> facts) {
        var filter = new LinkedHashMap<>(facts);
        filter.keySet().removeAll(Set.of(FORMAT, CLASSES, CASES, REASON));
        return QueueQuery.of(filter);
    }

    private static SheetKind kind(String code) {
        return SheetKind.of(code).filter(kind -> kind != SheetKind.XLSX).orElseThrow(ExportProblem::formatUnknown);
    }

    private static Set<DataClass> classes(List<String> codes) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        for (String code : codes) {
            switch (code) {
                case "P", "I", "S" -> classes.add(DataClass.valueOf(code));
                case "X" -> throw ExportProblem.neverLeaves();
                default -> throw ExportProblem.classUnknown();
            }
        }
        return classes;
    }
}
