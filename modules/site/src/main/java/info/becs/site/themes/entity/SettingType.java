package info.becs.site.themes.entity;

import java.util.regex.Pattern;

/** What the value of a theme's setting looks like. */
public enum SettingType {
    /** Words of whoever runs the site, in both languages. */
    TEXT("[^\\p{Cc}]{0,500}"),
    COLOUR("#[0-9a-fA-F]{6}"),
    SWITCH("true|false"),
    /** One of the words that the setting names. */
    CHOICE("[a-z][a-z0-9-]{0,31}"),
    NUMBER("-?[0-9]{1,6}(\\.[0-9]{1,3})?"),
    /** A picture among the theme's assets, or none. */
    IMAGE("([a-z0-9][a-z0-9._/-]{0,99}\\.(svg|png|webp|jpg))?"),
    /** Which blocks the front page shows, in which order: their names with a blank between them. */
    LAYOUT("([a-z][a-z0-9/-]{0,60}( [a-z][a-z0-9/-]{0,60}){0,19})?");

    private final Pattern allowed;

    SettingType(String allowed) {
        this.allowed = Pattern.compile(allowed);
    }

    public boolean allows(String value) {
        return allowed.matcher(value).matches();
    }
}
