package info.becs.acceptance;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** This tree as somebody has just checked it out, in a folder of its own; only the unpacked server is shared. */
final class TreeCopy {

    private static final Set<String> BUILT = Set.of("target", ".git", ".liberty");

    private final Path root;

    private TreeCopy(Path root) {
        this.root = root;
    }

    static TreeCopy of(String name) {
        Path to = Path.of("target", name).toAbsolutePath();
        try {
            delete(to);
            copy(Tree.root(), to);
            Files.createSymbolicLink(to.resolve(".liberty"), Tree.root().resolve(".liberty"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeCopy(to);
    }

    Path root() {
        return root;
    }

    /** What an earlier run has left; the server behind the link stays. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (BUILT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (BUILT.contains(file.getFileName().toString())) {
                    return FileVisitResult.CONTINUE; // a link instead of a folder
                }
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Runs a command of the documentation until it ends; what it said. */
    String runs(String command) throws IOException, InterruptedException {
        Process process = starts(command, root.resolve("command.log"));
        int exit = process.waitFor();
        String said = Files.readString(root.resolve("command.log"), StandardCharsets.UTF_8);
        if (exit != 0) {
            throw new AssertionError(command + " ended with " + exit + ":\n" + said);
        }
        return said;
    }

    /**
     * Starts a command of the documentation that stays in the foreground.
     *
     * <p>Not offline: the local repository was filled by the build that runs this, but the Liberty plugin's goals
     * may ask for a plugin more than that build did.
     */
    Process starts(String command, Path console, String... environment) throws IOException {
        var builder = new ProcessBuilder(List.of("sh", "-c", "exec " + command + " -B -ntp"))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        return builder.start();
    }
}
