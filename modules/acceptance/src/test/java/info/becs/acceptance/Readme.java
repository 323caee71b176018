package info.becs.acceptance;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README as a program reads it: sections, commands, links. */
final class Readme {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+?)(?:#[^)]*)?\\)");

    private Readme() {}

    /** Lines of the code blocks of one section. */
    static List<String> commands(String section) {
        return SECTION.matcher(text())
                .results()
                .filter(found -> found.group(1).equals(section))
                .flatMap(found -> commandsIn(found.group(2)))
                .toList();
    }

    static List<String> commands() {
        return commandsIn(text()).toList();
    }

    static List<String> links() {
        return LINK.matcher(text())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static Stream<String> commandsIn(String text) {
        return BLOCK.matcher(text)
                .results()
                .flatMap(block -> block.group(1).strip().lines());
    }

    private static String text() {
        try {
            return Files.readString(Tree.root().resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
