package info.becs.site.pages.boundary;

import info.becs.kit.disk.DiskRoom;
import info.becs.kit.http.Bodies;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Device;
import info.becs.kit.http.NamedSites;
import info.becs.kit.http.Network;
import info.becs.site.pages.control.PageCache;
import info.becs.site.pages.control.PageCache.Drawing;
import info.becs.site.pages.control.Pages;
import info.becs.site.pages.control.Readers;
import info.becs.site.pages.control.Sources;
import info.becs.site.pages.control.Visit;
import info.becs.site.pages.entity.Address;
import info.becs.site.pages.entity.Page;
import info.becs.site.pages.entity.Query;
import info.becs.site.pages.entity.SiteProblem;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Themes;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageFile;
import info.becs.spi.people.PersonId;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where every visitor comes in.
 *
 * <p>A page that is kept goes out after one look at its address. The rest of this class is for the others.
 */
@WebServlet(urlPatterns = "/*", loadOnStartup = 1)
public class FrontDoor extends HttpServlet {

    @Inject
    PageCache cache;

    @Inject
    Sources sources;

    @Inject
    Themes themes;

    @Inject
    Pages pages;

    @Inject
    StaticFiles files;

    @Inject
    PreviewDoor previews;

    @Inject
    Readers readers;

    @Inject
    NamedSites sites;

    @Inject
    Bodies bodies;

    @Inject
    DiskRoom room;

    @Inject
    @ConfigProperty(name = FormBody.LIMIT, defaultValue = FormBody.STANDARD_LIMIT)
    int largestForm;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    private PageWriter writer;

    @Override
    public void init() {
        writer = new PageWriter(publicUrl);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getRequestURI();
        switch (request.getMethod()) {
            case "GET", "HEAD" -> read(uri, Query.relevant(request.getQueryString()), request, response);
            case "POST" -> submit(uri, request, response);
            default -> other(uri, request, response);
        }
    }

    private void read(String uri, String query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // The generation first: whatever changes from here on makes what is drawn now a thing of the past.
        long generation = sources.generation();
        Theme theme = previews.theme(request).orElseGet(themes::current);
        Page kept = cache.find(uri, query, generation, theme);
        if (kept != null) {
            write(kept, uri, request, response);
            return;
        }
        if (ApiFallback.isFor(uri)) {
            answerApi(request, response);
        } else if (theme == null) {
            writer.write(pages.refused(SiteProblem.starting(), nowhere(uri)), request, response);
        } else if (PreviewDoor.isFor(uri)) {
            enterPreview(uri, request, response);
        } else if (!files.answered(uri, theme, request, response)) {
            write(drawn(uri, query, generation, theme, request), uri, request, response);
        }
    }

    private void write(Page page, String uri, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(page, request, response);
        if (page.status() == HttpServletResponse.SC_OK && page.isCacheable() && "GET".equals(request.getMethod())) {
            readers.saw(uri, HumanReader.key(request), () -> HumanReader.is(request));
        }
    }

    private Page drawn(String uri, String query, long generation, Theme theme, HttpServletRequest request) {
        Address address = nowhere(uri);
        try {
            Address there = Address.parse(uri);
            if (there.moved()) {
                return pages.moved(there, query);
            }
            Supplier<Drawing> drawing = () -> {
                var visit = visit(request, there, Query.parse(query), null, Map.of());
                return new Drawing(pages.page(visit, theme), visit.query());
            };
            return theme.isPreview() ? drawing.get().page() : cache.draw(uri, query, generation, theme, drawing);
        } catch (Problem refusal) {
            return pages.refused(refusal, address);
        }
    }

    private void enterPreview(String uri, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            previews.enter(uri, request, response);
        } catch (Problem refusal) {
            writer.write(pages.refused(refusal, nowhere(uri)), request, response);
        }
    }

    private void submit(String uri, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiFallback.isFor(uri)) {
            answerApi(request, response);
        } else {
            writer.write(submitted(uri, request), request, response);
        }
    }

    private Page submitted(String uri, HttpServletRequest request) throws IOException {
        Address address = nowhere(uri);
        Theme theme = previews.theme(request).orElseGet(themes::current);
        try {
            address = Address.parse(uri);
            if (!Origins.isOwn(request, publicUrl)) {
                throw SiteProblem.foreignForm();
            }
            var query = Query.parse(request.getQueryString());
            if (MultipartBody.is(request) && pages.takesFiles(address)) {
                try (var body = multipart(request)) {
                    return pages.page(visit(request, address, query, body.form(), body.files()), theme);
                }
            }
            Map<String, List<String>> form = bodies.read(
                    request,
                    body -> FormBody.read(request.getContentType(), request.getContentLengthLong(), body, largestForm));
            return pages.page(visit(request, address, query, form, Map.of()), theme);
        } catch (Problem refusal) {
            return pages.refused(refusal, address);
        }
    }

    /** On a disk that is nearly full what is only typed is still read, and the status page with it. */
    private MultipartBody multipart(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > largestForm) {
            room.requireForFiles();
        }
        Path folder = ((File) getServletContext().getAttribute(ServletContext.TEMPDIR)).toPath();
        return bodies.read(
                request, body -> MultipartBody.read(request.getContentType(), length, body, largestForm, folder));
    }

    private void other(String uri, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiFallback.isFor(uri)) {
            answerApi(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD, POST");
        writer.write(pages.refused(SiteProblem.methodNotAllowed(), nowhere(uri)), request, response);
    }

    /** What no module has taken: said so that a page of a named site can read it, too. */
    private void answerApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!sites.answered(request, response)) {
            ApiFallback.answer(request, response);
        }
    }

    /** For pages about an address that cannot be read: only its language matters. */
    private static Address nowhere(String uri) {
        boolean english = uri.equals("/en") || uri.startsWith("/en/");
        return new Address("/", english ? Locale.ENGLISH : Address.BANGLA, false);
    }

    private static Visit visit(
            HttpServletRequest request,
            Address address,
            Query query,
            Map<String, List<String>> form,
            Map<String, PageFile> files) {
        return new Visit(
                address,
                query,
                form,
                cookies(request),
                files,
                Network.of(request),
                Device.of(request.getHeader("User-Agent")),
                form == null
                        ? ""
                        : Caller.visitor(request).map(PersonId::toString).orElse(""));
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        if (request.getHeader("Cookie") == null || request.getCookies() == null) {
            return Map.of();
        }
        var cookies = new HashMap<String, String>();
        for (Cookie cookie : request.getCookies()) {
            cookies.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return cookies;
    }
}
