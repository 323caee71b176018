package info.becs.kit.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response that is sent as it comes, and remembered as far as it may be kept. */
final class RecordedResponse extends HttpServletResponseWrapper {

    private static final List<String> KEPT_HEADERS = List.of(
            "Cache-Control",
            "CDN-Cache-Control",
            "Content-Disposition",
            "Content-Language",
            "Content-Security-Policy",
            "Last-Modified",
            "Link",
            "Surrogate-Control",
            "Surrogate-Key",
            "X-Content-Type-Options");
    private static final int MOST = 1 << 20;

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private ServletOutputStream out;
    private boolean tooLong;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    Optional<KeptAnswer> answer(long generation) {
        String control = getHeader("Cache-Control");
        String etag = getHeader("ETag");
        if (getStatus() != 200 || etag == null || control == null || !control.contains("public") || tooLong) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            if (getHeader(name) != null) {
                headers.put(name, getHeader(name));
            }
        }
        return Optional.of(KeptAnswer.of(generation, getContentType(), etag, headers, copy.toByteArray()));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Copying(super.getOutputStream());
        }
        return out;
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream to;

        Copying(ServletOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
            remember(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            to.write(bytes, from, length);
            remember(bytes, from, length);
        }

        private void remember(byte[] bytes, int from, int length) {
            if (tooLong || copy.size() + length > MOST) {
                tooLong = true;
                copy.reset();
            } else {
                copy.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
