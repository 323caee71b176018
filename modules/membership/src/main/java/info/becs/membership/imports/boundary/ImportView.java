package info.becs.membership.imports.boundary;

import info.becs.membership.imports.entity.MemberImport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table that is brought in, and how far it has come.
 *
 * @param name of the file; absent where whoever sent it gave none
 * @param mapping field → column
 * @param done parts of the state it is in
 * @param known of the good rows, those of people who have an account already
 * @param overAt then it is forgotten, and cannot be taken back any more
 * @param first some of what was found, in the words of the reader; empty in a list
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "name": "members-2019.xlsx", "state": "CHECKED", "columns": ["Name", "District"], "mapping": {"name_en": 0, "district": 1},
     "type": "general", "rows": 2, "parts": 1, "done": 1, "good": 1, "bad": 1, "known": 0, "made": 0, "takenBack": 0, "askedAt": "2026-11-20T05:12:00Z",
     "overAt": "2026-11-27T05:12:00Z", "first": [{"row": 3, "field": "district", "code": "membership.import.place-unknown", "sentence": "There is no district ‘bogra’."}]}
    """)
public record ImportView(
        String id,
        String name,
        String state,
        List<String> columns,
        Map<String, Integer> mapping,
        String type,
        int rows,
        int parts,
        int done,
        int good,
        int bad,
        int known,
        int made,
        int takenBack,
        Instant askedAt,
        Instant overAt,
        List<FindingView> first) {

    /** What is wrong with a row. */
    public record FindingView(int row, String field, String code, String sentence) {}

    static ImportView of(MemberImport table, List<FindingView> first) {
        var mapping = new TreeMap<String, Integer>();
        table.mapping().forEach((field, column) -> mapping.put(field.code(), column));
        return new ImportView(
                table.id(),
                table.fileName().orElse(null),
                table.state().name(),
                table.columns(),
                mapping,
                table.plainType(),
                table.rows(),
                table.parts(),
                table.nextPart(),
                table.good(),
                table.bad(),
                table.known(),
                table.made(),
                table.takenBack(),
                table.askedAt(),
                table.overAt(),
                first);
    }
}
