package info.becs.site.pages.boundary;

import info.becs.site.themes.control.PreviewLinks;
import info.becs.site.themes.control.PreviewLinks.Shown;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.entity.ThemeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets whoever comes with a secret link see the site in another look, until they leave it or it is over. */
@ApplicationScoped
public class PreviewDoor {

    private static final String COOKIE = "site.preview";

    @Inject
    PreviewLinks links;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    static boolean isFor(String uri) {
        return uri.startsWith(PreviewLinks.START) && uri.indexOf('/', PreviewLinks.START.length()) < 0;
    }

    /** The theme in which this visitor has asked to see the site; empty for everybody else. */
    Optional<Theme> theme(HttpServletRequest request) {
        String header = request.getHeader("Cookie");
        if (header == null || !header.contains(COOKIE + "=") || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(links::find)
                .map(Shown::theme);
    }

    void enter(String uri, HttpServletRequest request, HttpServletResponse response) {
        if (uri.equals(PreviewLinks.END)) {
            send("", Duration.ZERO, request, response);
            return;
        }
        String code = uri.substring(PreviewLinks.START.length());
        Shown shown = links.find(code).orElseThrow(ThemeProblem::previewOver);
        send(code, Duration.between(clock.instant(), shown.until()), request, response);
    }

    private void send(String code, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.addHeader("Set-Cookie", new Cookies(publicUrl).header(COOKIE, code, life, request));
    }
}
