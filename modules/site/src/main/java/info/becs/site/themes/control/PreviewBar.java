package info.becs.site.themes.control;

import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.Stylesheet;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says at the head of each page of a preview that it is one, whatever the theme looks like, and how to leave it. */
final class PreviewBar {

    private static final Pattern BODY = Pattern.compile("<body[^>]*>");
    private static final Stylesheet LOOK = Stylesheet.compact("""
            .site-preview { margin: 0; padding: .5rem 1rem; background: #ffe9a8; color: #2a2000; font: 1rem/1.6 system-ui, sans-serif; }
            .site-preview a { color: inherit; font-weight: 700; }
            """);

    private static final Text NAME = Text.of("প্রাকদর্শন", "Preview");
    private static final Text WORDS = Text.of(
            "আপনি প্রাকদর্শন দেখছেন; দর্শকেরা সাইটটি আগের মতোই দেখছেন।",
            "You see a preview; visitors see the site as it was.");
    private static final Text LEAVE = Text.of("প্রাকদর্শন বন্ধ করুন", "Leave the preview");

    private PreviewBar() {}

    static Drawn on(Drawn page, Locale locale) {
        var body = BODY.matcher(page.html());
        if (!body.find()) {
            return page;
        }
        String bar = "<aside class=\"site-preview\" aria-label=\"" + NAME.in(locale) + "\">" + WORDS.in(locale)
                + " <a href=\"" + PreviewLinks.END + "\">" + LEAVE.in(locale) + "</a></aside>";
        var styles = new ArrayList<>(page.styles());
        styles.add(LOOK.hash());
        String html = new StringBuilder(page.html()).insert(body.end(), bar).toString();
        return new Drawn(html.replaceFirst("</head>", Matcher.quoteReplacement(LOOK.markup() + "</head>")), styles);
    }
}
