package info.becs.acceptance;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A client out of the official React renderers of JSON Forms, bundled once and kept under {@code target}.
 *
 * <p>Its packages come from npm in pinned versions; where there is no npm, or it cannot be reached, the tests that ask for
 * the client are skipped and say so.
 */
final class JsonFormsClient {

    private static final Path SOURCE = Tree.root().resolve("modules/acceptance/src/test/web/jsonforms");
    private static final Path BUILT = Tree.root().resolve("modules/acceptance/target/jsonforms");
    private static final String BUNDLE = "client.bundle.js";
    private static final int MINUTES = 3;

    private JsonFormsClient() {}

    /** The script of the client. */
    static String script() {
        try {
            if (!isBuilt()) {
                build();
            }
            return Files.readString(BUILT.resolve(BUNDLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From these very sources. */
    private static boolean isBuilt() throws IOException {
        Path source = BUILT.resolve("client.js");
        return Files.exists(BUILT.resolve(BUNDLE))
                && Files.exists(source)
                && Files.mismatch(SOURCE.resolve("client.js"), source) < 0;
    }

    private static void build() throws IOException {
        Files.createDirectories(BUILT);
        Files.deleteIfExists(BUILT.resolve(BUNDLE));
        for (String file : List.of("package.json", "package-lock.json", "client.js")) {
            Files.write(BUILT.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
        }
        run("the packages of JSON Forms do not come from npm", "npm", "ci", "--no-audit", "--no-fund");
        run(
                "esbuild does not run on this machine",
                "node_modules/.bin/esbuild",
                "client.js",
                "--bundle",
                "--minify",
                "--outfile=" + BUNDLE);
    }

    private static void run(String otherwise, String... command) throws IOException {
        Path log = BUILT.resolve("build.log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(BUILT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            Assumptions.assumeTrue(ended && process.exitValue() == 0, "SKIPPED: " + otherwise + ", see " + log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Assumptions.abort("SKIPPED: interrupted while building the client");
        } catch (IOException e) {
            Assumptions.abort("SKIPPED: " + otherwise + " (" + e.getMessage() + "); install node with npm");
        }
    }
}
