package info.becs.site.pages.boundary;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One request and what came back, without a server. */
final class Exchange {

    private final String method;
    private final String uri;
    private final String query;
    private final Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private byte[] body = {};
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int status = 200;

    private Exchange(String method, String address) {
        int question = address.indexOf('?');
        this.method = method;
        this.uri = question < 0 ? address : address.substring(0, question);
        this.query = question < 0 ? null : address.substring(question + 1);
        sent.put("Host", "example.org");
    }

    static Exchange get(String address) {
        return new Exchange("GET", address);
    }

    static Exchange of(String method, String address) {
        return new Exchange(method, address);
    }

    static Exchange post(String address, String form) {
        var exchange = new Exchange("POST", address);
        exchange.body = form.getBytes(StandardCharsets.UTF_8);
        return exchange.with("Content-Type", "application/x-www-form-urlencoded");
    }

    Exchange with(String header, String value) {
        sent.put(header, value);
        return this;
    }

    Exchange through(FrontDoor door) throws Exception {
        door.service(request(), response());
        return this;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> uri;
            case "getQueryString" -> query;
            case "getHeader" -> sent.get(arguments[0]);
            case "getContentType" -> sent.get("Content-Type");
            case "getContentLengthLong" -> (long) body.length;
            case "getInputStream" -> new In(body);
            case "getCookies" -> cookies();
            case "getAttribute" -> null; // nobody is signed in
            case "getRemoteAddr" -> "203.0.113.7";
            case "isSecure" -> false;
            case "getLocales" -> java.util.Collections.enumeration(List.of(Locale.ENGLISH));
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private Cookie[] cookies() {
        return sent.containsKey("Cookie")
                ? java.util.Arrays.stream(sent.get("Cookie").split("; "))
                        .map(c -> c.split("="))
                        .map(c -> new Cookie(c[0], c[1]))
                        .toArray(Cookie[]::new)
                : null;
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "setStatus" -> status = (int) arguments[0];
                case "setHeader" -> headers.put((String) arguments[0], new ArrayList<>(List.of((String) arguments[1])));
                case "addHeader" ->
                    headers.computeIfAbsent((String) arguments[0], n -> new ArrayList<>())
                            .add((String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", List.of((String) arguments[0]));
                case "setContentLength" -> headers.put("Content-Length", List.of(arguments[0].toString()));
                case "getOutputStream" -> {
                    return new Out(out);
                }
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    private interface Answer {
        Object to(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> answer.to(called.getName(), arguments)));
    }

    private static final class In extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        In(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Out extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Out(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
