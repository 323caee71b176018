package info.becs.spi.host;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;

/** A call into whichever module offers a capability at this moment: let in, timed, its end told to the host. */
final class LiveCall implements InvocationHandler {

    /** An implementation and the door in front of it. */
    record Target(Object implementation, Supplier<Host.Call> door) {}

    private final Supplier<Optional<Target>> target;
    private final Class<?> type;

    LiveCall(Supplier<Optional<Target>> target, Class<?> type) {
        this.target = target;
        this.type = type;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        Target now = target.get().orElseThrow(this::nobody);
        try (Host.Call call = now.door().get()) {
            try {
                return method.invoke(now.implementation(), arguments);
            } catch (InvocationTargetException e) {
                call.failed(e.getCause());
                throw e.getCause();
            }
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            default:
                return "live " + type.getSimpleName();
        }
    }

    private Problem nobody() {
        return Problem.unavailable(
                "platform.capability.absent",
                Text.of(
                        "এই সেবাটি এখন পাওয়া যাচ্ছে না। কিছুক্ষণ পর আবার চেষ্টা করুন।",
                        "This service is not available at the moment. Try again later."));
    }
}
