package info.becs.site.themes.control;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What machines are told of an article: {@code NewsArticle} of schema.org as JSON-LD. A block of data, which no browser runs; made
 * here and not by templates, because escaping for HTML is not escaping for JSON.
 */
final class ArticleData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_HEADLINE = 110;

    private final String address;
    private final String site;
    private final Locale locale;
    private String picture = "";

    ArticleData(String address, String site, Locale locale) {
        this.address = address;
        this.site = site;
        this.locale = locale;
    }

    /** @param wholeAddress of the picture that goes with it, or empty */
    ArticleData picture(String wholeAddress) {
        picture = wholeAddress;
        return this;
    }

    SafeString markup(String title, String lead, String published, String changed) {
        ObjectNode json = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("headline", title.length() > LONGEST_HEADLINE ? title.substring(0, cut(title)) : title)
                .put("description", lead)
                .put("inLanguage", locale.getLanguage())
                .put("datePublished", published)
                .put("dateModified", changed.isEmpty() ? published : changed)
                .put("mainEntityOfPage", address)
                .put("url", address);
        if (!picture.isEmpty()) {
            json.putArray("image").add(picture);
        }
        json.putObject("publisher").put("@type", "Organization").put("name", site);
        json.putObject("author").put("@type", "Organization").put("name", site);
        // No text of an editor ends the element or begins another: '<' is written as JSON may write it.
        String text =
                json.toString().replace("<", "\\u003c").replace("\u2028", " ").replace("\u2029", " ");
        return new SafeString("<script type=\"application/ld+json\">" + text + "</script>");
    }

    /** Not between the halves of one character. */
    private static int cut(String title) {
        return Character.isHighSurrogate(title.charAt(LONGEST_HEADLINE - 1)) ? LONGEST_HEADLINE - 1 : LONGEST_HEADLINE;
    }
}
