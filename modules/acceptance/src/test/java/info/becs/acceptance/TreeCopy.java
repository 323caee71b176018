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
import java.util.List;
import java.util.Set;

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
            copy(Tree.root(), to);
            Path shared = to.resolve(".liberty");
            if (!Files.exists(shared)) {
                Files.createSymbolicLink(shared, Tree.root().resolve(".liberty"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeCopy(to);
    }

    Path root() {
        return root;
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
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Runs a command of the documentation, offline, until it ends; what it said. */
    String runs(String command) throws IOException, InterruptedException {
        Process process = starts(command, root.resolve("command.log"));
        int exit = process.waitFor();
        String said = Files.readString(root.resolve("command.log"), StandardCharsets.UTF_8);
        if (exit != 0) {
            throw new AssertionError(command + " ended with " + exit + ":\n" + said);
        }
        return said;
    }

    /** Starts a command of the documentation that stays in the foreground. */
    Process starts(String command, Path console, String... environment) throws IOException {
        var builder = new ProcessBuilder(List.of("sh", "-c", "exec " + command + " -B -o"))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        return builder.start();
    }
}
