package info.becs.testkit.rules;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source text of one module, for rules that class files cannot show. */
final class Sources {

    private static final Pattern PROMISE = Pattern.compile("\\*\\*([A-Z]+\\d+)\\*\\*");
    private static final Pattern TYPE = Pattern.compile(
            "^(public |abstract |final |sealed |non-sealed )*(class|record|interface|enum|@interface) \\w+");

    private final Path module;

    private Sources(Path module) {
        this.module = module;
    }

    static Sources of(Class<?> ofTheModule) {
        String name =
                ofTheModule.getPackageName().replaceFirst("^info\\.becs\\.", "").split("\\.")[0];
        return new Sources(Tree.root().resolve("modules").resolve(name));
    }

    /** Numbers of the promises in the module's package-info. */
    List<String> promises() {
        var found = new TreeSet<String>();
        files("src/main/java")
                .filter(file -> file.endsWith("package-info.java"))
                .forEach(file -> PROMISE.matcher(read(file)).results().forEach(match -> found.add(match.group(1))));
        return List.copyOf(found);
    }

    /** Tests that may keep them: the module's own, and those of the whole house. */
    List<Path> tests() {
        var house = new Sources(Tree.root().resolve("modules/acceptance"));
        return Stream.concat(files("src/test/java"), house.files("src/test/java"))
                .toList();
    }

    static boolean mentions(Path file, String promise) {
        return Pattern.compile("(/\\*\\*|//|\\*) .*\\b" + promise + "\\b")
                .matcher(read(file))
                .find();
    }

    List<String> longerThan(int lines) {
        return files("src/main/java")
                .filter(file -> read(file).lines().count() > lines)
                .map(this::name)
                .toList();
    }

    List<String> withoutASentence() {
        return files("src/main/java")
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> !hasASentence(read(file).lines().toList()))
                .map(this::name)
                .toList();
    }

    private static boolean hasASentence(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("/**")) {
                return true;
            }
            if (TYPE.matcher(line).find()) {
                return false;
            }
        }
        return true;
    }

    private Stream<Path> files(String folder) {
        Path start = module.resolve(folder);
        if (!Files.isDirectory(start)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return module.relativize(file).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
