package info.becs.kit.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/*
 * What leaves this WAR
 *
 * An object that is handed to other web applications is called on their threads. The contextual proxy gives the call
 * this WAR's naming, CDI and class loader (APPLICATION), but leaves the caller's transaction and security as they
 * are: so the caller, this WAR and both persistence units share one JTA transaction and one connection, without XA. The
 * default ContextService would suspend the transaction and silently lose that.
 */
/** Makes the stand-ins under which this WAR's objects are called by others. */
@ApplicationScoped
@ContextServiceDefinition(
        name = "java:module/concurrent/outbound",
        propagated = {ContextServiceDefinition.APPLICATION},
        unchanged = {ContextServiceDefinition.TRANSACTION, ContextServiceDefinition.SECURITY},
        cleared = {ContextServiceDefinition.ALL_REMAINING})
public class Outbound {

    @Resource(lookup = "java:module/concurrent/outbound")
    ContextService contexts;

    @Inject
    RequestScopes scopes;

    public <T> T standIn(Class<T> type, T implementation) {
        Object scoped = Proxy.newProxyInstance(
                Outbound.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return scopes.within(() -> {
                            try {
                                return method.invoke(implementation, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause() instanceof Exception cause ? cause : new Failure(e.getCause());
                            }
                        });
                    } catch (Failure e) {
                        throw e.getCause();
                    }
                });
        return contexts.createContextualProxy(type.cast(scoped), type);
    }

    /** Carries an Error through a Callable. */
    private static final class Failure extends Exception {
        Failure(Throwable cause) {
            super(cause);
        }
    }
}
