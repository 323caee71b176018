package info.becs.kit.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Callable;

/** Gives a call that comes from another web application a request scope of this one. */
@ApplicationScoped
public class RequestScopes {

    @ActivateRequestContext
    public Object within(Callable<Object> call) throws Exception {
        return call.call();
    }
}
