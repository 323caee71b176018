package info.becs.console;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every file that browsers get from the console, as it stands in the tree. */
class ConsoleSourcesTest {

    private static final Path WEBAPP = Tree.root().resolve("modules/console/src/main/webapp");
    private static final Pattern WORD = Pattern.compile(
            "^  '?([A-Za-z0-9_.-]+)'?: \\{ bn: '((?:[^'\\\\]|\\\\.)+)', en: ('(?:[^'\\\\]|\\\\.)+'|\\{ one: '[^']+',"
                    + " other: '[^']+' \\}) \\},$",
            Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("^  \\S.*\\{.*\\},?$", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern USE = Pattern.compile("\\bw\\('([^']+)'");

    /** K5: each word stands in both languages on one line, with the same places to fill. */
    @Test
    void everyWordIsThereInBothLanguages() {
        for (Path file : files("-words.js")) {
            String text = read(file);
            List<MatchResult> words = WORD.matcher(text).results().toList();

            assertThat(words).as("%s", file).isNotEmpty();
            assertThat(words).as("all lines of %s", file).hasSize((int)
                    ENTRY.matcher(text).results().count());
            for (MatchResult word : words) {
                assertThat(places(word.group(3)))
                        .as("%s: %s", file, word.group(1))
                        .containsAll(places(word.group(2)));
            }
        }
    }

    /** K5: no screen asks for a word that its noun does not have. */
    @Test
    void everyWordThatIsUsedIsThere() {
        Map<String, List<String>> known = new TreeMap<>();
        files("-words.js")
                .forEach(file -> known.put(
                        file.getFileName().toString(),
                        WORD.matcher(read(file))
                                .results()
                                .map(word -> word.group(1))
                                .toList()));
        for (Path file : files(".js")) {
            String text = read(file);
            var imported = Pattern.compile("import \\{ w \\} from '[^']*/([a-z-]+-words\\.js)'")
                    .matcher(text);
            if (imported.find()) {
                assertThat(USE.matcher(text).results().map(use -> use.group(1)).toList())
                        .as("%s", file)
                        .isSubsetOf(known.get(imported.group(1)));
            }
        }
    }

    /** K2: no inline style or script, and nothing that makes code or markup out of a string. */
    @Test
    void nothingIsInline() {
        for (Path file : files(".js")) {
            assertThat(read(file))
                    .as("%s", file)
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContain(
                            "innerHTML", "outerHTML", "insertAdjacentHTML", "unsafeHTML", "eval(", "new Function");
        }
    }

    @Test
    void oneFileTalksHttpAndOneOfEachNounAsksIt() {
        var askers = new TreeMap<String, List<String>>();
        for (Path file : files(".js")) {
            String text = read(file);
            String name = WEBAPP.relativize(file).toString();
            if (text.contains("fetch(")) {
                assertThat(name).isIn("shell/control/api.js", "ui/control/loading.js");
            }
            if (Pattern.compile("import \\{[^}]*\\b(get|post|put|patch|remove|call)\\b[^}]*} from"
                            + " '[./]*shell/control/api.js'")
                    .matcher(text)
                    .find()) {
                askers.computeIfAbsent(name.split("/")[0], noun -> new ArrayList<>())
                        .add(name);
            }
        }
        askers.forEach((noun, names) ->
                assertThat(names).as("%s asks the API in one file", noun).hasSize(1));
        assertThat(askers.values()).allSatisfy(names -> assertThat(names.get(0)).contains("/control/"));
    }

    @Test
    void whatAThingIsKnowsNobodyAndNoFileIsLong() {
        for (Path file : files(".js")) {
            String text = read(file);
            String name = WEBAPP.relativize(file).toString();
            if (name.contains("/entity/")) {
                assertThat(text).as(name).doesNotContainPattern("from '[^']*/(boundary|control)/");
            }
            if (!name.endsWith("-words.js")) {
                assertThat(text.lines().count()).as(name).isLessThanOrEqualTo(200);
            }
            assertThat(text).as("%s begins with what it is", name).startsWith("// ");
        }
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(place -> place.group(1)).toList();
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> walk = Files.walk(WEBAPP)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
