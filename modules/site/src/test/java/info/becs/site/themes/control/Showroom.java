package info.becs.site.themes.control;

import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.spi.pages.Html;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The themes of this tree with the sample facts that lie in {@code themes/base/samples}. */
final class Showroom {

    static final Path THEMES = Path.of("..", "..", "themes");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One sample: which template, under which name, in which language. */
    record Sample(String template, String name, Locale locale, Map<String, Object> facts) {
        @Override
        public String toString() {
            return name + " " + locale;
        }
    }

    private final ThemeFiles files;
    final Theme theme;

    Showroom(String name) {
        ThemeFiles base = new ThemeFolder(THEMES.resolve("base")).read();
        files = name.equals("base")
                ? base
                : new ThemeFolder(THEMES.resolve(name)).read().over(base);
        theme = new Theme(files, "https://example.org", key -> Optional.empty());
    }

    static Stream<Showroom> all() {
        return Stream.of("base", "becs").map(Showroom::new);
    }

    @Override
    public String toString() {
        return theme.name();
    }

    ThemeFiles files() {
        return files;
    }

    List<Sample> samples() {
        return Stream.concat(
                        files.paths("samples/", ".json").map(this::sample),
                        Stream.of(Locale.forLanguageTag("bn"), Locale.ENGLISH).map(this::front))
                .toList();
    }

    private Sample sample(String path) {
        String[] parts = path.substring("samples/".length()).split("\\.");
        JsonNode json = JSON.readTree(files.require(path));
        Locale locale = Locale.forLanguageTag(parts[1]);
        return new Sample(parts[0].replaceAll("--.*", ""), parts[0], locale, framed(map(json), locale));
    }

    /** The front page with every block for which there is a sample. */
    private Sample front(Locale locale) {
        var blocks = Stream.of("forms/front", "news/front", "partials/notice")
                .map(block -> sample("samples/" + block + "." + locale.getLanguage() + ".json"))
                .map(sample -> (Object) new Html(
                        theme.draw(sample.template(), sample.facts(), locale).html()))
                .toList();
        var facts = new HashMap<>(framed(new HashMap<>(), locale));
        facts.put("blocks", blocks);
        facts.put(
                "page", Map.of("title", theme.word("site.name", locale), "front", true, "indexed", true, "path", "/"));
        return new Sample("front", "front", locale, facts);
    }

    Drawn draw(Sample sample) {
        return theme.draw(sample.template(), sample.facts(), sample.locale());
    }

    private static Map<String, Object> framed(Map<String, Object> facts, Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        facts.put(
                "page",
                Map.of(
                        "title",
                        facts.getOrDefault("title", "BECS"),
                        "description",
                        "…",
                        "path",
                        "/news",
                        "front",
                        false,
                        "indexed",
                        true,
                        "feed",
                        "/api/news/feed"));
        facts.put(
                "menu",
                List.of(
                        Map.of("label", english ? "News" : "খবর", "path", "/news", "current", true),
                        Map.of(
                                "label",
                                english ? "File a complaint" : "অভিযোগ জানান",
                                "path",
                                "/forms/complaint.ecommerce",
                                "current",
                                false),
                        Map.of(
                                "label",
                                english ? "About us" : "আমাদের সম্পর্কে",
                                "path",
                                "/pages/about",
                                "current",
                                false)));
        facts.put(
                "languages",
                List.of(
                        Map.of("code", "bn", "current", !english, "translated", true, "path", "/news"),
                        Map.of("code", "en", "current", english, "translated", true, "path", "/news")));
        return facts;
    }

    private static Map<String, Object> map(JsonNode json) {
        return json.properties().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, e -> value(e.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    private static Object value(JsonNode json) {
        if (json.isObject()) {
            return json.has("$html") ? new Html(json.get("$html").asString()) : map(json);
        }
        if (json.isArray()) {
            var list = new ArrayList<Object>();
            json.forEach(item -> list.add(value(item)));
            return list;
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.isNumber() ? json.numberValue() : json.asString();
    }
}
