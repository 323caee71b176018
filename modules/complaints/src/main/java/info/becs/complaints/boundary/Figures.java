package info.becs.complaints.boundary;

import info.becs.complaints.boundary.FiguresView.Line;
import info.becs.complaints.boundary.FiguresView.Overrun;
import info.becs.complaints.control.CaseFigures;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.control.MerchantKeys;
import info.becs.complaints.entity.CaseClock;
import info.becs.complaints.entity.FigureLine;
import info.becs.complaints.entity.FigureSheet;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The public figures with their words, for the page and for programs alike. */
@ApplicationScoped
public class Figures {

    @Inject
    CaseFigures figures;

    @Inject
    FormWords formWords;

    @Inject
    MerchantKeys keys;

    FiguresView view() {
        FigureSheet sheet = figures.sheet();
        return new FiguresView(
                sheet.until().toString(),
                FigureSheet.LEAST,
                sheet.months().stream()
                        .map(line -> line(line, month(YearMonth.parse(line.what()))))
                        .toList(),
                labelled(sheet.issues(), FormWords.ASKED.get("issue")),
                labelled(sheet.products(), FormWords.ASKED.get("product")),
                labelled(sheet.districts(), FormWords.ASKED.get("district")),
                merchants(sheet.merchants()),
                overruns(sheet.clocks()));
    }

    /** A name that somebody typed is not published: only merchants of the register, or of the form's list. */
    private List<Line> merchants(List<FigureLine> lines) {
        Map<String, Text> known =
                keys.names(lines.stream().map(FigureLine::what).toList());
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(known.get(line.what()))
                        .map(name -> line(line, name))
                        .or(() -> label("merchant_id", line))
                        .stream())
                .toList();
    }

    private static List<Overrun> overruns(List<FigureLine> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(CaseClock.values())
                        .filter(clock -> clock.name().equals(line.what()))
                        .map(clock -> new Overrun(clock.code(), clock.label(), line.received())))
                .toList();
    }

    private List<Line> labelled(List<FigureLine> lines, String field) {
        return lines.stream().flatMap(line -> label(field, line).stream()).toList();
    }

    private Optional<Line> label(String field, FigureLine line) {
        return formWords.label(field, line.what()).map(label -> line(line, label));
    }

    static Text month(YearMonth month) {
        return Text.of(Bangla.month(month, Locale.forLanguageTag("bn")), Bangla.month(month, Locale.ENGLISH));
    }

    private static Line line(FigureLine line, Text label) {
        return new Line(
                line.what(),
                label,
                line.received(),
                line.answered(),
                line.late(),
                line.solved(),
                line.claimed(),
                line.returned(),
                line.confirmed());
    }
}
