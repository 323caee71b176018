package info.becs.news.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Words that mean the same to readers, out of {@code search/synonyms.txt}. */
final class Synonyms {

    private final Map<String, Set<String>> groups = new HashMap<>();

    /** @param spelling by which two words are the same one */
    Synonyms(UnaryOperator<String> spelling) {
        for (String line : lines()) {
            List<String> group =
                    Arrays.stream(line.split(" ")).map(spelling).distinct().toList();
            for (String word : group) {
                groups.computeIfAbsent(word, w -> new TreeSet<>()).addAll(group);
            }
        }
    }

    /** Other words for one, spelled as they are looked for. */
    Set<String> of(String spelled) {
        return groups.getOrDefault(spelled, Set.of());
    }

    private static List<String> lines() {
        try (InputStream file = Synonyms.class.getResourceAsStream("/search/synonyms.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Normalizer.normalize(text, Form.NFC)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
