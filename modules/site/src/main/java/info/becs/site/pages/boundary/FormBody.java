package info.becs.site.pages.boundary;

import info.becs.site.pages.entity.SiteProblem;
import info.becs.site.pages.entity.UrlEncoded;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form as browsers send it: read whole, within bounds, and only as UTF-8. */
public final class FormBody {

    public static final String LIMIT = "site.limit.body";
    public static final String STANDARD_LIMIT = "204800";

    /** A page of twenty orders and forty payments has 640 boxes. Promised to modules by {@code PageRequest}. */
    private static final int MOST_FIELDS = 2_000;

    private FormBody() {}

    /**
     * @param length as the request declares it, -1 where it does not
     * @throws info.becs.spi.Problem if it is too large, of another type, or unreadable
     */
    public static Map<String, List<String>> read(String type, long length, InputStream in, int limit)
            throws IOException {
        if (type == null || !isForm(type.toLowerCase(Locale.ROOT))) {
            throw SiteProblem.wrongType();
        }
        if (length > limit) {
            throw SiteProblem.tooLarge(limit);
        }
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            throw SiteProblem.tooLarge(limit);
        }
        return UrlEncoded.pairs(UrlEncoded.utf8(body), MOST_FIELDS, () -> SiteProblem.tooManyFields(MOST_FIELDS));
    }

    private static boolean isForm(String type) {
        int parameters = type.indexOf(';');
        String plain = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        boolean utf8 = !type.contains("charset") || type.contains("utf-8");
        return plain.equals("application/x-www-form-urlencoded") && utf8;
    }
}
