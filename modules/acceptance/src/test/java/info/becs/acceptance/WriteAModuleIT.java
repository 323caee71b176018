package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.server.WholeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Write a module" as its author walks it: copy hello, replace the word, build it, drop it into the running server. */
@Tag("one-engine")
class WriteAModuleIT extends WholeServer {

    @Test
    void helloBecomesParking() throws Exception {
        TreeCopy tree = TreeCopy.of("tree");
        Path pom = tree.root().resolve("pom.xml");
        assertThat(files(tree.root().resolve("modules/hello"))).hasSize(7);

        copyWithTheWordReplaced(tree.root().resolve("modules"));
        Files.writeString(
                pom,
                Files.readString(pom)
                        .replace(
                                "<module>modules/hello</module>",
                                "<module>modules/hello</module><module>modules/parking</module>"));
        tree.runs("./mvnw -pl modules/parking -am package");
        var staff = Staff.of(server());
        server().deploy("parking", tree.root().resolve("modules/parking/target/parking.war"));
        staff.awaitVersions("parking", 1);
        assertThat(as(nobody()).get("/en/parking")).hasStatus(404);
        staff.open("parking", "/en/parking");

        assertThat(as(nobody()).get("/en/parking")).hasStatus(200);
        server().undeploy("parking");
        staff.awaitVersions("parking", 0);
    }

    private static void copyWithTheWordReplaced(Path modules) throws IOException {
        Path hello = modules.resolve("hello");
        for (Path file : files(hello)) {
            Path target = modules.resolve(replaced("hello/" + hello.relativize(file)));
            Files.createDirectories(target.getParent());
            Files.writeString(target, replaced(Files.readString(file)));
        }
    }

    private static String replaced(String text) {
        return text.replace("hello", "parking").replace("Hello", "Parking");
    }

    private static List<Path> files(Path module) throws IOException {
        try (Stream<Path> walk = Files.walk(module)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
