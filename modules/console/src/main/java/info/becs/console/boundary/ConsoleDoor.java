package info.becs.console.boundary;

import info.becs.console.control.StaticFiles;
import info.becs.console.entity.FrontPage;
import info.becs.console.entity.StaticFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where staff come in: the page for every address that is a screen's, the files for the others. */
@WebServlet(urlPatterns = "/*", loadOnStartup = 1)
public class ConsoleDoor extends HttpServlet {

    /** Words with '/' between them: where one is in the console, as the address bar shows it. */
    private static final Pattern SCREEN =
            Pattern.compile("/([A-Za-z0-9_~.@%-]{1,200}(/[A-Za-z0-9_~.@%-]{1,200}){0,6}/?)?");

    private static final Pattern FILE = Pattern.compile("/(lib|[0-9a-f]{12})/.*");

    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (path.isEmpty()) {
            response.setStatus(PERMANENT_REDIRECT);
            response.setHeader("Location", request.getContextPath() + "/");
            return;
        }
        Optional<StaticFile> file = files.lasting(path);
        if (file.isPresent()) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            send(file.get(), "", request, response);
        } else if (SCREEN.matcher(path).matches() && !FILE.matcher(path).matches()) {
            page(request, response);
        } else {
            nothing(response);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FrontPage page = files.page();
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", page.policy());
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("X-Robots-Tag", "noindex");
        send(page.file(), page.tag(), request, response);
    }

    private static void send(StaticFile file, String tag, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean zip = file.zipped() != null
                && accepted != null
                && accepted.contains("gzip")
                && !accepted.contains("gzip;q=0");
        response.setHeader("Vary", "Accept-Encoding");
        if (!tag.isEmpty()) {
            String etag = "\"" + tag + (zip ? "-gzip" : "") + "\"";
            response.setHeader("ETag", etag);
            String known = request.getHeader("If-None-Match");
            if (known != null && known.contains(etag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        byte[] bytes = zip ? file.zipped() : file.bytes();
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(file.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A file of another version, mostly: the page that named it is old, and a reload mends it. */
    private static void nothing(HttpServletResponse response) throws IOException {
        byte[] text = "এখানে কিছু নেই। There is nothing here.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
