package info.becs.news.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An entity tag that is another one as soon as anything in the answer is. */
final class ContentTag {

    private static final int CHARACTERS = 22;

    private ContentTag() {}

    /** For records and texts: whatever says all that it holds by {@code toString}. */
    static String of(Object answer) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(answer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
