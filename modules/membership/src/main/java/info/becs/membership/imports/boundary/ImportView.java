package info.becs.membership.imports.boundary;

import info.becs.membership.imports.entity.MemberImport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table that is brought in, and how far it has come.
 *
 * @param mapping field → column
 * @param done parts of the state it is in
 * @param known of the good rows, those of people who have an account already
 * @param overAt then it is forgotten, and cannot be taken back any more
 * @param first some of what was found, in the words of the reader; empty in a list
 */
public record ImportView(
        String id,
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
