package info.becs.forms.pages.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields that ask for a receipt, wherever it is asked for. */
public final class ReceiptBoxes {

    private ReceiptBoxes() {}

    /** Number and secret. */
    public static List<Map<String, Object>> receipt(Locale locale) {
        return List.of(
                StatusPages.box("number", PageWords.NUMBER, PageWords.NUMBER_HINT, locale),
                StatusPages.box("secret", PageWords.SECRET, PageWords.SECRET_HINT, locale));
    }

    /** What was meant by what was typed: letters, or easy words. */
    public static String secret(String typed) {
        return EasyWords.meant(typed);
    }
}
