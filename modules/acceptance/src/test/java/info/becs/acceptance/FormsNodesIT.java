package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Tables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forms on two servers with one PostgreSQL.
 *
 * <p>As many submissions as {@link CrashesIT}, with {@code -Pflood}.
 */
class FormsNodesIT extends TwoNodes {

    private static final int IDS = Integer.getInteger("flood.ids", 100);

    /** A line of the server's log at the level of errors. */
    private static final Pattern ERROR = Pattern.compile("(?m)^\\[[^]]+] \\S+ \\S+ +E ");

    /** F3 */
    @Test
    void aFormOpenedOnOneIsOpenOnTheOtherWithinTwoSeconds() {
        var folder = new FormsFolder(a);
        folder.put("nodes.form.zip", FormsFolder.tiny("test.nodes", Map.of()));
        folder.awaitState("test.nodes", "1.0.0", "INSTALLED_DISABLED");
        b.anonymous().get("/en/forms").expect(200); // so that there is something old to keep

        Promised.within(TWO_SECONDS, () -> {
            folder.enable("test.nodes").expect(200);
            Duration open =
                    follows(() -> b.anonymous().get("/en/forms/test.nodes").status() == 200);
            follows(() -> b.anonymous().get("/en/forms").body().contains("/en/forms/test.nodes"));

            folder.disable("test.nodes").expect(200);
            follows(() -> b.anonymous().get("/en/forms/test.nodes").status() == 404);
            follows(() -> !b.anonymous().get("/en/forms").body().contains("/en/forms/test.nodes"));
            return open;
        });
    }

    /** F38: what staff change on one node is offered, drawn and judged so on the other. */
    @Test
    void whatIsOfferedOnOneIsOfferedOnTheOtherWithinTwoSeconds() {
        String form = "/api/forms/forms/member.application";
        var rules = new RulesOf(a);
        ObjectNode pack = rules.shipped();
        for (var type : pack.path("types")) {
            if (type.path("code").asString().equals("associate")) {
                ((ObjectNode) type).put("open", false);
            } else if (type.path("code").asString().equals("general")) {
                ((ObjectNode) type).put("fee", 25_000);
            }
        }
        assertThat(b.anonymous().in("en").get(form).body()).contains("Associate member (fee");
        assertThat(b.anonymous().get("/en/membership").body()).contains("Associate member");

        Promised.within(TWO_SECONDS, () -> {
            rules.puts(pack);
            Duration offered =
                    follows(() -> !b.anonymous().in("en").get(form).body().contains("\"const\":\"associate\""));
            assertThat(b.anonymous().in("en").get(form).body()).contains("General member (fee ৳250 for 12 months)");
            assertThat(b.anonymous()
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .post(form + "/submissions", MembershipDesk.answers("associate"))
                            .status())
                    .isEqualTo(422);

            rules.force(1);
            follows(() -> b.anonymous().in("en").get(form).body().contains("Associate member (fee"));
            return offered;
        });
    }

    /** F7 F8: five at once on both nodes are one, with one number and one secret. */
    @Test
    void theSameSubmissionOnBothNodesIsOne() throws Exception {
        int logged = a.log().length();
        int loggedThere = b.log().length();
        int before = submissions();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        for (int round = 0; round < IDS; round++) {
            String instance = UUID.randomUUID().toString();
            var posts = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 5; i++) {
                var customer = new Complainant(i % 2 == 0 ? a : b);
                posts.add(() -> customer.hands(instance, Complainant.answers()));
            }
            var answers = new ArrayList<Answer>();
            for (var each : threads.invokeAll(posts)) {
                answers.add(each.get());
            }
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 201)
                    .containsOnlyOnce(201);
            assertThat(answers)
                    .extracting(r -> r.text("receiptNumber") + r.text("secret"))
                    .containsOnly(answers.get(0).text("receiptNumber")
                            + answers.get(0).text("secret"));
        }
        threads.shutdown();
        assertThat(submissions()).isEqualTo(before + IDS);
        assertThat(List.of(a.log().substring(logged), b.log().substring(loggedThere)))
                .noneMatch(log -> ERROR.matcher(log).find());
    }

    private static int submissions() {
        return Integer.parseInt(
                Tables.of(b).column("SELECT COUNT(*) FROM forms_submission").get(0));
    }
}
