package info.becs.complaints.boundary;

import info.becs.complaints.boundary.FiguresView.Line;
import info.becs.complaints.boundary.FiguresView.Overrun;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The page with the figures: what is counted, a picture of the months, and tables of all that stands in it. */
final class FiguresText {

    static final Text TITLE = Text.of("অভিযোগের পরিসংখ্যান", "Complaints in figures");
    private static final Text INTRO = Text.of(
            "পুরো মাসের হিসাব, {0} পর্যন্ত। {1}-এর কম অভিযোগের কোনো ঘর দেখানো হয় না, যাতে কাউকে চেনা না যায়।",
            "Whole months, up to {0}. What was counted fewer than {1} times is not shown, so that nobody can be recognised.");
    private static final Text NOTHING =
            Text.of("এই সময়ে দেখানোর মতো অভিযোগ আসেনি।", "In this time there were no complaints that could be shown.");
    private static final Text BY_MONTH = Text.of("মাস ধরে", "By month");
    private static final Text BY_ISSUE = Text.of("কী নিয়ে অভিযোগ", "By issue");
    private static final Text BY_PRODUCT = Text.of("কী কিনে", "By product");
    private static final Text BY_DISTRICT = Text.of("জেলা ধরে", "By district");
    private static final Text BY_MERCHANT = Text.of("প্রতিষ্ঠান ধরে", "By company");
    private static final Text EXAMINED_NOTE = Text.of(
            "প্রতিষ্ঠানের নামে শুধু সেই অভিযোগ ধরা হয়, যা সেল যাচাই করে গ্রহণ করেছে।",
            "Of a company only those complaints are counted that the cell has examined and taken up.");
    private static final Text PICTURE =
            Text.of("প্রতি মাসে পাওয়া ও মেটা অভিযোগ", "Complaints received and solved in each month");
    private static final Text MONTH = Text.of("মাস", "Month");
    private static final Text ISSUE = Text.of("সমস্যা", "Issue");
    private static final Text PRODUCT = Text.of("পণ্য", "Product");
    private static final Text DISTRICT = Text.of("জেলা", "District");
    private static final Text MERCHANT = Text.of("প্রতিষ্ঠান", "Company");
    private static final Text OWED = Text.of("কোন কাজে", "What we owed");
    private static final Text HOW_MANY = Text.of("কয়টি অভিযোগ", "How many complaints");
    private static final Text HOW_MUCH = Text.of("কত টাকা", "How much money");
    private static final Text RECEIVED = Text.of("পাওয়া", "Received");
    private static final Text ANSWERED = Text.of("উত্তর দেওয়া", "Answered");
    private static final Text LATE = Text.of("দেরিতে", "Late");
    private static final Text LATE_NOTE = Text.of(
            "দেরিতে: প্রথম উত্তর সময়মতো দেওয়া হয়নি। সময়টি সমিতি নিজেই বেঁধে দিয়েছে।",
            "Late: the first answer was not given in time. The society has set this time itself.");
    private static final Text CONFIRMED_NOTE = Text.of(
            "মেনেছেন: ফেরতের যতটুকু অভিযোগকারীরা নিজে পেয়েছেন বলে মেনেছেন।",
            "Confirmed: how much of what was returned the complainants confirm.");
    private static final Text OWN_CLOCKS = Text.of("আমরা যেখানে দেরি করেছি", "Where we were late ourselves");
    private static final Text OVERRUN = Text.of("কয়টি অভিযোগে", "In so many complaints");
    private static final Text SOLVED = Text.of("মিটেছে", "Solved");
    private static final Text CLAIMED = Text.of("দাবি", "Claimed");
    private static final Text RETURNED = Text.of("ফেরত", "Returned");
    private static final Text CONFIRMED = Text.of("মেনেছেন", "Confirmed");
    private static final Text DATA = Text.of("একই তথ্য প্রোগ্রামের জন্য", "The same for programs");

    private static final int TOP = 18;
    private static final int HEIGHT = 120;
    private static final int BOTTOM = 20;
    private static final int STEP = 40;
    private static final String PALE = "0.35";
    private static final String FULL = "1";
    private static final int FEWEST = 6;

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private FiguresText(Locale locale) {
        this.locale = locale;
    }

    static String of(FiguresView view, Locale locale) {
        var text = new FiguresText(locale);
        text.page(view);
        return text.out.toString();
    }

    private void page(FiguresView view) {
        out.append("<p>")
                .append(INTRO.with(Figures.month(YearMonth.parse(view.until())), view.least())
                        .in(locale))
                .append("</p>\n");
        if (view.months().stream().allMatch(line -> line.received() == 0)) {
            out.append("<p>").append(NOTHING.in(locale)).append("</p>\n");
        } else {
            out.append("<h2>").append(BY_MONTH.in(locale)).append("</h2>\n");
            List<Line> months = view.months().stream()
                    .dropWhile(line -> line.received() == 0)
                    .toList();
            picture(months);
            tables(MONTH, months);
            part(BY_ISSUE, ISSUE, view.issues());
            part(BY_PRODUCT, PRODUCT, view.products());
            part(BY_DISTRICT, DISTRICT, view.districts());
            part(BY_MERCHANT, MERCHANT, view.merchants());
            if (!view.merchants().isEmpty()) {
                out.append("<p>").append(EXAMINED_NOTE.in(locale)).append("</p>\n");
            }
            out.append("<p>")
                    .append(LATE_NOTE.in(locale))
                    .append("<br>")
                    .append(CONFIRMED_NOTE.in(locale))
                    .append("</p>\n");
            clocks(view.clocks());
        }
        out.append("<p><a href=\"/api/complaints/figures\">")
                .append(DATA.in(locale))
                .append(" (JSON)</a>, <a href=\"/api/complaints/figures.csv\">CSV</a></p>\n");
    }

    /** What the society owes, and in how many complaints it came too late. */
    private void clocks(List<Overrun> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        out.append("<h2>").append(OWN_CLOCKS.in(locale)).append("</h2>\n<table class=\"figures\"><thead><tr>");
        head(OWED);
        head(OVERRUN);
        out.append("</tr></thead><tbody>\n");
        clocks.forEach(each -> out.append("<tr><th scope=\"row\">")
                .append(each.label().in(locale))
                .append("</th><td>")
                .append(Bangla.number(each.cases(), locale))
                .append("</td></tr>\n"));
        out.append("</tbody></table></div>\n");
    }

    private void head(Text text) {
        out.append("<th scope=\"col\">").append(text.in(locale)).append("</th>");
    }

    private void part(Text heading, Text what, List<Line> lines) {
        if (!lines.isEmpty()) {
            out.append("<h2>").append(heading.in(locale)).append("</h2>\n");
            tables(what, lines);
        }
    }

    /** Two bars for each month, the highest with its number; the table below says the same to whoever does not see it. */
    private void picture(List<Line> months) {
        long most = Math.max(1, months.stream().mapToLong(Line::received).max().orElse(1));
        int width = STEP * Math.max(FEWEST, months.size());
        int ground = TOP + HEIGHT;
        out.append(
                "<figure><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" class=\"chart\" width=\"%d\" fill=\"currentColor\" font-size=\"14\">"
                        .formatted(width, ground + BOTTOM, PICTURE.in(locale), width * 5 / 4));
        for (int i = 0; i < months.size(); i++) {
            Line month = months.get(i);
            bar(i * STEP + 4, ground, month.received() * HEIGHT / most, PALE);
            bar(i * STEP + 20, ground, month.solved() * HEIGHT / most, FULL);
            if (month.received() == most) {
                word(i * STEP + 11, TOP - 5, "middle", Bangla.number(most, locale));
            }
        }
        out.append("<path d=\"M0 %dH%d\" stroke=\"currentColor\"/>".formatted(ground + 1, width));
        word(2, ground + BOTTOM - 3, "start", months.get(0).label().in(locale));
        word(
                width - 2,
                ground + BOTTOM - 3,
                "end",
                months.get(months.size() - 1).label().in(locale));
        out.append("</svg><figcaption>")
                .append(swatch(PALE))
                .append(RECEIVED.in(locale))
                .append(" &nbsp; ")
                .append(swatch(FULL))
                .append(SOLVED.in(locale))
                .append("</figcaption></figure>\n");
    }

    private void bar(int x, int ground, long height, String opacity) {
        out.append("<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"%d\" opacity=\"%s\"/>"
                .formatted(x, ground - height, height, opacity));
    }

    private void word(int x, int y, String anchor, String text) {
        out.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, escaped(text)));
    }

    private static String swatch(String opacity) {
        return "<svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect width=\"12\" height=\"12\" fill=\"currentColor\" opacity=\""
                + opacity + "\"/></svg> ";
    }

    /** How much of the largest, in the colours of the months. */
    private static String share(Line line, long most) {
        return "<br><svg width=\"64\" height=\"6\" aria-hidden=\"true\" fill=\"currentColor\"><rect width=\"%d%%\" height=\"6\" opacity=\"%s\"/><rect width=\"%d%%\" height=\"6\"/></svg>"
                .formatted(percent(line.received(), most), PALE, percent(line.solved(), most));
    }

    private static long percent(long part, long most) {
        return part * 100 / Math.max(1, most);
    }

    /** Two, for six columns are too many for a phone: how many, and how much. */
    private void tables(Text what, List<Line> lines) {
        long most = lines.stream().mapToLong(Line::received).max().orElse(0);
        table(
                HOW_MANY,
                List.of(what, RECEIVED, ANSWERED, LATE, SOLVED),
                lines,
                line -> List.of(
                        Bangla.number(line.received(), locale) + share(line, most),
                        Bangla.number(line.answered(), locale),
                        Bangla.number(line.late(), locale),
                        Bangla.number(line.solved(), locale)));
        table(
                HOW_MUCH,
                List.of(what, CLAIMED, RETURNED, CONFIRMED),
                lines,
                line -> List.of(
                        Bangla.money(line.claimed(), locale),
                        Bangla.money(line.returned(), locale),
                        Bangla.money(line.confirmed(), locale)));
    }

    private void table(Text caption, List<Text> heads, List<Line> lines, Function<Line, List<String>> cells) {
        // Sums of crores do not fit beside each other on a small phone: the table is moved, not the page.
        out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escaped(caption.in(locale)))
                .append("\"><table class=\"figures\"><caption>")
                .append(caption.in(locale))
                .append("</caption><thead><tr>");
        heads.forEach(this::head);
        out.append("</tr></thead><tbody>\n");
        for (Line line : lines) {
            out.append("<tr><th scope=\"row\">")
                    .append(escaped(line.label().in(locale)))
                    .append("</th>");
            cells.apply(line).forEach(this::cell);
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void cell(String text) {
        out.append("<td>").append(text).append("</td>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
