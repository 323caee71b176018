package info.becs.news.media.boundary;

import info.becs.kit.text.HtmlText;
import info.becs.news.media.control.Pictures;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.PictureAddress;
import info.becs.spi.pages.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Who writes the attributes
 *
 * An editor chooses a picture and nothing else: how large it is, which sizes there are, and that it waits until somebody scrolls to
 * it, is written here each time it is shown. So no text jumps while it loads, and a picture that was replaced is the new one in
 * every article.
 */
/** Pictures where readers see them: above texts, in them, in lists. */
@ApplicationScoped
public class Figures {

    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(src|alt)=\"([^\"]*)\"");
    /** A text is 40 rem wide at most; a phone with three points to the pixel does not need them all on a slow line. */
    private static final String SIZES = "(min-width: 43rem) 40rem, 55vw";

    @Inject
    Pictures pictures;

    /** By their numbers; without those that are not in the library. */
    public Map<Long, ShownPicture> shown(Collection<Long> numbers, Locale locale) {
        var shown = new HashMap<Long, ShownPicture>();
        pictures.find(numbers).forEach((number, picture) -> shown.put(number, ShownPicture.of(picture, locale, "")));
        return shown;
    }

    /** @param caption what stands below it here, or empty for what the library says */
    public Optional<ShownPicture> shown(long number, String caption, Locale locale) {
        return pictures.find(number).map(picture -> ShownPicture.of(picture, locale, caption));
    }

    /** Cleaned markup with everything that a browser has to know of its pictures. */
    public Html drawn(String markup, Locale locale) {
        return new Html(drawn(markup, locale, Figures::picture));
    }

    /** The same for those who show it elsewhere: plain, with whole addresses, the picture above the text before it. */
    public String away(String markup, Optional<Long> hero, Locale locale, String publicUrl) {
        String above = hero.flatMap(number -> shown(number, "", locale))
                .map(picture -> "<p>" + plain(picture, HtmlText.escaped(picture.alt()), publicUrl) + "</p>")
                .orElse("");
        return above + drawn(markup, locale, (picture, alt) -> plain(picture, alt, publicUrl));
    }

    private String drawn(String markup, Locale locale, BiFunction<ShownPicture, String, String> pen) {
        var numbers = PictureAddress.numbers(markup);
        if (numbers.isEmpty()) {
            return markup;
        }
        Map<Long, Picture> known = pictures.find(numbers);
        return PICTURE.matcher(markup).replaceAll(found -> Matcher.quoteReplacement(drawn(found, known, locale, pen)));
    }

    private static String drawn(
            MatchResult found, Map<Long, Picture> known, Locale locale, BiFunction<ShownPicture, String, String> pen) {
        var attributes = new HashMap<String, String>();
        ATTRIBUTE.matcher(found.group()).results().forEach(a -> attributes.putIfAbsent(a.group(1), a.group(2)));
        Optional<Long> number = PictureAddress.number(attributes.getOrDefault("src", ""));
        if (number.isEmpty()) {
            return found.group();
        }
        Picture picture = known.get(number.get());
        if (picture == null) {
            return ""; // deleted while an old text is shown: nothing is better than a broken frame
        }
        var shown = ShownPicture.of(picture, locale, "");
        String alt = attributes.getOrDefault("alt", "");
        return pen.apply(shown, alt.isEmpty() ? HtmlText.escaped(shown.alt()) : alt);
    }

    /** @param alt as it stands in markup */
    private static String picture(ShownPicture picture, String alt) {
        var facts = picture.facts();
        String webp = facts.get("webp") == null
                ? ""
                : "<source type=\"image/webp\" srcset=\"%s\" sizes=\"%s\">".formatted(facts.get("webp"), SIZES);
        return "<picture>%s<img src=\"%s\" srcset=\"%s\" sizes=\"%s\" width=\"%s\" height=\"%s\" alt=\"%s\" loading=\"lazy\" decoding=\"async\"></picture>"
                .formatted(
                        webp, facts.get("src"), facts.get("jpg"), SIZES, facts.get("width"), facts.get("height"), alt);
    }

    private static String plain(ShownPicture picture, String alt, String publicUrl) {
        var facts = picture.facts();
        return "<img src=\"%s%s\" width=\"%s\" height=\"%s\" alt=\"%s\">"
                .formatted(publicUrl, facts.get("src"), facts.get("width"), facts.get("height"), alt);
    }
}
