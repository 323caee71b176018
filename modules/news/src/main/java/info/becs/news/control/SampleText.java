package info.becs.news.control;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleDetails.Hero;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One sample as it lies in {@code /sample}: {@code <story>.<language>.html}, a header of {@code name: value} lines, an
 * empty line, markup.
 */
record SampleText(String story, String language, Map<String, String> header, String markup) {

    private static final String FOLDER = "/sample/";

    /** In the order of {@code index.txt}: a folder of the class path cannot be listed. */
    static List<SampleText> all() {
        return read("index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .map(SampleText::of)
                .toList();
    }

    static SampleText of(String name) {
        String[] parts = name.split("\\.");
        String[] halves = read(name).split("\\n\\n", 2);
        Map<String, String> header = new HashMap<>();
        halves[0].lines().forEach(line -> {
            String[] pair = line.split(":", 2);
            header.put(pair[0].strip(), pair[1].strip());
        });
        return new SampleText(parts[0], parts[1], Map.copyOf(header), halves[1]);
    }

    /** The same on every node and in every installation. */
    UUID storyId() {
        return UUID.nameUUIDFromBytes(("news.sample:" + story).getBytes(StandardCharsets.UTF_8));
    }

    ArticleKind kind() {
        return header.containsKey("kind")
                ? ArticleKind.valueOf(header.get("kind"))
                : header.containsKey("category") ? ArticleKind.ARTICLE : ArticleKind.PAGE;
    }

    Instant published() {
        return Instant.parse(header.get("published"));
    }

    /** @param pictures numbers of the sample pictures, by their names */
    ArticleText text(HtmlCleaner cleaner, Map<String, Long> pictures) {
        return new ArticleText(
                header.get("title"),
                header.getOrDefault("slug", ""),
                header.get("lead"),
                cleaner.clean(markup),
                header.getOrDefault("category", ""),
                header.containsKey("menu") ? Integer.valueOf(header.get("menu")) : null,
                details(pictures));
    }

    private ArticleDetails details(Map<String, Long> pictures) {
        Long picture = pictures.get(header.getOrDefault("picture", ""));
        return new ArticleDetails(
                List.of(),
                header.getOrDefault("place", ""),
                List.of(header.getOrDefault("tags", "").split(",")),
                List.of(),
                List.of(),
                picture == null ? null : new Hero(picture, ""));
    }

    static String read(String name) {
        try (InputStream in = SampleText.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Sample " + name + " cannot be read", e);
        }
    }
}
