package info.becs.site.themes.entity;

import info.becs.spi.Text;
import java.util.List;

/**
 * What a theme says of itself in {@code theme.json}.
 *
 * @param platform range of the platform's versions for which it was made, for instance {@code [1.0,2)}
 */
public record ThemeInfo(String name, String version, String platform, List<Setting> settings) {

    /**
     * What whoever runs a site may change without touching a file of the theme.
     *
     * @param group heading under which it is shown
     * @param standard its value unless another is configured
     */
    public record Setting(String key, SettingType type, String group, Text label, Text standard) {}
}
