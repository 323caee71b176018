package info.becs.site.themes.control;

import info.becs.site.themes.entity.Messages;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeInfo;
import info.becs.site.themes.entity.ThemeSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON files of a theme: what it is, and its words. */
final class ThemeJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SETTINGS = 40;

    private final ThemeFiles files;

    ThemeJson(ThemeFiles files) {
        this.files = files;
    }

    ThemeInfo info() {
        JsonNode json = read("theme.json", files.require("theme.json"));
        var settings = new LinkedHashMap<String, ThemeSetting>();
        files.text("base/theme.json").ifPresent(below -> addSettings(read("base/theme.json", below), settings));
        addSettings(json, settings);
        return new ThemeInfo(
                required(json, "name"),
                required(json, "version"),
                required(json, "platform"),
                List.copyOf(settings.values()));
    }

    private void addSettings(JsonNode json, Map<String, ThemeSetting> settings) {
        json.path("settings")
                .properties()
                .forEach(e ->
                        settings.put(e.getKey(), new SettingJson(files.name(), e.getKey(), e.getValue()).setting()));
        if (settings.size() > MOST_SETTINGS) {
            throw fault("theme.json", "it has more than " + MOST_SETTINGS + " settings");
        }
    }

    /** The words of this theme over those of the theme below. */
    Messages messages() {
        return new Messages(words("bn"), words("en"));
    }

    private Map<String, String> words(String language) {
        var words = new LinkedHashMap<String, String>();
        for (String path : List.of("base/locales/" + language + ".json", "locales/" + language + ".json")) {
            files.text(path)
                    .ifPresent(text ->
                            read(path, text).properties().forEach(e -> words.put(e.getKey(), word(path, e))));
        }
        return words;
    }

    private String word(String path, Map.Entry<String, JsonNode> entry) {
        if (!entry.getValue().isString()) {
            throw fault(path, "'" + entry.getKey() + "' is not a text");
        }
        return entry.getValue().asString();
    }

    private JsonNode read(String path, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw fault(path, e.getOriginalMessage());
        }
        throw fault(path, "it is not an object in braces");
    }

    private String required(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isString()) {
            throw fault("theme.json", "'" + field + "' is missing or not a text");
        }
        return value.asString();
    }

    private ThemeFault fault(String path, String what) {
        return new ThemeFault("Theme '" + files.name() + "': " + path + ": " + what);
    }
}
