package info.becs.site.pages.boundary;

import info.becs.kit.text.FileName;
import info.becs.site.pages.entity.CookieName;
import info.becs.site.pages.entity.Page;
import info.becs.spi.pages.PageAnswer.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Puts a page on the wire: conditional, compressed, and with the headers that keep a browser safe. */
final class PageWriter {

    private static final Pattern COOKIE_VALUE = Pattern.compile("[A-Za-z0-9._~+/=:-]{0,2000}");
    private static final int NOT_MODIFIED = 304;

    private final Cookies cookies;

    PageWriter(String publicUrl) {
        cookies = new Cookies(publicUrl);
    }

    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page.fileType() != null) {
            file(page, request, response);
            return;
        }
        boolean zipped = acceptsGzip(request.getHeader("Accept-Encoding"));
        String etag = page.etag(zipped);
        response.setHeader("Vary", "Accept-Encoding");
        if (etag == null) {
            response.setHeader("Cache-Control", "no-store");
            page.cookies()
                    .forEach((module, all) ->
                            all.forEach(cookie -> response.addHeader("Set-Cookie", header(module, cookie, request))));
        } else {
            response.setHeader("ETag", etag);
            response.setHeader("Cache-Control", "public, no-cache");
            if (names(request.getHeader("If-None-Match"), etag)) {
                response.setStatus(NOT_MODIFIED);
                return;
            }
        }
        head(page, response);
        body(page, zipped, request, response);
    }

    /** Opened by itself it is a page, too: it may run nothing. */
    private static void file(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(page.fileType());
        boolean isSaved = page.savedAs() != null;
        response.setHeader("Cache-Control", isSaved ? "no-store" : "public, max-age=31536000, immutable");
        response.setHeader(
                "Content-Disposition", isSaved ? FileName.of(page.savedAs()).attachment() : "inline");
        response.setHeader("Content-Security-Policy", page.policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        body(page, false, request, response);
    }

    private static void head(Page page, HttpServletResponse response) {
        response.setStatus(page.status());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", page.language());
        response.setHeader("Content-Security-Policy", page.policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", page.isSecret() ? "no-referrer" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (page.location() != null) {
            response.setHeader("Location", page.location());
        }
        if (page.retryAfterSeconds() > 0) {
            response.setHeader("Retry-After", Long.toString(page.retryAfterSeconds()));
        }
        if (!page.isIndexed() && page.location() == null) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    private static void body(Page page, boolean zipped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = zipped && page.plain().length > 0 ? page.zipped() : page.plain();
        if (bytes != page.plain()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    static boolean acceptsGzip(String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    /** Whether an If-None-Match names this tag. */
    static boolean names(String tags, String etag) {
        if (tags == null) {
            return false;
        }
        if (tags.equals(etag)) {
            return true;
        }
        for (String tag : tags.split(",")) {
            String plain = tag.strip();
            if (plain.equals("*") || plain.equals(etag) || plain.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    private String header(String module, Cookie cookie, HttpServletRequest request) {
        if (!COOKIE_VALUE.matcher(cookie.name() + cookie.value()).matches()) {
            throw new IllegalArgumentException("Module '" + module + "' sets cookie '" + cookie.name()
                    + "' to a value that a header cannot carry; encode it");
        }
        return cookies.header(CookieName.sent(module, cookie.name()), cookie.value(), cookie.life(), request);
    }
}
