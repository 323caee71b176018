package info.becs.news.media.boundary;

import info.becs.news.media.entity.Description;
import info.becs.spi.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * What an editor says of a picture; what is left out is not said.
 *
 * @param focusX how far from the left the point lies that is never cut off, in hundredths; the middle where it is left out
 * @param focusY how far from the top
 */
public record PictureDescription(
        @Size(max = 300) String altBn,
        @Size(max = 300) String altEn,
        @Size(max = 400) String captionBn,
        @Size(max = 400) String captionEn,
        @Size(max = 120) String credit,
        @Min(0) @Max(100) Integer focusX,
        @Min(0) @Max(100) Integer focusY) {

    private static final int MIDDLE = 50;

    Description said() {
        return new Description(
                Text.of(text(altBn), text(altEn)),
                Text.of(text(captionBn), text(captionEn)),
                text(credit),
                focusX == null ? MIDDLE : focusX,
                focusY == null ? MIDDLE : focusY);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
