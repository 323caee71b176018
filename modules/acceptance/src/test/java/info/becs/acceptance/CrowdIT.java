package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Far more people at once than there are connections to the database: whoever holds one would keep all others from
 * getting on as soon as it waits for a second (decision 194).
 */
@Tag("once")
class CrowdIT {

    private static final int PEOPLE = 40;
    private static final int PAGES = 5;
    private static final String FORM = "/forms/complaint.ecommerce";

    private static LibertyNode node;

    @BeforeAll
    static void start() {
        node = LibertyNode.bare("crowd")
                .with("forms")
                .database(Database.derby())
                .environment("PLATFORM_DB_CONNECTIONS", "4")
                .start();
        new FormsFolder(node).awaitState("complaint.ecommerce", "1.1.0", "ENABLED");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /** F10: pages are saved, and complaints taken in, of as many as come. */
    @Test
    void manyPeopleFillInTheSameFormAtOnce() throws InterruptedException {
        var together = new CyclicBarrier(PEOPLE);
        var people = new ArrayList<CompletableFuture<List<Integer>>>();
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(CompletableFuture.supplyAsync(() -> fillsIn(together), threads));
            }
            assertThat(people.stream().flatMap(each -> each.join().stream()).distinct())
                    .containsExactlyInAnyOrder(303, 201);
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }

        node.anonymous().get(FORM).expect(200);
        new Complainant(node).complains();
    }

    private static List<Integer> fillsIn(CyclicBarrier together) {
        Caller customer = node.anonymous();
        Answer first = goesOn(customer);
        Caller known = customer.header(
                "Cookie", first.header("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Stream.concat(
                        Stream.generate(() -> goesOn(known).status()).limit(PAGES),
                        Stream.of(new Complainant(node)
                                .hands(UUID.randomUUID().toString(), Complainant.answers())
                                .status()))
                .toList();
    }

    /** From the first page to the second: what was typed before is found, and what is typed is saved. */
    private static Answer goesOn(Caller customer) {
        return customer.submit(
                FORM, Map.of("merchant_name", "উদাহরণ শপ", "merchant_channel", "website", "_next", "1", "draft", ""));
    }
}
