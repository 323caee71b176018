package info.becs.site.themes.entity;

import java.util.List;

/**
 * What a theme says of itself in {@code theme.json}.
 *
 * @param platform range of the platform's versions for which it was made, for instance {@code [1.0,2)}
 */
public record ThemeInfo(String name, String version, String platform, List<ThemeSetting> settings) {

    /** What the name of a theme looks like. */
    public static final String NAME = "[a-z][a-z0-9-]{0,31}";
}
