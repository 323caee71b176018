package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no program of ours would send gets a 4xx that says why, in the asked language, and nothing is stored. */
class BadInputIT extends WholeServer {

    private static final String JSON = "application/json";

    private final Caller editor = as(ada()).in("en");
    private String before;

    @BeforeEach
    void count() {
        before = drafts();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(drafts()).isEqualTo(before);
    }

    private static String drafts() {
        return as(ada()).get(Newsroom.DESK + "?size=100").expect(200).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"title\":", "[]", "\"text\"", "{\"title\":\"a\",}", "{\"a\":1}{\"b\":2}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        Answer answer = editor.send("POST", Newsroom.DESK, JSON, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":{\"deep\":1}}|platform.json.wrong-type",
                "{\"translationOf\":\"seven\"}|platform.json.wrong-type",
                "{\"kind\":\"POEM\"}|platform.json.wrong-type",
                "{\"title\":\"a\",\"title\":\"b\"}|platform.json.duplicate-field",
                "{\"state\":\"PUBLISHED\"}|platform.json.unknown-field",
                "{\"number\":1}|platform.json.unknown-field"
            })
    void wrongTypesAndUnknownFieldsAreNamed(String body, String code) {
        assertThat(editor.send("POST", Newsroom.DESK, JSON, body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .isProblem(code);
    }

    /** JSON-B would take each of these for what it resembles. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":5}|/title",
                "{\"title\":true}|/title",
                "{\"title\":[\"a\"]}|/title",
                "{\"translationOf\":\"7\"}|/translationOf",
                "{\"translationOf\":7.5}|/translationOf",
                "{\"menuWeight\":99999999999}|/menuWeight",
                "{\"menuWeight\":true}|/menuWeight",
                "{\"kind\":0}|/kind",
                "{\"language\":\"bn\",\"menuWeight\":{}}|/menuWeight"
            })
    void nothingIsTakenForWhatItResembles(String body, String pointer) {
        assertThat(editor.send("POST", Newsroom.DESK, JSON, body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .isProblem("platform.json.wrong-type")
                .complainsAbout(pointer)
                .says(pointer + " must be");
    }

    /** A draft that would be taken in, if its numbers were not texts. */
    @Test
    void aDraftOfWrongTypesIsNotStored() {
        var draft = Newsroom.draft("Types");
        draft.put("menuWeight", "7");

        assertThat(editor.post(Newsroom.DESK, draft)).hasStatus(400).complainsAbout("/menuWeight");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        assertThat(as(nobody()).in("en").post("/api/forms/status", Map.of("number", 1, "secret", List.of(), "pin", 1)))
                .hasStatus(400)
                .complainsAbout("/number")
                .complainsAbout("/secret")
                .complainsAbout("/pin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":5,\"permissions\":[\"news.*\"],\"days\":3}|/name",
                "{\"name\":\"x\",\"permissions\":\"news.*\",\"days\":3}|/permissions",
                "{\"name\":\"x\",\"permissions\":[\"news.*\",7],\"days\":3}|/permissions/1",
                "{\"name\":\"x\",\"permissions\":[\"news.*\"],\"days\":\"3\"}|/days",
                "{\"name\":\"x\",\"permissions\":[\"news.*\"],\"days\":null}|/days",
                "{\"name\":\"x\",\"permissions\":[\"news.*\"],\"days\":3.5}|/days"
            })
    void noTokenIsGivenForWrongTypes(String body, String pointer) {
        Caller admin = as(admin()).in("en");
        String tokens = admin.get("/api/core/tokens").expect(200).body();

        assertThat(admin.send("POST", "/api/core/tokens", JSON, body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .complainsAbout(pointer);

        assertThat(admin.get("/api/core/tokens").expect(200).body()).isEqualTo(tokens);
    }

    @Test
    void nothingAtAllIsNoDraft() {
        assertThat(editor.send("POST", Newsroom.DESK, JSON, "null".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .isProblem("platform.input.invalid");
    }

    @Test
    void aBodyWithoutEndIsCutOff() {
        byte[] endless = ("{\"title\":\"" + "x".repeat(3 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(editor.send("POST", Newsroom.DESK, JSON, endless))
                .hasStatus(413)
                .isProblem("platform.body.too-large");
    }

    @Test
    void aWellOfBracketsIsNotDescended() {
        byte[] well = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        assertThat(editor.send("POST", Newsroom.DESK, JSON, well))
                .hasStatus(400)
                .isProblem("platform.json.too-deep");
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(Charset.forName("ISO-8859-1"));

        assertThat(editor.send("POST", Newsroom.DESK, JSON, latin))
                .hasStatus(400)
                .isProblem("platform.body.encoding");
        assertThat(editor.send("POST", Newsroom.DESK, JSON + ";charset=utf-16", latin))
                .hasStatus(415);
    }

    @Test
    void otherTypesMethodsAndAddressesAreRefusedAsProblems() {
        assertThat(editor.send("POST", Newsroom.DESK, "text/xml", "<a/>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(415)
                .isProblem("platform.body.type");
        assertThat(editor.delete(Newsroom.DESK)).hasStatus(405).isProblem("platform.method.not-allowed");
        assertThat(editor.get("/api/news/nowhere")).hasStatus(404).isProblem("platform.address.unknown");
        assertThat(editor.header("Accept", "image/png").get("/api/news/articles"))
                .hasStatus(406)
                .isProblem("platform.accept.unknown");
    }

    @Test
    void aRefusalSpeaksTheLanguageOfWhoAsked() {
        byte[] bad = "{".getBytes(StandardCharsets.UTF_8);

        assertThat(as(ada()).in("bn").send("POST", Newsroom.DESK, JSON, bad)).hasHeader("Content-Language", "bn");
        assertThat(as(ada()).in("en").send("POST", Newsroom.DESK, JSON, bad)).hasHeader("Content-Language", "en");
        assertThat(as(ada()).in("fr").send("POST", Newsroom.DESK, JSON, bad)).hasHeader("Content-Language", "bn");
    }
}
