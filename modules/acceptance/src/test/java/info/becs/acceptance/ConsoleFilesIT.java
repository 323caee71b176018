package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The files of the console, and who is offered which of its screens. */
class ConsoleFilesIT extends WholeServer {

    private static final Pattern START = Pattern.compile("/console/([0-9a-f]{12})/shell/boundary/start\\.js");

    private final Caller visitor = as(nobody());
    private final Staff staff = Staff.of(server());

    @AfterEach
    void helloIsGone() {
        if (staff.versions("hello") > 0) {
            server().undeploy("hello");
            staff.awaitVersions("hello", 0);
        }
    }

    @Test
    void whoIsNotSignedInIsOfferedNoScreen() {
        assertThat(visitor.get("/api/core/console/screens"))
                .hasStatus(401)
                .isProblem("platform.access.unauthenticated");
        assertThat(as(Person.impostor()).get("/api/core/console/screens"))
                .hasStatus(401)
                .isProblem("core.token.unknown");
    }

    @Test
    void aFileThatIsNotThereOrOfAnotherVersionIsNotFound() {
        assertThat(visitor.get("/console/0123456789ab/shell/boundary/start.js")).hasStatus(404);
        assertThat(visitor.get("/console/lib/lit/3.3.2/nothing.js")).hasStatus(404);
        assertThat(visitor.get("/console/WEB-INF/web.xml").body()).doesNotContain("<web-app");
        assertThat(visitor.get("/console/%2e%2e/core/modules").status()).isNotEqualTo(500);
        assertThat(visitor.get("/api/news/console/nothing.js")).hasStatus(404);
    }

    /** K1 */
    @Test
    void everybodyIsOfferedWhatTheyMayUse() {
        assertThat(paths(as(admin()))).contains("modules");
        assertThat(paths(as(ben()))).contains("events").doesNotContain("modules", "tokens");
        assertThat(as(admin()).in("en").get("/api/core/console/screens").body()).contains("\"Modules\"");
        assertThat(as(admin()).in("bn").get("/api/core/console/screens").body()).contains("মডিউল");
    }

    /** K1 */
    @Test
    void theScreenOfAModuleComesAndGoesWithIt() {
        assertThat(paths(as(admin()))).doesNotContain("hello");

        server().deploy("hello");
        staff.open("hello", "/en/hello");
        assertThat(paths(as(admin()))).contains("hello");
        assertThat(visitor.get("/api/hello/console/hello.js")).hasStatus(200).says("export default class");
        assertThat(visitor.get("/api/hello/console/../hello/HelloModule.class").status())
                .isNotEqualTo(200);

        staff.disable("hello").expect(200);
        assertThat(paths(as(admin()))).doesNotContain("hello");
        assertThat(visitor.get("/api/hello/console/hello.js")).hasStatus(404).isProblem("core.module.disabled");
    }

    /** K2 */
    @Test
    void thePageAllowsNothingThatIsNotAFileOfThisServer() {
        Answer page = visitor.get("/console/").expect(200);

        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self' 'sha256-", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(page).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Cache-Control", "no-cache");
        assertThat(visitor.get("/console").header("Location").orElse("")).endsWith("/console/");
        assertThat(visitor.get("/console/modules/news").body()).isEqualTo(page.body());
    }

    /** K3 */
    @Test
    void filesAreKeptForEverAndThePageIsAskedForAgain() {
        Answer page = visitor.get("/console/");
        Matcher start = START.matcher(page.body());
        assertThat(start.find()).isTrue();

        assertThat(visitor.header("Accept-Encoding", "gzip").get(start.group()))
                .hasStatus(200)
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable")
                .hasHeader("Content-Encoding", "gzip");
        assertThat(visitor.get("/console/lib/lit/3.3.2/index.js"))
                .hasStatus(200)
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(visitor.header("If-None-Match", page.etag()).get("/console/"))
                .hasStatus(304);
    }

    private static List<String> paths(Caller person) {
        return StreamSupport.stream(
                        person.get("/api/core/console/screens")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .map(screen -> screen.path("path").asString())
                .toList();
    }
}
