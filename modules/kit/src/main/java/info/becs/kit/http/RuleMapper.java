package info.becs.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Keeps RESTEasy's own mapper, which is nearer than ours to Throwable, from answering broken rules as plain text. */
@Provider
public class RuleMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return ProblemMapper.response(request, BrokenRules.problem(broken));
    }
}
