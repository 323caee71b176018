package info.becs.kit.http;

import info.becs.spi.Problem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Conditional reading and writing (RFC 9110, 13): nothing is sent twice, nothing is overwritten unseen. */
public final class Conditional {

    /** What the bytes of an answer depend on besides its address; said also by the very first one. */
    static final String VARY = "Accept-Encoding, Accept-Language, Accept, Origin";

    private Conditional() {}

    /**
     * The thing with its ETag, or 304 where the client has it already. The tag of a public answer is weak, because the
     * same one goes with plain and with compressed bytes; the other is strong, for it is what a change names in If-Match.
     *
     * @param etag without quotes, for instance the version number
     * @param publicly whether caches may keep it for everybody; they ask again each time
     */
    public static Response get(Request request, String etag, Object entity, boolean publicly) {
        var tag = new EntityTag(etag, publicly);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(entity))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, publicly ? "public, no-cache" : "private, no-cache")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** Lets a change through only if the client names the version that is there now. */
    public static void requireMatch(HttpHeaders headers, String etag) {
        String named = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (named == null || named.isBlank()) {
            throw KitProblem.versionRequired();
        }
        if (!Etags.anyMatches(named, "\"" + etag + "\"")) {
            throw KitProblem.stale();
        }
    }

    /** For a change that the database found stale only at its end. */
    public static Problem stale() {
        return KitProblem.stale();
    }
}
