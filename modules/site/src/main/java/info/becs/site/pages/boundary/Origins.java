package info.becs.site.pages.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Tells whether a form came from a page of this site. */
final class Origins {

    private Origins() {}

    /**
     * Browsers say it in {@code Sec-Fetch-Site}, older ones in {@code Origin}. What says neither is no browser that a
     * foreign page could use.
     */
    static boolean isOwn(HttpServletRequest request, String publicUrl) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request.getHeader("Host"), publicUrl);
    }

    private static boolean isOwn(String origin, String host, String publicUrl) {
        try {
            String authority = new URI(origin).getAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(host)
                            || authority.equalsIgnoreCase(new URI(publicUrl).getAuthority()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
