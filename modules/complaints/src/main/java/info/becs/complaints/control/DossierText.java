package info.becs.complaints.control;

import static info.becs.kit.text.HtmlText.escaped;

import info.becs.complaints.entity.DossierRule;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading.Row;
import info.becs.spi.forms.SubmissionReading.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A dossier as a page that is printed: first in Bangla, then in English, everything that people wrote escaped. */
final class DossierText {

    private static final Text CASE = Text.of("কেস নম্বর", "Case number");
    private static final Text RECEIPT = Text.of("রসিদ নম্বর", "Receipt number");
    private static final Text RECEIVED = Text.of("অভিযোগ জমা", "Complaint received");
    private static final Text MADE = Text.of("নথি তৈরি", "Dossier made");
    private static final Text TO = Text.of("বরাবর", "To");
    private static final Text SUBJECT = Text.of("বিষয়", "Subject");
    private static final Text ABOUT =
            Text.of("অভিযোগের যে অংশ এই কেসে দেখা হচ্ছে", "The part of the complaint that this case is about");
    private static final Text EXHIBITS = Text.of("প্রমাণের তালিকা", "List of exhibits");
    private static final Text EXHIBIT = Text.of("প্রমাণ {0}", "Exhibit {0}");
    private static final Text NO_EXHIBITS = Text.of("কোনো ফাইল জমা হয়নি।", "No file was handed in.");
    private static final Text NUMBER = Text.of("ক্রম", "No.");
    private static final Text WHAT = Text.of("কী", "What");
    private static final Text FILE = Text.of("ফাইল", "File");
    private static final Text GIVEN = Text.of("জমা", "Received");
    private static final Text HISTORY = Text.of("সমিতি যা করেছে", "What the society has done");
    private static final Text DAYS = Text.of("আইনের দিন", "Days of the law");
    private static final Text CONSENT = Text.of("সম্মতি", "Consent");
    private static final Text ORDER = Text.of("যে আদেশে দেওয়া হচ্ছে", "By whose order it is handed over");
    private static final Text BYTES = Text.of("{0} কিলোবাইট", "{0} kB");
    private static final Text SEALED = Text.of(
            "প্রতিটি ফাইল যেভাবে এসেছে সেভাবেই সংরক্ষিত; SHA-256 মিলিয়ে দেখলে বোঝা যায় কিছু বদলায়নি।",
            "Each file is kept as it came; its SHA-256 shows that nothing in it was changed.");
    /** From here on a text has the whole width. */
    private static final int LONG = 200;

    private static final IntPredicate BANGLA = c -> c >= 0x0980 && c <= 0x09FF;
    private static final IntPredicate LATIN = c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="bn"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: file:">
            <title>%s</title><style>
            @page { size: A4; margin: 20mm 18mm 22mm;
              @bottom-left { content: "%s"; font-size: 9pt } @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 180mm; padding: 1rem; color: #000; background: #fff; font: 11pt/1.55 "Noto Serif Bengali", "Noto Sans Bengali", "Nirmala UI", "Vrinda", serif }
            :lang(en) { font-family: "Noto Serif", "Times New Roman", "Noto Serif Bengali", serif }
            article + article { break-before: page }
            .exhibit { break-inside: avoid } .exhibit:has(img), article + .exhibit { break-before: page } .exhibit img { display: block; max-width: 100%%; max-height: 200mm; margin: .6em auto 0 }
            h1 { font-size: 15pt; line-height: 1.35; margin: 1.2em 0 .6em } h2 { font-size: 12pt; margin: 1.4em 0 .3em; break-after: avoid; border-bottom: .5pt solid }
            h3 { font-size: 11pt; margin: .9em 0 .2em; break-after: avoid } p { margin: .3em 0 } dl { margin: 0 }
            dl div { display: grid; grid-template-columns: 28%% 1fr; gap: .8em; padding: .15em 0; break-inside: avoid-page } dt { font-weight: 600 } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
            dl .long { display: block; break-inside: auto }
            table { width: 100%%; border-collapse: collapse; font-size: 10pt; table-layout: fixed } th, td { text-align: start; vertical-align: top; padding: .3em .4em; border: .5pt solid; overflow-wrap: break-word } th:nth-child(1) { width: 13%% } th:nth-child(2) { width: 18%% } th:nth-child(4) { width: 19%% } thead { display: table-header-group } tr { break-inside: avoid }
            code { font: 8.5pt/1.4 "Noto Sans Mono", monospace; overflow-wrap: anywhere }
            @media print { body { max-width: none; padding: 0 } }
            </style></head><body>
            """;

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private DossierText(Locale locale) {
        this.locale = locale;
    }

    static String of(DossierContent bn, DossierContent en) {
        String number = escaped(bn.number());
        return HEAD.formatted(number, number)
                + new DossierText(Bangla.BN).article(bn)
                + new DossierText(Locale.ENGLISH).article(en)
                + ExhibitPages.of(bn.exhibits(), en.exhibits())
                + "</body></html>\n";
    }

    private String article(DossierContent content) {
        DossierRule rule = content.rule();
        out.append("<article lang=\"").append(locale.getLanguage()).append("\">\n<header>");
        rows(List.of(
                row(TO, rule.to().in(locale)),
                row(CASE, content.number()),
                row(RECEIPT, content.receipt()),
                row(RECEIVED, Bangla.date(content.receivedAt(), locale)),
                row(MADE, Bangla.dateTime(content.madeAt(), locale))));
        out.append("</header>\n<h1>")
                .append(escaped(SUBJECT.in(locale)))
                .append(": ")
                .append(escaped(rule.subject().in(locale)))
                .append("</h1>\n");
        listed(ABOUT, content.about());
        content.parts().forEach(this::part);
        exhibits(content.exhibits());
        listed(DAYS, content.days());
        listed(HISTORY, content.history());
        content.consent().ifPresent(words -> listed(CONSENT, List.of(words)));
        content.order().ifPresent(words -> listed(ORDER, List.of(words)));
        return out.append("</article>\n").toString();
    }

    private void part(DossierContent.Part part) {
        heading("h2", part.title());
        var plain = new ArrayList<Row>();
        for (Section section : part.sections()) {
            if (section.title().isEmpty()) {
                plain.addAll(section.rows());
            }
        }
        if (!plain.isEmpty()) {
            rows(plain);
        }
        for (Section section : part.sections()) {
            if (!section.title().isEmpty()) {
                heading("h3", section.title());
                rows(section.rows());
            }
        }
    }

    private void listed(Text title, List<Row> lines) {
        if (!lines.isEmpty()) {
            heading("h2", title.in(locale));
            rows(lines);
        }
    }

    private void exhibits(List<DossierContent.Exhibit> exhibits) {
        heading("h2", EXHIBITS.in(locale));
        if (exhibits.isEmpty()) {
            out.append("<p>").append(escaped(NO_EXHIBITS.in(locale))).append("</p>\n");
            return;
        }
        out.append("<table><thead><tr>");
        for (Text head : List.of(NUMBER, WHAT, FILE, GIVEN)) {
            out.append("<th scope=\"col\">").append(escaped(head.in(locale))).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        int number = 0;
        for (DossierContent.Exhibit each : exhibits) {
            number++;
            out.append("<tr><th scope=\"row\">")
                    .append(escaped(EXHIBIT.with(number).in(locale)))
                    .append("</th>");
            cell(each.what());
            out.append("<td>")
                    .append(written(each.file().name()))
                    .append("<br>")
                    .append(escaped(each.file().mediaType() + ", "
                            + BYTES.with(each.kilobytes()).in(locale)))
                    .append("<br><code>SHA-256 ")
                    .append(escaped(each.file().sha256()))
                    .append("</code></td>");
            cell(Bangla.date(each.file().receivedAt(), locale));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n<p>").append(escaped(SEALED.in(locale))).append("</p>\n");
    }

    private void heading(String level, String title) {
        out.append('<')
                .append(level)
                .append('>')
                .append(written(title))
                .append("</")
                .append(level)
                .append(">\n");
    }

    private void cell(String text) {
        out.append("<td>").append(written(text)).append("</td>");
    }

    private Row row(Text label, String value) {
        return new Row(label.in(locale), value);
    }

    private void rows(List<Row> rows) {
        out.append("<dl>\n");
        for (Row row : rows) {
            out.append(row.value().length() > LONG ? "<div class=\"long\"><dt>" : "<div><dt>")
                    .append(written(row.label()))
                    .append("</dt><dd>")
                    .append(written(row.value()))
                    .append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    /** In which language somebody wrote it is seen by its letters: Bangla in the English part is marked, and the other way round. */
    private String written(String text) {
        boolean bangla = text.chars().anyMatch(BANGLA);
        String own = locale.getLanguage();
        String found = bangla ? "bn" : text.chars().anyMatch(LATIN) ? "en" : own;
        return found.equals(own) ? escaped(text) : "<span lang=\"" + found + "\">" + escaped(text) + "</span>";
    }
}
