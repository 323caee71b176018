package info.becs.news.boundary;

import info.becs.kit.http.Conditional;
import info.becs.kit.text.Sha256;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

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
        return Sha256.of(String.valueOf(answer)).substring(0, CHARACTERS);
    }
}
