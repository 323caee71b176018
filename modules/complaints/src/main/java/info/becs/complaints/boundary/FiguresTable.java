package info.becs.complaints.boundary;

import info.becs.complaints.boundary.FiguresView.Line;
import info.becs.complaints.boundary.FiguresView.Overrun;
import info.becs.kit.text.CsvCell;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public figures as one table (CSV, RFC 4180), for programs for tables; amounts are poisha. */
final class FiguresTable {

    private static final String HEAD =
            "group,code,name_bn,name_en,received,answered,late,solved,claimed,returned,confirmed\r\n";

    private FiguresTable() {}

    static String of(FiguresView view) {
        return HEAD
                + group("month", view.months())
                + group("issue", view.issues())
                + group("product", view.products())
                + group("district", view.districts())
                + group("company", view.merchants())
                + clocks(view.clocks());
    }

    /** What ran out stands under {@code late}. */
    private static String clocks(List<Overrun> clocks) {
        return clocks.stream()
                .map(each -> words("clock", each.what(), each.label()) + ",,," + each.cases() + ",,,,\r\n")
                .collect(Collectors.joining());
    }

    private static String group(String name, List<Line> lines) {
        return lines.stream().map(line -> row(name, line)).collect(Collectors.joining());
    }

    private static String row(String group, Line line) {
        return words(group, line.what(), line.label())
                + String.format(
                        Locale.ROOT,
                        ",%d,%d,%d,%d,%d,%d,%d\r\n",
                        line.received(),
                        line.answered(),
                        line.late(),
                        line.solved(),
                        line.claimed(),
                        line.returned(),
                        line.confirmed());
    }

    private static String words(String group, String code, Text label) {
        return Stream.of(group, code, label.bn(), label.en()).map(CsvCell::of).collect(Collectors.joining(","));
    }
}
