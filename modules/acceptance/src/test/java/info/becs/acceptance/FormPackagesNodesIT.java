package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** F34: a form module of several on two servers with one PostgreSQL, changed on one while people are at the other. */
class FormPackagesNodesIT extends TwoNodes {

    private static final Set<String> NONE = Set.of();
    private static final Set<String> FIRST = Set.of("one", "two");
    private static final Set<String> NEXT = Set.of("one", "three");
    private static final Pattern NAMED = Pattern.compile("\\bpair\\.(one|two|three)\\b");

    private final FormsFolder folder = new FormsFolder(a);

    /** F3 */
    @Test
    void allItsFormsOpenChangeAndReturnTogetherAndNobodyIsRefused() {
        install("1.0.0", "one", "two");
        install("1.1.0", "one", "three");
        var lists = ConcurrentHashMap.<Set<String>>newKeySet();
        var wrong = new ConcurrentLinkedQueue<String>();
        var handed = new AtomicInteger();
        try (var lookers = new People()) {
            lookers.keep(() -> lists.add(named("/en/forms", wrong)));
            lookers.keep(() -> lists.add(named("/api/forms/forms", wrong)));
            try (var early = new People()) {
                early.keep(() -> openTogether(wrong));
                folder.enable("pair", "1.0.0").expect(200);
                follows(() -> given().equals(FIRST));
            }
            assertThat(pages()).containsExactly(200, 200, 404);
            try (var customers = new People()) {
                customers.keep(() -> handIn(wrong, handed));
                customers.keep(() -> expect(200, "/forms/pair.one", wrong));
                folder.enable("pair", "1.1.0").expect(200);
                follows(() -> given().equals(NEXT));
                assertThat(pages()).containsExactly(200, 404, 200);

                folder.rollBack("pair").expect(200);
                follows(() -> given().equals(FIRST));
                assertThat(pages()).containsExactly(200, 200, 404);
            }
            folder.disable("pair").expect(200);
            follows(() -> given().isEmpty());
            assertThat(pages()).containsOnly(404);
        }
        assertThat(wrong).isEmpty();
        assertThat(lists).containsExactlyInAnyOrder(NONE, FIRST, NEXT);
        assertThat(handed).hasPositiveValue();
    }

    private void install(String version, String... names) {
        folder.put("pair-" + version + ".form.zip", FormsFolder.several("pair", version, Map.of(), names));
        for (String name : names) {
            folder.awaitState("pair." + name, version, "INSTALLED_DISABLED");
        }
    }

    private static List<Integer> pages() {
        return List.of(page("one"), page("two"), page("three"));
    }

    private static int page(String name) {
        return b.anonymous().get("/en/forms/pair." + name).status();
    }

    private static Set<String> given() {
        return named("/en/forms", new ConcurrentLinkedQueue<>());
    }

    /** Which of them one answer tells of. */
    private static Set<String> named(String list, Queue<String> wrong) {
        return new TreeSet<>(NAMED.matcher(expect(200, list, wrong))
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static String expect(int status, String path, Queue<String> wrong) {
        var answer = b.anonymous().get(path);
        if (answer.status() != status) {
            wrong.add(path + " " + answer.status());
        }
        return answer.body();
    }

    /** Whoever has had the one has the other. */
    private static void openTogether(Queue<String> wrong) {
        if (page("one") == 200 && page("two") != 200) {
            wrong.add("one without two");
        }
    }

    private static void handIn(Queue<String> wrong, AtomicInteger handed) {
        var answer = b.anonymous()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/pair.one/submissions", Map.of("name", "রহিমা", "truth", true));
        if (answer.status() != 201) {
            wrong.add("handing in " + answer.status());
        }
        handed.incrementAndGet();
    }

    /** People who do one thing again and again until they are sent home. */
    private static final class People implements AutoCloseable {

        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final Queue<Throwable> stumbled = new ConcurrentLinkedQueue<>();
        private volatile boolean sentHome;

        void keep(Runnable doing) {
            threads.execute(() -> {
                try {
                    while (!sentHome) {
                        doing.run();
                    }
                } catch (RuntimeException | AssertionError e) {
                    stumbled.add(e);
                }
            });
        }

        @Override
        public void close() {
            sentHome = true;
            threads.shutdown();
            try {
                assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(stumbled).isEmpty();
        }
    }
}
