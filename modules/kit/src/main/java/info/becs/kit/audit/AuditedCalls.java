package info.becs.kit.audit;

import info.becs.kit.start.RequestScopes;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

/** Writes the entry of an audited method, inside its transaction: after {@code @Transactional} has begun it. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AuditedCalls {

    @Inject
    Trail trail;

    @Inject
    RequestScopes scopes;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        String action = call.getMethod().getAnnotation(Audited.class).value();
        return scopes.within(() -> {
            Object result = call.proceed();
            boolean refuses = result instanceof Response answer && answer.getStatus() >= 400;
            if (!refuses) {
                trail.done(action);
            }
            return result;
        });
    }
}
