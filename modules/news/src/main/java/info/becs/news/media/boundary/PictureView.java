package info.becs.news.media.boundary;

import info.becs.news.media.entity.Description;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.Variant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture of the library as staff see it.
 *
 * @param described whether readers of both languages are told what it shows; before that nothing that shows it is published
 * @param sizes the narrowest first
 */
public record PictureView(
        long number,
        String name,
        String altBn,
        String altEn,
        String captionBn,
        String captionEn,
        String credit,
        int focusX,
        int focusY,
        boolean described,
        int width,
        int height,
        List<Size> sizes,
        Instant addedAt,
        Instant changedAt) {

    /** One size of it. @param webp left out where there is none */
    public record Size(int width, int height, String jpg, String webp) {

        static Size of(Picture picture, Variant variant) {
            return new Size(
                    variant.width(),
                    variant.height(),
                    picture.path(variant, "jpg"),
                    picture.hasWebp() ? picture.path(variant, "webp") : null);
        }
    }

    static PictureView of(Picture picture) {
        Description said = picture.description();
        return new PictureView(
                picture.number(),
                picture.name(),
                said.alt().bn(),
                said.alt().en(),
                said.caption().bn(),
                said.caption().en(),
                said.credit(),
                said.focusX(),
                said.focusY(),
                said.isComplete(),
                picture.width(),
                picture.height(),
                picture.variants().stream().map(v -> Size.of(picture, v)).toList(),
                picture.addedAt(),
                picture.changedAt());
    }

    /** What of it is written down when it changes. */
    static Map<String, Object> fields(Picture picture) {
        Description said = picture.description();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", picture.name());
        fields.put("content", picture.hash());
        fields.put("altBn", said.alt().bn());
        fields.put("altEn", said.alt().en());
        fields.put("captionBn", said.caption().bn());
        fields.put("captionEn", said.caption().en());
        fields.put("credit", said.credit());
        fields.put("focus", said.focusX() + " " + said.focusY());
        return fields;
    }
}
