package info.becs.site.themes.control;

import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Looks at one drawn page as a reader on a cheap phone would, or one who cannot see it. */
final class PageCheck {

    static final int HEAVIEST_PAGE = 14 * 1024;
    static final int HEAVIEST_STYLES = 3 * 1024;

    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("<[a-z][^>]*\\sid=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h1\\b");

    private final String file;
    private final String html;
    private final List<Finding> findings = new ArrayList<>();

    private PageCheck(String file, String html) {
        this.file = file;
        this.html = html;
    }

    /** @param file which the findings are about: the template, and the sample that it was drawn with */
    static List<Finding> of(String file, Drawn drawn) {
        var check = new PageCheck(file, drawn.html());
        check.pictures();
        check.ids();
        if (drawn.html().regionMatches(true, 0, "<!doctype", 0, 9)) {
            check.page();
        }
        return check.findings;
    }

    private void pictures() {
        PICTURE.matcher(html)
                .results()
                .filter(m -> !m.group().contains(" alt="))
                .findFirst()
                .ifPresent(m -> fault("has a picture without alt=; alt=\"\" says that it is decoration"));
    }

    private void ids() {
        var seen = new HashSet<String>();
        ID.matcher(html)
                .results()
                .map(m -> m.group(1))
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> fault("has id=\"" + id + "\" twice"));
    }

    private void page() {
        require(html.contains("<html lang=\""), "has no <html lang=\"…\">");
        require(html.contains("<title>") && !html.contains("<title></title>"), "has no <title>");
        require(html.contains("name=\"viewport\""), "has no viewport; phones would show it small");
        require(html.contains("<main"), "has no <main>, to which readers skip");
        require(HEADING.matcher(html).results().count() == 1, "does not have exactly one <h1>");
        int page = zipped(html);
        require(
                page <= HEAVIEST_PAGE,
                "weighs " + page + " bytes compressed; " + HEAVIEST_PAGE + " is what a cheap phone gets quickly");
        int styles = zipped(STYLE.matcher(html).results().map(m -> m.group(1)).collect(Collectors.joining()));
        require(styles <= HEAVIEST_STYLES, "has styles of " + styles + " bytes compressed, of " + HEAVIEST_STYLES);
    }

    private void require(boolean good, String otherwise) {
        if (!good) {
            fault(otherwise);
        }
    }

    private void fault(String what) {
        findings.add(Finding.fault(file, "The page " + what + "."));
    }

    static int zipped(String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
