package info.becs.site.themes.entity;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A custom property of the styles that takes its value from a setting: {@code --brand}.
 *
 * @param scheme {@code light} or {@code dark} where it counts only for those who read so; else empty
 * @param unit put behind a number: {@code rem}
 */
public record StyleProperty(String name, String scheme, String unit) {

    private static final Pattern NAME = Pattern.compile("--[a-z][a-z0-9-]{0,40}");
    private static final Pattern UNIT = Pattern.compile("(rem|em|px|%|ch)?");
    private static final Map<String, String> SCHEMES = Map.of(
            "", ":root{%s}",
            "light", "@media (prefers-color-scheme:light){:root{%s}}",
            "dark", "@media (prefers-color-scheme:dark){:root{%s}}");

    public StyleProperty {
        if (!NAME.matcher(name).matches()
                || !SCHEMES.containsKey(scheme)
                || !UNIT.matcher(unit).matches()) {
            throw new IllegalArgumentException(
                    "'css' is a name like --brand, 'scheme' light or dark, 'unit' rem, em, px, % or ch");
        }
    }

    /** The rule that gives it this value. */
    String rule(String value) {
        return SCHEMES.get(scheme).formatted(name + ":" + value + unit);
    }
}
