package info.becs.complaints.control;

import static info.becs.kit.text.HtmlText.escaped;

import info.becs.complaints.control.DossierContent.Exhibit;
import info.becs.kit.text.Bangla;
import info.becs.kit.text.FileName;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/*
 * Pictures are not in the document
 *
 * They would make it a hundred times as large, once more for each dossier. The document names each exhibit by number and hash, and the
 * place where its picture is; the picture is drawn in when the document is shown or printed, and lies at that place in the bundle. So the
 * hash of the document is over all that it says, and by the hashes in it over the exhibits, too.
 */
/** The exhibits of a dossier behind its text: a page for each picture, and where to find what is none. */
final class ExhibitPages {

    /** Where a picture of this number and file stands in a document; nobody else's words have a quotation mark. */
    static final Pattern PLACE =
            Pattern.compile("<img src=\"pictures/(\\d{2,3})\\.jpg\" data-file=\"([A-Za-z0-9-]{1,36})\"");

    /** All that are numbered, in their order. */
    static final Pattern NUMBERED = Pattern.compile(
            "<section class=\"exhibit\" data-number=\"(\\d{2,3})\" data-file=\"([A-Za-z0-9-]{1,36})\">");

    private static final Text EXHIBIT = Text.of("প্রমাণ {0}", "Exhibit {0}");
    private static final Text PAPER = Text.of(
            "এটি ছবি নয়; ফাইলটি নথির প্যাকেটে এই নামে আছে: {0}",
            "This is no picture; the bundle holds the file as {0}");
    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[<>:\"|?*\\\\/]");

    private ExhibitPages() {}

    /** @param bn and @param en the same exhibits in both languages */
    static String of(List<Exhibit> bn, List<Exhibit> en) {
        var out = new StringBuilder();
        for (int i = 0; i < bn.size(); i++) {
            page(i + 1, bn.get(i), en.get(i), out);
        }
        return out.toString();
    }

    private static void page(int number, Exhibit bn, Exhibit en, StringBuilder out) {
        Attached file = bn.file();
        String two = two(number);
        out.append("<section class=\"exhibit\" data-number=\"%s\" data-file=\"%s\">\n"
                        .formatted(two, escaped(file.id())))
                .append("<h2>%s · <span lang=\"en\">%s</span></h2>\n"
                        .formatted(title(number, Bangla.BN), title(number, Locale.ENGLISH)));
        said(bn.what(), "bn", out);
        if (!en.what().equals(bn.what())) {
            said(en.what(), "en", out);
        }
        out.append("<p>%s<br><code>SHA-256 %s</code></p>\n".formatted(escaped(file.name()), escaped(file.sha256())));
        if (file.picture()) {
            out.append("<img src=\"pictures/%s.jpg\" data-file=\"%s\" alt=\"%s\">\n"
                    .formatted(two, escaped(file.id()), title(number, Bangla.BN)));
        } else {
            Text paper = PAPER.with(entry(number, file));
            out.append(
                    "<p>%s<br><span lang=\"en\">%s</span></p>\n".formatted(escaped(paper.bn()), escaped(paper.en())));
        }
        out.append("</section>\n");
    }

    private static void said(String what, String language, StringBuilder out) {
        if (!what.isBlank()) {
            out.append("<p lang=\"%s\">%s</p>\n".formatted(language, escaped(what)));
        }
    }

    private static String title(int number, Locale locale) {
        return escaped(EXHIBIT.with(number).in(locale));
    }

    /** What the file is called in a bundle: by its number first. */
    static String entry(int number, Attached file) {
        String name = NO_PART_OF_A_NAME.matcher(FileName.of(file.name()).text()).replaceAll("_");
        return two(number) + "-" + name;
    }

    static String two(int number) {
        return "%02d".formatted(number);
    }
}
