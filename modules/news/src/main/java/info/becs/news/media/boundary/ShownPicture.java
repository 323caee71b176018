package info.becs.news.media.boundary;

import info.becs.news.media.boundary.PictureView.Size;
import info.becs.news.media.entity.Description;
import info.becs.news.media.entity.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A picture as readers are shown it.
 *
 * @param alt what somebody is told who does not see it
 * @param focus where its most important point lies, in thirds: {@code left top}, {@code center center}, {@code right bottom} …
 * @param sizes the narrowest first; an address names these very bytes and may be kept for ever
 */
public record ShownPicture(
        long number, String alt, String caption, String credit, String focus, int width, int height, List<Size> sizes) {

    private static final int STANDARD = 640;

    /** @param caption what an article says below it; empty where it says nothing of its own */
    static ShownPicture of(Picture picture, Locale locale, String caption) {
        Description said = picture.description();
        return new ShownPicture(
                picture.number(),
                said.alt().in(locale),
                caption.isEmpty() ? said.caption().in(locale) : caption,
                said.credit(),
                third(said.focusX(), "left", "right") + " " + third(said.focusY(), "top", "bottom"),
                picture.width(),
                picture.height(),
                picture.variants().stream().map(v -> Size.of(picture, v)).toList());
    }

    private static String third(int hundredths, String near, String far) {
        return hundredths < 34 ? near : hundredths > 66 ? far : "center";
    }

    /** As a theme is told of it: ready to stand in {@code src} and {@code srcset}. */
    public Map<String, Object> facts() {
        Size shown = standard();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("alt", alt);
        facts.put("caption", caption);
        facts.put("credit", credit);
        facts.put("focus", focus);
        facts.put("src", shown.jpg());
        facts.put("width", shown.width());
        facts.put("height", shown.height());
        facts.put("jpg", srcset(Size::jpg));
        facts.put("webp", shown.webp() == null ? null : srcset(Size::webp));
        return facts;
    }

    /** What is sent to whoever does not say how wide its screen is. */
    private Size standard() {
        return sizes.stream()
                .filter(size -> size.width() <= STANDARD)
                .reduce((narrow, wide) -> wide)
                .orElse(sizes.get(0));
    }

    private String srcset(Function<Size, String> format) {
        return sizes.stream()
                .map(size -> format.apply(size) + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
