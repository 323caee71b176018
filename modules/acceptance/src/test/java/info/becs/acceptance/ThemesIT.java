package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Load;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the site looks is changed while it runs: by a zip, by settings, and back. */
class ThemesIT extends WholeServer {

    private static final String MARK =
            "{% extends \"base/front\" %}{% block opening %}<h1>A new face</h1>{% endblock %}";

    private final Closet closet = new Closet(server());

    @AfterEach
    void asItWas() {
        closet.wearDisk("becs").expect(200);
        closet.sets(Map.of(), closet.etag()).expect(200);
    }

    private static Map<String, String> face() {
        return Map.of(
                "front.html",
                MARK,
                "locales/bn.json",
                "{\"face.id\": \"" + UUID.randomUUID() + "\"}",
                "locales/en.json",
                "{\"face.id\": \"x\"}");
    }

    private static String front() {
        return as(nobody()).get("/en").expect(200).body();
    }

    /** S14 */
    @Test
    void onlyADesignerMayDoAnythingWithIt() {
        byte[] zip = Closet.zip("stranger", face());
        long number = closet.number();
        for (Person person : List.of(ben(), ada())) {
            var stranger = new Closet(server(), person);
            assertThat(stranger.sends(zip)).hasStatus(403);
            assertThat(stranger.wears("base", closet.etag())).hasStatus(403);
            assertThat(stranger.sets(Map.of("show_slogan", "false"), closet.etag()))
                    .hasStatus(403);
            assertThat(stranger.goesBack(1, closet.etag())).hasStatus(403);
            assertThat(as(person).get(Closet.LOOK)).hasStatus(403);
            assertThat(as(person).post(Closet.PREVIEWS, Map.of("look", Map.of("theme", "base"))))
                    .hasStatus(403);
        }
        assertThat(closet.number()).isEqualTo(number);
    }

    /** S14 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.html|<script>alert(1)</script>|script",
                "page.html|{{ title.getClass() }}|is a call",
                "page.html|{{ titel }}|'titel' is no fact",
                "page.html|<img src=\"{{ asset('icon.svg') }}\">|alt=",
                "assets/x.svg|<svg onload=\"x()\"/>|onload",
                "assets/x.js|alert(1)|is a script",
                "theme.css|p{background:url(https://evil.example)}|loads",
                "../x.html|x|may not use",
            })
    void whatTheCheckerRefusesIsNotKept(String path, String text, String said) {
        String before = closet.caller().get(Closet.THEMES).expect(200).body();

        assertThat(closet.sends(Closet.zip("bad", Map.of(path, text))))
                .hasStatus(422)
                .says(said);

        assertThat(closet.caller().get(Closet.THEMES).body()).isEqualTo(before);
    }

    /** S14 */
    @Test
    void whatIsTooLargeNoZipOrHereAlreadyIsRefused() {
        assertThat(closet.sends(new byte[(4 << 20) + 1])).hasStatus(413).isProblem("site.theme.too-large");
        assertThat(closet.sends("no zip".getBytes())).hasStatus(422).isProblem("site.theme.unusable");
        byte[] zip = Closet.zip("twice", face());
        closet.sends(zip).expect(201);
        assertThat(closet.sends(zip)).hasStatus(409).isProblem("site.theme.sent-already");
    }

    /** S12 */
    @Test
    void aChangeThatBuildsOnAnOldStepOrOnNothingIsRefused() {
        String masked = "becs/" + closet.send("mask", face()).substring(5);
        long number = closet.number();
        assertThat(closet.caller().put(Closet.LOOK, Map.of("theme", "base"))).hasStatus(428);
        assertThat(closet.wears("base", "\"look-999999\"")).hasStatus(412);
        assertThat(closet.wears("nothing", closet.etag())).hasStatus(422).isProblem("site.theme.unusable");
        assertThat(closet.wears("base/" + UUID.randomUUID(), closet.etag())).hasStatus(404);
        assertThat(closet.wears(masked, closet.etag()))
                .as("what the operator has fixed for 'mask' would not count")
                .hasStatus(404);
        assertThat(closet.goesBack(999_999, closet.etag())).hasStatus(404);
        assertThat(closet.number()).isEqualTo(number);
    }

    /** S12 */
    @Test
    void aThemeThatBrokeWhileItWasWornIsTakenOffAllTheSame() throws IOException {
        Path brittle = Files.createDirectories(server().server().resolve("themes/brittle"));
        Path page = brittle.resolve("page.html");
        Files.write(
                brittle.resolve("theme.json"),
                "{\"name\": \"brittle\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}".getBytes());
        closet.wearDisk("brittle").expect(200);
        long number = closet.number();
        Files.write(page, "<p onclick=\"x()\">".getBytes());

        assertThat(closet.sets(Map.of(), closet.etag())).hasStatus(422).isProblem("site.theme.unusable");
        assertThat(closet.number()).isEqualTo(number);
        assertThat(closet.look()).says("\"usable\":false");
        closet.wearDisk("becs").expect(200);
        assertThat(closet.look()).says("\"usable\":true");
        Files.delete(page);
    }

    /** S12 */
    @Test
    void aThemeIsPutOnWithoutAFailedRequestAndTakenOffAgain() {
        String before = front();
        String sent = closet.send("face", face());
        assertThat(front()).as("nothing is drawn with it by being here").isEqualTo(before);
        closet.wearDisk("becs").expect(200);
        long becs = closet.number();

        Load visitors = Load.of(3, () -> as(nobody()).get("/en"));
        closet.wear(sent);
        assertThat(front()).contains("<h1>A new face</h1>");
        assertThat(closet.goesBack(becs, closet.etag())).hasStatus(200);
        assertThat(front()).isEqualTo(before);
        assertThat(visitors.stop().failures()).isEmpty();

        var steps = closet.caller().get(Closet.LOOK + "/steps").expect(200).json();
        assertThat(steps.get(0).path("step").asString()).isEqualTo("RETURN");
        assertThat(steps.get(0).path("theme").asString()).isEqualTo("becs");
        assertThat(steps.get(1).path("theme").asString()).isEqualTo("face");
        assertThat(Auditor.of(server()).entries("action=site.theme.use&subject=" + closet.number()))
                .hasSize(1);
        assertThat(closet.caller().delete(Closet.THEMES + "/" + sent.substring(5)))
                .as("kept, so that one can go back to it")
                .hasStatus(409)
                .isProblem("site.theme.in-use");
    }

    /** S13 */
    @Test
    void aPreviewIsSeenByWhoeverHasTheLinkAndByNobodyElse() {
        String sent = closet.send("shown", face());
        String before = front();

        Answer entered = as(nobody()).get(closet.preview(sent)).expect(303);
        String cookie = entered.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        Answer shown = as(nobody()).header("Cookie", cookie).get("/en");

        assertThat(shown).hasStatus(200).says("<h1>A new face</h1>").says("You see a preview");
        assertThat(shown).hasHeader("Cache-Control", "no-store").hasHeader("X-Robots-Tag", "noindex");
        assertThat(as(nobody()).header("Cookie", cookie).get("/en/no-such-page"))
                .hasStatus(404)
                .says("You see a preview");
        assertThat(front()).isEqualTo(before);
        assertThat(as(nobody()).get("/preview/" + "A".repeat(43))).hasStatus(410);
        assertThat(server().log()).doesNotContain(cookie.substring(cookie.indexOf('=') + 1));
    }

    /** S13 */
    @Test
    void whoHasMadeALinkIsForgottenWithTheRest() {
        Person ida = server().people().newcomer("Ida", "designer");
        as(ida).post(Closet.PREVIEWS, Map.of("look", Map.of("theme", "base"))).expect(201);
        String path = "/api/core/people/" + ida.id();
        assertThat(closet.caller().get(path + "/export")).says("Preview of a theme");
        assertThat(closet.caller().get(path + "/erasure")).says("Who has sent or changed a theme");

        closet.caller().post(path + "/erasure", Map.of("confirm", ida.id())).expect(200);

        assertThat(closet.caller().get(path + "/export")).hasStatus(200).doesNotSay("Preview of a theme");
    }

    /** S6 */
    @Test
    void aSettingIsInUseWithTheAnswerAndNamedByThePolicy() {
        assertThat(closet.sets(Map.of("brand", "#9fd8c8"), closet.etag()))
                .hasStatus(422)
                .isProblem("site.theme.setting-invalid")
                .complainsAbout("/values/0")
                .says("hard to read");
        assertThat(closet.sets(Map.of("brand", "red"), closet.etag())).hasStatus(422);
        assertThat(closet.sets(Map.of("nothing", "x"), closet.etag())).hasStatus(422);
        assertThat(front()).doesNotContain("#7a1f3d");

        closet.sets(Map.of("brand", "#7a1f3d", "front", "news/front"), closet.etag())
                .expect(200);

        Answer page = as(nobody()).get("/en");
        assertThat(page)
                .says("@media (prefers-color-scheme:light){:root{--brand:#7a1f3d}}")
                .doesNotSay("class=\"block call\"");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("sha256-")
                .doesNotContain("unsafe-inline");
    }
}
