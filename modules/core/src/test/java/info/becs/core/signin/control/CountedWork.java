package info.becs.core.signin.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.Setting;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A database that answers that there is room and nobody, and writes down what it was asked; and threads that wait. */
public final class CountedWork {

    private final List<String> asked = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    public final Clock clock = Clock.fixed(Instant.parse("2026-11-27T06:00:00Z"), ZoneOffset.UTC);

    public final Settings settings = new Settings() {
        @Override
        public long number(Setting setting) {
            return Long.parseLong(setting.defaultValue());
        }
    };

    private final EntityManager em = stand(EntityManager.class, (proxy, method, given) -> switch (method.getName()) {
        case "createQuery" -> query(String.valueOf(given[0]));
        default -> {
            Object first = given == null
                    ? ""
                    : given[0] instanceof Class<?> type
                            ? type.getSimpleName()
                            : given[0].getClass().getSimpleName();
            asked.add((method.getName() + " " + first).strip());
            yield null;
        }
    });

    private Query query(String text) {
        asked.add(text);
        return stand(
                Query.class, (proxy, method, given) -> method.getName().equals("executeUpdate") ? (Object) 1 : proxy);
    }

    private static <T> T stand(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What the database was asked so far, in its order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** How much is left for after the answer. */
    public int afterwards() {
        return afterwards.size();
    }

    public CodeBudgets budgets() {
        var spent = new SpentCodes();
        spent.em = em;
        var budgets = new CodeBudgets();
        budgets.spent = spent;
        budgets.settings = settings;
        budgets.clock = clock;
        return budgets;
    }

    public SignInCodes codes() {
        var codes = new SignInCodes();
        codes.em = em;
        codes.clock = clock;
        return codes;
    }

    AfterAnswer after() {
        var after = new AfterAnswer();
        after.threads = stand(ManagedExecutorService.class, (proxy, method, given) -> {
            afterwards.add((Runnable) given[0]);
            return null;
        });
        return after;
    }
}
