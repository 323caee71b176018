package info.becs.site.themes.boundary;

import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Wardrobe;
import info.becs.site.themes.entity.ThemeProblem;
import info.becs.site.themes.entity.ThemeSetting;
import info.becs.spi.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the settings of a theme should be, all of them; one that is not named is as the theme has it. */
public record SettingsWish(@NotNull @Size(max = 40) List<@NotNull @Valid Value> values) {

    /** @param en where it differs from {@code bn}: only a text may */
    public record Value(
            @NotNull @Size(max = 40) String key,
            @NotNull @Size(max = 1500) String bn,
            @Size(max = 1500) String en) {

        Text text() {
            return Text.of(clean(bn), clean(en == null ? bn : en));
        }

        private static String clean(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** As they are kept, if the theme takes each of them. */
    Map<String, Text> accepted(Theme theme, Wardrobe wardrobe) {
        var accepted = new TreeMap<String, Text>();
        var faults = new TreeMap<Integer, Text>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            int place = i;
            ThemeSetting setting = require(theme, value.key());
            if (wardrobe.fixed(theme.name(), value.key()).isPresent()) {
                throw ThemeProblem.settingFixed(value.key());
            }
            setting.fault(value.text(), theme.assets()::isPicture).ifPresent(fault -> faults.put(place, fault));
            if (!value.text().equals(setting.standard())) {
                accepted.put(value.key(), value.text());
            }
        }
        if (!faults.isEmpty()) {
            throw ThemeProblem.settingsFaulty(faults);
        }
        return accepted;
    }

    private static ThemeSetting require(Theme theme, String key) {
        return theme.info().settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ThemeProblem.settingUnknown(key));
    }
}
