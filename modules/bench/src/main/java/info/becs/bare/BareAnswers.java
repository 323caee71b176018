package info.becs.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes that were put here before, as fast as a servlet can serve them. */
@WebServlet(urlPatterns = "/answers/*", loadOnStartup = 1)
public class BareAnswers extends HttpServlet {

    /** Not Content-Encoding: the server would decompress what it brings. */
    private static final String ENCODING = "Bare-Encoding";

    private record Kept(String type, String encoding, byte[] bytes) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = request.getInputStream().readAllBytes();
        kept.put(request.getPathInfo(), new Kept(request.getContentType(), request.getHeader(ENCODING), bytes));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Kept answer = kept.get(request.getPathInfo());
        response.setContentType(answer.type());
        if (answer.encoding() != null) {
            response.setHeader("Content-Encoding", answer.encoding());
        }
        response.setContentLength(answer.bytes().length);
        response.getOutputStream().write(answer.bytes());
    }
}
