package info.becs.site.themes.entity;

import java.util.regex.Pattern;

/** What the value of a theme's setting looks like. */
public enum SettingType {
    TEXT("[^\\p{Cc}]{0,500}"),
    COLOUR("#[0-9a-fA-F]{6}"),
    SWITCH("true|false");

    private final Pattern allowed;

    SettingType(String allowed) {
        this.allowed = Pattern.compile(allowed);
    }

    public boolean allows(String value) {
        return allowed.matcher(value).matches();
    }
}
