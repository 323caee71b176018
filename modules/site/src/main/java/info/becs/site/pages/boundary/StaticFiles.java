package info.becs.site.pages.boundary;

import info.becs.site.pages.control.Sitemaps;
import info.becs.site.themes.control.Assets;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Themes;
import info.becs.site.themes.entity.Asset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The few files that are no pages: those of the theme, the icon, the words to robots. */
@ApplicationScoped
public class StaticFiles {

    private static final Pattern ASSET = Pattern.compile("/assets/[a-z0-9-]+/[0-9a-f]{12}/([a-z0-9][a-z0-9._/-]*)");

    @Inject
    Themes themes;

    @Inject
    Sitemaps sitemaps;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    /**
     * Whether it was one of these files, and has been sent.
     *
     * @param theme with which this visitor sees the site
     */
    boolean answered(String uri, Theme theme, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answeredMachine(uri, request, response)) {
            return true;
        }
        Matcher asset = ASSET.matcher(uri.equals("/favicon.ico") ? "/assets/icon/000000000000/icon.svg" : uri);
        if (!asset.matches()) {
            return false;
        }
        Assets assets = theme.isPreview() && theme.assets().isCurrent(uri) ? theme.assets() : themes.assets(uri);
        Optional<Asset> found = assets.find(asset.group(1));
        if (found.isPresent()) {
            send(found.get(), assets.isCurrent(uri), request, response);
        }
        return found.isPresent();
    }

    /** An address of another version gets today's file, but may not keep it. */
    private static void send(Asset asset, boolean current, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean zipped = asset.zipped() != null && PageWriter.acceptsGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = zipped ? asset.zipped() : asset.bytes();
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=300");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // A picture that is opened by itself is a page, too: it may run nothing.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setContentType(asset.type());
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        write(bytes, request.getMethod(), response);
    }

    private boolean answeredMachine(String uri, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (uri) {
            case "/robots.txt" -> text("text/plain", robots(), request, response);
            case "/sitemap.xml" -> text("application/xml", sitemaps.pages(), request, response);
            case "/news-sitemap.xml" -> text("application/xml", sitemaps.news(), request, response);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String robots() {
        return """
            User-agent: *
            Disallow: /api/
            Disallow: /console/
            Disallow: /preview/

            Sitemap: %1$s/sitemap.xml
            Sitemap: %1$s/news-sitemap.xml
            """.formatted(publicUrl);
    }

    private static void text(String type, String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        write(text.getBytes(StandardCharsets.UTF_8), request.getMethod(), response);
    }

    private static void write(byte[] bytes, String method, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(method)) {
            response.getOutputStream().write(bytes);
        }
    }
}
