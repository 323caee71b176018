package info.becs.site.pages.boundary;

import info.becs.kit.http.Language;
import info.becs.kit.http.ProblemJson;
import info.becs.kit.http.Relay;
import info.becs.site.pages.entity.SiteProblem;
import info.becs.spi.host.ModuleHandle;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers {@code /api/…} where no web application does.
 *
 * <p>A module may be here all the same, in a version that was placed beside the one that has gone: then it gets the
 * request. Otherwise programs get a problem, never a page.
 */
final class ApiFallback {

    private static final String API = "/api/";

    private ApiFallback() {}

    static boolean isFor(String uri) {
        return uri.startsWith(API) || uri.equals("/api");
    }

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!relayed(request, response)) {
            ProblemJson.write(response, SiteProblem.noSuchApi(), Language.of(request));
        }
    }

    private static boolean relayed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getRequestURI();
        int end = uri.indexOf('/', API.length());
        if (end < 0) {
            return false;
        }
        Optional<ModuleHandle> chosen = Relay.chosen(uri.substring(API.length(), end), null);
        if (chosen.isEmpty()) {
            return false;
        }
        try {
            String path = URLDecoder.decode(uri.substring(end).replace("+", "%2B"), StandardCharsets.UTF_8);
            return Relay.hand(chosen.get(), path, request, response);
        } catch (ServletException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
