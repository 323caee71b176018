package info.becs.site.pages.boundary;

import info.becs.site.pages.entity.CookieName;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** How a browser is told to keep something: for all pages of this site, and for no script and no other site. */
final class Cookies {

    private final boolean https;

    Cookies(String publicUrl) {
        https = publicUrl.startsWith("https:");
    }

    String header(String name, String value, Duration life, HttpServletRequest request) {
        return name + "=" + value + "; Path=/; Max-Age=" + life.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (https || CookieName.isHost(name) || request.isSecure() ? "; Secure" : "");
    }
}
