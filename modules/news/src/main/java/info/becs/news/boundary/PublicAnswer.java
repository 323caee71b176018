package info.becs.news.boundary;

import info.becs.kit.http.Conditional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer that is the same for everybody, with a tag that is another one as soon as anything in it is. */
final class PublicAnswer {

    private static final int CHARACTERS = 22;

    private PublicAnswer() {}

    static Response of(Request request, Object answer, String language) {
        return Response.fromResponse(Conditional.get(request, tag(answer), answer, true))
                .language(language)
                .build();
    }

    /** For records and texts: whatever says all that it holds by {@code toString}. */
    static String tag(Object answer) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(answer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
