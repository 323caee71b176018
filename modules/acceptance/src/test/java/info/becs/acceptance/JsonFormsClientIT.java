package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import info.becs.testkit.Tree;
import info.becs.testkit.http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any JSON Forms client can draw and submit every shipped form: the official React renderers do, filled in by hand.
 *
 * <p>The client is of the server's own origin, as far as the browser knows; what it asks the API is real.
 */
@Tag("one-engine")
class JsonFormsClientIT extends InBrowser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FORMS = Tree.root().resolve("modules/form-modules");
    private static final String PAGE = "<!doctype html><meta charset=utf-8><title>Client</title><div id=form></div>"
            + "<script src=/jsonforms-client.js></script>";

    private static String script;

    @BeforeAll
    static void build() {
        script = JsonFormsClient.script();
    }

    static Stream<String> forms() throws IOException {
        try (Stream<Path> folders = Files.list(FORMS)) {
            return folders
                    .filter(each -> Files.exists(each.resolve("schema.json")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void drawsTheFormIsFilledInAndSubmitsIt(String folder) {
        String form = JSON.readTree(FORMS.resolve(folder).resolve("module.json").toFile())
                .path("id")
                .asString();
        boolean wasClosed = as(nobody()).get("/api/forms/forms/" + form).status() == 404;
        if (wasClosed) {
            as(admin()).post("/api/forms/form-modules/" + form + "/enable").expect(200);
        }
        try (BrowserContext desk = chromium.desk(server().address())) {
            for (String sample : List.of("passes-short.json", "passes-full.json", "passes-answer-by-email.json")) {
                Path file = FORMS.resolve(folder).resolve("samples").resolve(sample);
                if (Files.exists(file)) {
                    submits(desk, form, JSON.readTree(file.toFile()).path("answers"));
                }
            }
        } finally {
            if (wasClosed) {
                as(admin()).post("/api/forms/form-modules/" + form + "/disable").expect(200);
            }
        }
    }

    /** F38: a choice that staff have added since the form was made. */
    @Test
    void drawsAndSubmitsWhatIsOfferedNow() {
        String form = "member.application";
        String schema = "/api/forms/forms/" + form;
        var rules = new RulesOf(server());
        ObjectNode pack = rules.shipped();
        ObjectNode patron = ((ObjectNode) pack.path("types").path(0)).deepCopy();
        pack.withArray("types")
                .add(patron.put("code", "patron-member").put("bn", "পৃষ্ঠপোষক").put("en", "Patron"));
        rules.puts(pack);
        try (BrowserContext desk = chromium.desk(server().address())) {
            await("the new type")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> as(nobody()).get(schema).body().contains("patron-member"));
            submits(desk, form, MembershipDesk.answers("patron-member"));
            await("the application")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !new MembershipDesk(server())
                            .ofType("patron-member")
                            .isEmpty());
        } finally {
            rules.without("patron-member");
            await("the shipped types")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !as(nobody()).get(schema).body().contains("patron-member"));
        }
    }

    /** F6: the client's own checks say the same about one of two as the server's. */
    @Test
    void findsOutThatAnAnswerWouldReachNobody() {
        String form = "feedback.opinion";
        JsonNode answers = JSON.readTree(FORMS.resolve("feedback-opinion/samples/fails-answer-to-nowhere.json")
                        .toFile())
                .path("answers");
        try (BrowserContext desk = chromium.desk(server().address());
                Page page = client(desk)) {
            JsonNode filled = filled(page, definition(form), answers);

            assertThat(filled.path("undrawn")).isEmpty();
            assertThat(filled.path("errors").toString())
                    .contains("contact_mobile")
                    .doesNotContain("contact_email");
            assertThat(posted(page, form)).isEqualTo(422);
        }
    }

    private static JsonNode definition(String form) {
        return as(nobody())
                .in("en")
                .get("/api/forms/forms/" + form + "?lang=en")
                .expect(200)
                .json();
    }

    private static JsonNode filled(Page page, JsonNode definition, JsonNode answers) {
        return JSON.readTree((String) page.evaluate(
                "async ([definition, answers]) => { const d = JSON.parse(definition); await draw(d);"
                        + " return JSON.stringify(await fill(d, JSON.parse(answers))); }",
                List.of(definition.toString(), answers.toString())));
    }

    private void submits(BrowserContext desk, String form, JsonNode answers) {
        JsonNode definition = definition(form);
        try (Page page = client(desk)) {
            JsonNode filled = filled(page, definition, answers);

            assertThat(filled.path("undrawn"))
                    .as("what %s could not draw", form)
                    .isEmpty();
            assertThat(filled.path("errors")).as("what the client finds wrong").isEmpty();
            assertThat(filled.path("given")).isEqualTo(answers);
            assertThat(posted(page, form)).isEqualTo(201);
        }
        refusesWhatIsLeftOut(form);
    }

    /** What the client holds, sent by its own browser. */
    private static int posted(Page page, String form) {
        return (Integer) page.evaluate(
                "async ([form, key]) => (await fetch(`/api/forms/forms/${form}/submissions`, {method: 'POST',"
                        + " headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},"
                        + " body: JSON.stringify(given())})).status",
                List.of(form, UUID.randomUUID().toString()));
    }

    private void refusesWhatIsLeftOut(String form) {
        Answer refused = as(nobody())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/" + form + "/submissions", JSON.createObjectNode());
        assertThat(refused).hasStatus(422).isProblem("forms.answers.invalid");
    }

    private static Page client(BrowserContext desk) {
        Page page = desk.newPage();
        var mistakes = new ArrayList<String>();
        page.onPageError(mistakes::add);
        page.route("**/jsonforms-client", route -> route.fulfill(body(PAGE, "text/html")));
        page.route("**/jsonforms-client.js", route -> route.fulfill(body(script, "text/javascript")));
        page.navigate("/jsonforms-client");
        assertThat(mistakes).isEmpty();
        return page;
    }

    private static Route.FulfillOptions body(String text, String type) {
        return new Route.FulfillOptions()
                .setContentType(type + "; charset=utf-8")
                .setBody(text);
    }
}
