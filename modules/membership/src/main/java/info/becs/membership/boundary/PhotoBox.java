package info.becs.membership.boundary;

import info.becs.spi.forms.KeptFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a member may do with their photo on the page of their card. */
final class PhotoBox {

    static final String FIELD = "photo";
    static final String CHANGE = "photo";
    static final String REMOVE = "photo-remove";

    private static final int MEGABYTES = KeptFiles.MOST_BYTES / 1_048_576;

    private PhotoBox() {}

    /** @param error what is wrong with the file that was sent; may be empty */
    static List<Map<String, Object>> choices(boolean hasOne, String error, Locale locale) {
        var choices = new ArrayList<Map<String, Object>>();
        choices.add(Map.of(
                "code", CHANGE,
                "heading", CardWords.PHOTO.in(locale),
                "lead", CardWords.PHOTO_LEAD.in(locale),
                "submit", CardWords.PHOTO_SAVE.in(locale),
                "files", true,
                "rows", List.of(row(error, locale))));
        if (hasOne) {
            choices.add(Map.of("code", REMOVE, "heading", "", "lead", "", "submit", CardWords.PHOTO_REMOVE.in(locale)));
        }
        return choices;
    }

    private static Map<String, Object> row(String error, Locale locale) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", "file");
        row.put("id", "f-" + FIELD);
        row.put("name", FIELD);
        row.put("label", CardWords.PHOTO_FILE.in(locale));
        row.put("hint", "");
        row.put("limit", CardWords.PHOTO_LIMIT.with(MEGABYTES).in(locale));
        row.put("required", true);
        row.put("optionalLabel", "");
        row.put("error", error);
        row.put("value", "");
        row.put("file", Map.of());
        row.put("accept", "image/jpeg,image/png,image/gif");
        row.put("showIf", "");
        return row;
    }
}
