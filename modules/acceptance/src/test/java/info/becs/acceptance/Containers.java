package info.becs.acceptance;

import info.becs.acceptance.Distribution.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What builds and runs images on this machine: podman or docker.
 *
 * <p>Nothing is fetched from a registry. Where there is no such program, where it cannot run a container, or where the two
 * images that ours is built upon are not there, the tests that ask for it are skipped and say what is missing.
 * {@code BECS_BASE_IMAGE} names another image, one with a JDK 17 and curl, to build upon.
 */
final class Containers {

    private static final Path CONTEXT =
            Path.of(System.getProperty("platform.distribution")).getParent().getParent();
    private static final String OTHER = System.getenv().getOrDefault("BECS_BASE_IMAGE", "");
    private static final String JDK = OTHER.isBlank() ? "docker.io/library/eclipse-temurin:17-jdk" : OTHER;
    private static final String JRE = OTHER.isBlank() ? "docker.io/library/eclipse-temurin:17-jre" : OTHER;

    private final String program;

    private Containers(String program) {
        this.program = program;
    }

    static Containers ofThisMachine() {
        var found = Stream.of("podman", "docker")
                .filter(name -> said(List.of(name, "version")).exit() == 0)
                .findFirst();
        goOnIf(found.isPresent(), "neither podman nor docker answers on this machine");
        var containers = new Containers(found.orElseThrow());
        for (String base : List.of(JDK, JRE)) {
            goOnIf(
                    containers.says("image", "inspect", base).exit() == 0,
                    containers.program + " has no image " + base + "; pull it, or name another in BECS_BASE_IMAGE");
        }
        Said trial = containers.says("run", "--rm", JRE, "java", "-version");
        goOnIf(trial.exit() == 0, containers.program + " cannot run " + JRE + ": " + trial.text());
        return containers;
    }

    /** The reason is printed, too: of an assumption that fails for a whole class, the build says nothing. */
    private static void goOnIf(boolean there, String otherwise) {
        if (!there) {
            System.out.println("SKIPPED: no image is built and run: " + otherwise);
        }
        Assumptions.assumeTrue(there, otherwise);
    }

    /** With the project's own Containerfile, from the distribution that the build has left. */
    void build(String image) {
        Stream<String> format = program.equals("podman") ? Stream.of("--format", "docker") : Stream.of();
        Stream<String> rest = Stream.of(
                "--build-arg",
                "JDK=" + JDK,
                "--build-arg",
                "JRE=" + JRE,
                "-t",
                image,
                "-f",
                CONTEXT.resolve("Containerfile") + "",
                CONTEXT + "");
        does(Stream.concat(Stream.concat(Stream.of("build"), format), rest).toArray(String[]::new));
    }

    /** What must succeed; what it said. */
    String does(String... arguments) {
        Said said = says(arguments);
        if (said.exit() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + said.exit() + ":\n" + said.text());
        }
        return said.text().strip();
    }

    Said says(String... arguments) {
        return said(Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
    }

    private static Said said(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(3, TimeUnit.MINUTES) ? process.exitValue() : -1, text);
        } catch (IOException notThere) {
            return new Said(-1, notThere.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
