package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.Tree;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code modules/SETTINGS.md} is what the modules of a running server declare. */
@Tag("once")
class SettingsPageIT {

    private static final Path PAGE = Tree.root().resolve("modules/SETTINGS.md");
    private static final Path MADE = Path.of("target", "SETTINGS.md");
    private static final Pattern READ =
            Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"|getOptionalValue\\(\"([^\"]+)\"[,)]");

    private static LibertyNode node;
    private static SettingsOf settings;

    @BeforeAll
    static void start() {
        node = LibertyNode.named("settings")
                .without("CORE_SIGN_IN_TRIES_PER_NETWORK")
                .database(Database.derby())
                .start();
        node.deploy("hello");
        Staff.of(node).awaitVersions("hello", 1);
        settings = new SettingsOf(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void thePageSaysWhatIsDeclared() throws IOException {
        String made = page();
        Files.writeString(MADE, made);

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("modules/SETTINGS.md is out of date: copy %s there", MADE.toAbsolutePath())
                .isEqualTo(made);
    }

    @Test
    void whatAModuleReadsItDeclares() throws IOException {
        var declared = new TreeSet<String>();
        settings.all().json().forEach(each -> declared.add(each.path("key").asString()));
        var read = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Tree.root().resolve("modules"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*/src/main/java/.*\\.java"))
                    .toList()) {
                READ.matcher(Files.readString(file))
                        .results()
                        .forEach(m -> read.add(m.group(1) == null ? m.group(2) : m.group(1)));
            }
        }
        assertThat(declared).containsAll(read);
    }

    private static String page() {
        var page = new StringBuilder("""
                # Settings

                Made by SettingsPageIT from what the modules declare; do not write here. Each key is a MicroProfile Config key
                and so an environment variable: `news.front.size` is `NEWS_FRONT_SIZE`. What the environment or `server.xml` says
                goes before what staff set in the console. *Live*: staff may change it while the server runs. Where the shipped server
                has a default of its own, it stands in `liberty-config/src/main/liberty/config/concerns`.

                """);
        page.append("| key | type | default | live | what it is |\n|---|---|---|---|---|\n");
        for (JsonNode each : settings.all().json()) {
            page.append("| `").append(each.path("key").asString()).append("` | ");
            page.append(type(each)).append(" | ");
            page.append(code(each.path("defaultValue").asString(""))).append(" | ");
            page.append(each.path("changeable").asBoolean() ? "yes" : "").append(" | ");
            page.append(each.path("label").asString()).append(" |\n");
        }
        return page.toString();
    }

    private static String type(JsonNode setting) {
        String type = setting.path("type").asString().toLowerCase(Locale.ROOT).replace('_', '/');
        var choices = new TreeSet<String>();
        setting.path("choices").forEach(choice -> choices.add(choice.asString()));
        return type.equals("choice") ? String.join(", ", choices) : type;
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }
}
