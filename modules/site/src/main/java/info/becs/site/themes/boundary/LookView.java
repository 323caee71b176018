package info.becs.site.themes.boundary;

import info.becs.site.themes.control.Dressing.Worn;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Wardrobe;
import info.becs.site.themes.entity.SettingType;
import info.becs.site.themes.entity.ThemeSetting;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the site looks now, with everything that the console needs to draw the settings.
 *
 * @param number of the step that led to it; 0 where nobody has changed anything
 * @param version null where the theme cannot be drawn any more
 * @param sent id of the theme that was sent in; null for one on the disk
 * @param usable false where the theme cannot be drawn any more; then nothing of it can be set
 */
public record LookView(
        long number, String theme, String version, String sent, boolean usable, List<SettingView> settings) {

    /** One word that a setting may be, and what it is called. */
    public record ChoiceView(String word, String label) {}

    /**
     * A setting with its value.
     *
     * @param fixed whether the operator has said it, so that it cannot be changed
     * @param choices of a CHOICE or a LAYOUT; the pictures of an IMAGE
     * @param least of a NUMBER
     * @param on colour on which a COLOUR must be readable; empty where that does not matter
     */
    public record SettingView(
            String key,
            SettingType type,
            String group,
            String label,
            String bn,
            String en,
            String standardBn,
            String standardEn,
            boolean fixed,
            List<ChoiceView> choices,
            String least,
            String most,
            String on) {

        static SettingView of(ThemeSetting setting, Theme theme, boolean fixed, Locale locale) {
            Text value = theme.settings().value(setting);
            return new SettingView(
                    setting.key(),
                    setting.type(),
                    setting.group(),
                    setting.label().in(locale),
                    value.bn(),
                    value.en(),
                    setting.standard().bn(),
                    setting.standard().en(),
                    fixed,
                    choices(setting, theme, locale),
                    setting.bounds().least().toPlainString(),
                    setting.bounds().most().toPlainString(),
                    setting.bounds().on());
        }

        private static List<ChoiceView> choices(ThemeSetting setting, Theme theme, Locale locale) {
            return setting.type() == SettingType.IMAGE
                    ? theme.assets().pictures().stream()
                            .map(name -> new ChoiceView(name, name))
                            .toList()
                    : setting.choices().entrySet().stream()
                            .map(e -> new ChoiceView(e.getKey(), e.getValue().in(locale)))
                            .toList();
        }
    }

    /** @param theme that draws it; empty where it cannot be drawn any more */
    static LookView of(Worn worn, Optional<Theme> theme, Wardrobe wardrobe, Locale locale) {
        return new LookView(
                worn.number(),
                worn.look().theme(),
                theme.map(made -> made.info().version()).orElse(null),
                worn.look().sent().orElse(null),
                theme.isPresent(),
                theme.map(made -> settings(made, wardrobe, locale)).orElse(List.of()));
    }

    private static List<SettingView> settings(Theme theme, Wardrobe wardrobe, Locale locale) {
        return theme.info().settings().stream()
                .map(setting -> SettingView.of(
                        setting,
                        theme,
                        wardrobe.fixed(theme.name(), setting.key()).isPresent(),
                        locale))
                .toList();
    }
}
