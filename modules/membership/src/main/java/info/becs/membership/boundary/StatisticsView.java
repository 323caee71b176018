package info.becs.membership.boundary;

import info.becs.membership.entity.MemberFigure;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Members in figures.
 *
 * @param day as of which the members of types and districts are counted
 * @param statuses of everybody; null where everybody may read it
 * @param months who became a member in each of the last twelve, as 2026-11
 */
@Schema(examples = """
    {"day": "2026-11-01", "statuses": [{"code": "active", "label": {"bn": "সক্রিয়", "en": "Active"}, "count": 120}], "types": [], "districts": [],
     "months": [{"code": "2026-11", "count": 20}]}
    """)
public record StatisticsView(
        LocalDate day, List<Figure> statuses, List<Figure> types, List<Figure> districts, List<MemberFigure> months) {

    /** @param label what the code is called; null where the code is not known */
    public record Figure(String code, Text label, long count) {}

    static List<Figure> named(List<MemberFigure> figures, Function<String, Text> label) {
        return figures.stream()
                .map(each ->
                        new Figure(each.code(), each.code() == null ? null : label.apply(each.code()), each.count()))
                .toList();
    }
}
