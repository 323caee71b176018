package info.becs.kit.http;

import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/*
 * Two versions beside each other
 *
 * A module answers at /api/news; its next version is deployed beside it at /api/news~next. Clients know only the first
 * address. While both are there, whichever is asked hands the request to the one that is chosen; and when the
 * old one has gone and nobody is at /api/news any more, the site does. Placing, switching and taking off fail no request:
 * see Departure, and invocationCacheSize in jvm.options.
 */
/** Hands a request to the version of a module that is chosen to answer. */
public final class Relay {

    private Relay() {}

    /** The open version of this module, if that is another than the one given. */
    public static Optional<ModuleHandle> chosen(String id, ModuleHandle except) {
        return Switchboard.live().modules().stream()
                .filter(m ->
                        m != except && m.id().equals(id) && Switchboard.live().isOpen(m))
                .findFirst();
    }

    /** Whether the request went there. The path is what follows the module's address: {@code /articles/7}. */
    public static boolean hand(ModuleHandle to, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ServletContext there = request.getServletContext().getContext(to.contextRoot());
        if (there == null || !there.getContextPath().equals(to.contextRoot())) {
            return false;
        }
        RequestDispatcher dispatcher = there.getRequestDispatcher(path.isEmpty() ? "/" : path);
        if (dispatcher == null) {
            return false;
        }
        dispatcher.forward(request, response);
        return true;
    }
}
