package info.becs.news.control;

import info.becs.kit.text.Bangla;
import info.becs.kit.text.HtmlText;
import info.becs.spi.pages.Html;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/*
 * What an article may contain
 *
 * Text with structure, links, pictures of this site, tables. No script, no style, no class, no frame, no form, nothing
 * that another server could count readers with: pictures come from /media/ only. Tags that are not listed vanish and
 * their text stays; script and style vanish with their text. A footnote is <small>; a card that leads to another site is a
 * figure of a link and the name of that site, and nothing of it is fetched. h1 is the page's own, so an editor's becomes h2.
 *
 * The policy is applied when an article is written, and again when it is published or restored. Whoever changes it
 * raises Markup.POLICY: then what readers see is cleaned once more (Upkeep).
 */
/** The one policy by which markup of editors becomes markup of the site. */
@ApplicationScoped
public class HtmlCleaner {

    private static final Pattern OWN_PICTURE = Pattern.compile("/media/(?!.*\\.\\.)[A-Za-z0-9._/-]{1,200}");
    private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern LANGUAGE = Pattern.compile("bn|en");
    private static final Pattern SCOPE = Pattern.compile("row|col");

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("strong", "em", "sub", "sup", "del", "ins", "a", "img", "figure", "figcaption")
            // A footnote, where it belongs; pages show it below.
            .allowElements("small")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .allowAttributes("src")
            .matching(OWN_PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(PIXELS)
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .toFactory();

    /** A link out of this site, or its words alone where there is no address. */
    public Html link(String words, String address) {
        String text = HtmlText.escaped(words);
        return address.isEmpty()
                ? clean(text)
                : clean("<a href=\"" + HtmlText.escaped(address) + "\">" + text + "</a>");
    }

    public Html clean(String markup) {
        return new Html(policy.sanitize(Bangla.normalise(markup)));
    }
}
