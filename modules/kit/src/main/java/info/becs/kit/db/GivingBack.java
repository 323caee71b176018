package info.becs.kit.db;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/*
 * Why
 *
 * Where a transaction begins by the annotation, the container suspends the local one of the request instead of ending it, and the
 * connection of an earlier reading stays with it. The request then needs a second one. With more requests than
 * connections all wait for each other: a hundred people who went to the next page of a form at once stopped the server.
 */
/** Gives back what a request has borrowed of the database before a transaction begins, so that it never holds two connections. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class GivingBack {

    @Inject
    Borrowed borrowed;

    @AroundInvoke
    Object first(InvocationContext call) throws Exception {
        borrowed.giveBack();
        return call.proceed();
    }
}
