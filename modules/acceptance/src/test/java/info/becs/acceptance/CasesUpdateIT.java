package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The module of the cell is replaced while complaints come in. */
class CasesUpdateIT {

    private static final int MANY = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** C1: none is refused meanwhile, and each has its case once when the module is back. */
    @Test
    void whatComesMeanwhileBecomesACaseOnceItIsBack() {
        try (var node =
                LibertyNode.named("cases-update").database(Database.empty()).start()) {
            var staff = Staff.of(node);
            var cell = new CaseDesk(node);
            var customer = new Complainant(node);
            cell.opened("Before Shop");

            CompletableFuture<List<Integer>> coming = CompletableFuture.supplyAsync(() -> handedIn(customer));
            node.undeploy("complaints");
            await("the module is gone").atMost(PATIENCE).until(() -> staff.versions("complaints") == 0);
            Answer meanwhile = customer.hands(UUID.randomUUID().toString(), about("Meanwhile Shop"))
                    .expect(201);
            assertThat(customer.asksAfter(meanwhile)).hasStatus(200);
            node.deploy("complaints");

            assertThat(coming.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join())
                    .hasSize(MANY)
                    .containsOnly(201);
            staff.awaitState("complaints", "ENABLED");
            await("each has its case")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() ->
                            shops().stream().noneMatch(shop -> cell.about(shop).isEmpty()));
            for (String shop : shops()) {
                assertThat(cell.about(shop)).as(shop).hasSize(1);
            }
            assertThat(customer.asksAfter(meanwhile))
                    .says(cell.about("Meanwhile Shop").get(0));
        }
    }

    /** One after the other, as long as the module is on its way. */
    private static List<Integer> handedIn(Complainant customer) {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < MANY; i++) {
            statuses.add(customer.hands(UUID.randomUUID().toString(), about("Shop " + i))
                    .status());
        }
        return statuses;
    }

    private static List<String> shops() {
        var shops = new ArrayList<>(List.of("Before Shop", "Meanwhile Shop"));
        for (int i = 0; i < MANY; i++) {
            shops.add("Shop " + i);
        }
        return shops;
    }

    private static ObjectNode about(String merchant) {
        return Complainant.answers().put("merchant_name", merchant);
    }
}
