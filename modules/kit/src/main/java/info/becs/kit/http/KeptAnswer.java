package info.becs.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** One public answer: its headers and its bytes, plain and compressed. */
record KeptAnswer(long generation, String type, String etag, Map<String, String> headers, byte[] plain, byte[] gzip) {

    private static final int WORTH_COMPRESSING = 512;

    static KeptAnswer of(long generation, String type, String etag, Map<String, String> headers, byte[] plain) {
        // A strong tag would promise that all who hold it hold these very bytes.
        boolean compressible = etag.startsWith("W/") && plain.length >= WORTH_COMPRESSING;
        byte[] gzip = compressible ? compressed(plain) : null;
        return new KeptAnswer(generation, type, etag, headers, plain, gzip);
    }

    long size() {
        return plain.length + (gzip == null ? 0 : gzip.length) + 400L;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader("ETag", etag);
        response.setHeader("Vary", Conditional.VARY);
        if (Etags.anyMatches(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String encodings = request.getHeader("Accept-Encoding");
        boolean compress = gzip != null && encodings != null && encodings.contains("gzip");
        byte[] body = compress ? gzip : plain;
        if (compress) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] compressed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
