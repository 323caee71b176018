package info.becs.kit.http;

import info.becs.kit.db.Borrowed;
import info.becs.kit.start.RequestScopes;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Problem;
import info.becs.spi.host.Host;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The door in front of everything that this WAR answers: open, or closed with the sentence that says why.
 *
 * <p>Each request is one call into the module for the core's circuit: timed, and counted as a failure when it ends in
 * an error of ours. An answer that the public may have comes from {@link PublicAnswers} without entering the module.
 */
@WebFilter(
        filterName = "kit-gate",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class Gate implements Filter {

    /** Request attribute under which an error of ours is noted, so that the circuit hears of it. */
    static final String FAILURE = Gate.class.getName() + ".failure";

    private final Departure departure = new Departure();

    @Inject
    ThisModule self;

    @Inject
    NamedSites sites;

    @Inject
    PublicAnswers answers;

    @Inject
    RequestScopes scopes;

    @Inject
    Language language;

    @Inject
    Borrowed borrowed;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        departure.entered();
        try {
            if (request.getDispatcherType() == DispatcherType.FORWARD) {
                passForwarded((HttpServletRequest) request, (HttpServletResponse) response, chain);
            } else if (!sites.answered((HttpServletRequest) request, (HttpServletResponse) response)) {
                pass((HttpServletRequest) request, (HttpServletResponse) response, chain);
            }
        } finally {
            departure.left();
        }
    }

    /** The server sends nobody here any more; CDI goes after this. */
    @Override
    public void destroy() {
        self.handle()
                .filter(module -> Relay.chosen(module.id(), module).isPresent())
                .ifPresent(module -> departure.await());
    }

    /** From another web application ({@link Relay}): the server has begun a request scope there, but none here. */
    private void passForwarded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            scopes.within(() -> {
                language.is(Language.of(request));
                pass(request, response, chain);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ModuleHandle module = self.handle().orElse(null);
        if (module == null) {
            ProblemJson.write(response, KitProblem.starting(), Language.of(request));
            return;
        }
        Problem refusal = Caller.refusal(request);
        if (refusal != null) {
            ProblemJson.write(response, refusal, Language.of(request));
            return;
        }
        if (answers.served(module, request, response) || relayed(module, request, response)) {
            return;
        }
        try (Host.Call call = Switchboard.live().enter(module, "HTTP")) {
            try {
                answers.keep(new PatientRequest(request, call, borrowed::giveBack), response, chain);
                if (request.getAttribute(FAILURE) instanceof Throwable failure) {
                    call.failed(failure);
                }
            } catch (IOException | ServletException | RuntimeException | Error e) {
                call.failed(e);
                throw e;
            }
        } catch (Problem closed) {
            if (response.isCommitted()) {
                throw closed;
            }
            ProblemJson.write(response, closed, Language.of(request));
        }
    }

    private static boolean relayed(ModuleHandle module, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Switchboard.live().isOpen(module)) {
            return false;
        }
        ModuleHandle other = Relay.chosen(module.id(), module).orElse(null);
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return other != null && Relay.hand(other, path, request, response);
    }
}
