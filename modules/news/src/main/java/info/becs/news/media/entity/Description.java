package info.becs.news.media.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;

/**
 * What an editor says of a picture.
 *
 * @param alt what somebody is told who does not see it
 * @param caption what stands below it; may be empty
 * @param credit whose it is; may be empty
 * @param focusX how far from the left the point lies that is never cut off, in hundredths
 * @param focusY how far from the top
 */
public record Description(Text alt, Text caption, String credit, int focusX, int focusY) {

    /** Of a picture of which nothing was said yet. */
    public static final Description NONE = new Description(Text.same(""), Text.same(""), "", 50, 50);

    public Description {
        alt = line(alt);
        caption = line(caption);
        credit = line(credit);
    }

    /** Whether readers of both languages are told what it shows. */
    public boolean isComplete() {
        return !alt.bn().isEmpty() && !alt.en().isEmpty();
    }

    private static Text line(Text text) {
        return Text.of(line(text.bn()), line(text.en()));
    }

    private static String line(String text) {
        return Bangla.normalise(text).replaceAll("(?U)\\s+", " ").strip();
    }
}
