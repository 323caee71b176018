package info.becs.kit.http;

/** Comparing entity tags as RFC 9110, 8.8.3 says. */
final class Etags {

    private Etags() {}

    /** Weak comparison against a header such as {@code "a", W/"b"} or {@code *}. */
    static boolean anyMatches(String header, String etag) {
        if (header == null) {
            return false;
        }
        if (header.equals(etag) || header.equals("*")) {
            return true;
        }
        for (String one : header.split(",")) {
            if (opaque(one.trim()).equals(opaque(etag))) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
