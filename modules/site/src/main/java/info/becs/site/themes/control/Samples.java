package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.spi.pages.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The facts to try templates with, out of a theme's folder {@code samples}: {@code news/article.bn.json} is for {@code
 * news/article}, {@code forms/status--ask.bn.json} another case for {@code forms/status}. What {@code layout.bn.json} says
 * is added to each; markup is written {@code {"$html": "…"}}.
 */
final class Samples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "samples/";
    private static final String FRAME = "layout";
    private static final String FRONT = "front";
    private static final String BLOCK = "/front";
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("bn"), Locale.ENGLISH);

    /** One case: which template, under which name, in which language. */
    record Sample(String template, String name, Locale locale, Map<String, Object> facts) {
        @Override
        public String toString() {
            return name + "." + locale.getLanguage();
        }
    }

    private final ThemeFiles files;

    Samples(ThemeFiles files) {
        this.files = files;
    }

    /** Every sample, and the front page with every block for which there is one. */
    List<Sample> of(Theme theme) {
        List<Sample> written = files.paths(FOLDER, ".json")
                .map(this::sample)
                .flatMap(Optional::stream)
                .toList();
        Stream<Sample> fronts =
                theme.has(FRONT) ? LANGUAGES.stream().map(locale -> front(theme, locale, written)) : Stream.empty();
        return Stream.concat(written.stream(), fronts).toList();
    }

    private Optional<Sample> sample(String path) {
        String[] parts = path.substring(FOLDER.length()).split("\\.");
        if (parts.length != 3 || parts[0].equals(FRAME)) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(parts[1]);
        return Optional.of(
                new Sample(parts[0].replaceAll("--.*", ""), parts[0], locale, framed(map(read(path)), locale)));
    }

    private Sample front(Theme theme, Locale locale, List<Sample> samples) {
        var blocks = samples.stream()
                .filter(sample ->
                        sample.locale().equals(locale) && sample.template().endsWith(BLOCK))
                .map(sample -> (Object) new Html(
                        theme.draw(sample.template(), sample.facts(), locale).html()))
                .toList();
        var facts = framed(new HashMap<>(Map.of("blocks", blocks)), locale);
        var page = new HashMap<String, Object>(Map.of("front", true, "indexed", true, "path", "/"));
        page.put("title", theme.word("site.name", locale));
        page.put("description", theme.word("site.description", locale));
        facts.put("page", page);
        return new Sample(FRONT, FRONT, locale, facts);
    }

    private Map<String, Object> framed(Map<String, Object> facts, Locale locale) {
        String path = FOLDER + FRAME + "." + locale.getLanguage() + ".json";
        Map<String, Object> frame = files.text(path).isPresent() ? map(read(path)) : new LinkedHashMap<>();
        if (frame.get("page") instanceof Map<?, ?> page) {
            var own = new LinkedHashMap<String, Object>();
            page.forEach((key, value) -> own.put(key.toString(), value));
            own.put("title", facts.getOrDefault("title", "BECS"));
            frame.put("page", own);
        }
        frame.forEach(facts::putIfAbsent);
        return facts;
    }

    private JsonNode read(String path) {
        try {
            return JSON.readTree(files.require(path));
        } catch (JacksonException e) {
            throw new ThemeFault("Theme '" + files.name() + "': " + path + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Object> map(JsonNode json) {
        var map = new LinkedHashMap<String, Object>();
        json.properties().forEach(e -> map.put(e.getKey(), value(e.getValue())));
        return map;
    }

    private static Object value(JsonNode json) {
        if (json.isObject()) {
            return json.has("$html") ? new Html(json.get("$html").asString("")) : map(json);
        }
        if (json.isArray()) {
            var list = new ArrayList<Object>();
            json.forEach(item -> list.add(value(item)));
            return list;
        }
        return json.isBoolean()
                ? (Object) json.booleanValue()
                : json.isNumber() ? json.numberValue() : json.asString("");
    }
}
