package info.becs.kit.http;

import info.becs.kit.db.Contention;
import info.becs.spi.Problem;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;

/**
 * Turns whatever a resource throws into problem+json.
 *
 * <p>One mapper for all: JAX-RS picks the nearest type, and several mappers would let a wrapped {@link Problem} fall
 * between them. What is nobody's refusal is logged under a reference that the answer quotes.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** Request attribute: the code of the problem that was answered. */
    public static final String CODE = ProblemMapper.class.getName() + ".code";

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        if (problem.kind() == Problem.Kind.FAULT) {
            request.setAttribute(Gate.FAILURE, thrown);
        }
        Response response = response(request, problem);
        return thrown instanceof NotAllowedException e
                ? Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW))
                        .build()
                : response;
    }

    static Response response(HttpServletRequest request, Problem problem) {
        request.setAttribute(CODE, problem.code());
        Locale locale = Language.of(request);
        Response.ResponseBuilder response = Response.status(Statuses.of(problem.kind()))
                .type(ProblemJson.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ProblemJson.text(problem, locale));
        problem.retryAfter().ifPresent(p -> response.header(HttpHeaders.RETRY_AFTER, p.toSeconds()));
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private Problem problem(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 12; t = t.getCause(), depth++) {
            if (t instanceof Problem problem) {
                return problem;
            }
            if (t instanceof ConstraintViolationException e) {
                return BrokenRules.problem(e);
            }
            if (t instanceof OptimisticLockException) {
                return overtaken();
            }
            if (JsonFaults.isOne(t)) {
                return JsonFaults.problem(thrown);
            }
        }
        if (thrown instanceof WebApplicationException e) {
            return ofWebApplication(e);
        }
        if (Contention.isTwin(thrown)) {
            LOG.log(
                    Level.WARNING,
                    () -> "Written by somebody else in the same moment: " + request.getMethod() + " "
                            + request.getRequestURI(),
                    thrown);
            return KitProblem.stale();
        }
        return Contention.isOne(thrown) ? contended(thrown) : fault(thrown);
    }

    /** Without what was thrown: its words hold what the row says. */
    private Problem overtaken() {
        LOG.log(
                Level.INFO,
                () -> "Changed by somebody else in the same moment: " + request.getMethod() + " "
                        + request.getRequestURI());
        return KitProblem.stale();
    }

    private Problem contended(Throwable thrown) {
        LOG.log(
                Level.WARNING,
                () -> "Taken back by the database for others' sake: " + request.getMethod() + " "
                        + request.getRequestURI(),
                thrown);
        return KitProblem.contended();
    }

    private Problem ofWebApplication(WebApplicationException e) {
        if (e instanceof NotFoundException) {
            return KitProblem.notFound();
        }
        if (e instanceof NotAllowedException) {
            return KitProblem.methodNotAllowed(e.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        if (e instanceof NotAcceptableException) {
            return KitProblem.notAcceptable();
        }
        if (e instanceof NotSupportedException) {
            return KitProblem.unsupportedType();
        }
        return e.getResponse().getStatus() < 500 ? KitProblem.badRequest() : fault(e);
    }

    private Problem fault(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.ERROR,
                () -> "Fault " + reference + " at " + request.getMethod() + " " + request.getRequestURI(),
                thrown);
        return KitProblem.fault(reference, thrown);
    }
}
