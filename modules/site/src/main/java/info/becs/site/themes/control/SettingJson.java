package info.becs.site.themes.control;

import info.becs.site.themes.entity.SettingType;
import info.becs.site.themes.entity.StyleProperty;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeSetting;
import info.becs.spi.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One setting as {@code theme.json} declares it. */
final class SettingJson {

    private static final String KEY = "[a-z][a-z0-9_]{0,39}";
    private static final Set<String> FIELDS =
            Set.of("type", "group", "label", "default", "choices", "least", "most", "unit", "css", "scheme", "on");

    private final String theme;
    private final String key;
    private final JsonNode json;

    SettingJson(String theme, String key, JsonNode json) {
        this.theme = theme;
        this.key = key;
        this.json = json;
    }

    ThemeSetting setting() {
        if (!key.matches(KEY)) {
            throw fault("has a name that is not made of a-z, 0-9 and '_'");
        }
        json.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw fault("has a field '" + field + "', which is none of " + String.join(", ", FIELDS));
                });
        SettingType type = type();
        Map<String, Text> choices = choices(type);
        return new ThemeSetting(
                key,
                type,
                required("group"),
                text("label", json.path("label")),
                text("default", json.path("default")),
                choices,
                new ThemeSetting.Bounds(
                        number("least", ThemeSetting.Bounds.NONE.least()),
                        number("most", ThemeSetting.Bounds.NONE.most()),
                        on()),
                style(type));
    }

    private SettingType type() {
        try {
            return SettingType.valueOf(required("type").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault("has a type that is none of text, colour, switch, choice, number, image, layout");
        }
    }

    private Map<String, Text> choices(SettingType type) {
        var choices = new LinkedHashMap<String, Text>();
        json.path("choices").properties().forEach(e -> choices.put(e.getKey(), text(e.getKey(), e.getValue())));
        boolean needed = type == SettingType.CHOICE || type == SettingType.LAYOUT;
        if (needed == choices.isEmpty() || choices.size() > 20) {
            throw fault("of type choice or layout names 1 to 20 choices, any other none");
        }
        choices.keySet().stream().filter(word -> !type.allows(word)).findFirst().ifPresent(word -> {
            throw fault("has a choice '" + word + "', which is no word of a-z, 0-9 and '-'");
        });
        return choices;
    }

    private Optional<StyleProperty> style(SettingType type) {
        if (!json.has("css")) {
            return Optional.empty();
        }
        if (type != SettingType.COLOUR && type != SettingType.NUMBER) {
            throw fault("has 'css', which only a colour or a number may have");
        }
        try {
            return Optional.of(new StyleProperty(
                    required("css"),
                    json.path("scheme").asString(""),
                    json.path("unit").asString("")));
        } catch (IllegalArgumentException e) {
            throw fault(e.getMessage());
        }
    }

    private String on() {
        String on = json.path("on").asString("");
        if (!on.isEmpty() && !SettingType.COLOUR.allows(on)) {
            throw fault("has 'on', which is no colour like #ffffff");
        }
        return on;
    }

    private BigDecimal number(String field, BigDecimal otherwise) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isNumber()) {
            throw fault("has '" + field + "', which is not a number");
        }
        return value.decimalValue();
    }

    private Text text(String field, JsonNode value) {
        if (value.isObject() && value.path("bn").isString() && value.path("en").isString()) {
            return Text.of(value.path("bn").asString(), value.path("en").asString());
        }
        if (!value.isString()) {
            throw fault("has no '" + field + "', or one that is neither a text nor {\"bn\": …, \"en\": …}");
        }
        return Text.same(value.asString());
    }

    private String required(String field) {
        if (!json.path(field).isString()) {
            throw fault("has no '" + field + "', or one that is not a text");
        }
        return json.path(field).asString();
    }

    private ThemeFault fault(String what) {
        return new ThemeFault("Theme '" + theme + "': theme.json: setting '" + key + "' " + what + ".");
    }
}
