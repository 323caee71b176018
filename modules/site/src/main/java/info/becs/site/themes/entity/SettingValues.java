package info.becs.site.themes.entity;

import info.becs.spi.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The settings of a theme as they are: what the operator has fixed goes before what staff chose, that before the
 * theme's own. What staff chose for another version of the theme and this one does not know counts as not said.
 */
public final class SettingValues {

    private final List<ThemeSetting> settings;
    private final Map<String, Text> values = new HashMap<>();

    /**
     * @param fixed by the operator
     * @param chosen by staff
     * @throws ThemeFault if the operator's is no value for its setting
     */
    public SettingValues(
            List<ThemeSetting> settings,
            Function<String, Optional<String>> fixed,
            Map<String, Text> chosen,
            Predicate<String> isPicture) {
        this.settings = settings;
        for (ThemeSetting setting : settings) {
            String key = setting.key();
            Optional<String> said = fixed.apply(key);
            if (said.isPresent()) {
                values.put(key, requireGood(setting, Text.same(said.get()), isPicture));
            } else if (chosen.containsKey(key)
                    && setting.fault(chosen.get(key), isPicture).isEmpty()) {
                values.put(key, chosen.get(key));
            }
        }
    }

    private static Text requireGood(ThemeSetting setting, Text value, Predicate<String> isPicture) {
        setting.fault(value, isPicture).ifPresent(fault -> {
            throw new ThemeFault(
                    "The configured value of theme setting '" + setting.key() + "' cannot be used. " + fault.en());
        });
        return value;
    }

    /** As templates read them: a switch is yes or no, everything else a text. */
    public Map<String, Object> facts(Locale locale) {
        var facts = new HashMap<String, Object>();
        settings.forEach(setting -> {
            String value = value(setting).in(locale);
            facts.put(
                    setting.key(), setting.type() == SettingType.SWITCH ? (Object) Boolean.parseBoolean(value) : value);
        });
        return facts;
    }

    /** Rules for the style properties that have another value than the style files give them. */
    public String css() {
        var css = new StringBuilder();
        settings.forEach(setting -> setting.style()
                .filter(style -> !value(setting).equals(setting.standard()))
                .ifPresent(style -> css.append(style.rule(value(setting).bn()))));
        return css.toString();
    }

    /** How the front page is arranged, if the theme lets staff decide that. */
    public Optional<FrontLayout> front() {
        return settings.stream()
                .filter(setting -> setting.type() == SettingType.LAYOUT)
                .findFirst()
                .map(setting -> new FrontLayout(
                        ThemeSetting.blocks(value(setting).bn()),
                        setting.choices().keySet()));
    }

    public Text value(ThemeSetting setting) {
        return values.getOrDefault(setting.key(), setting.standard());
    }
}
