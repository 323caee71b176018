package info.becs.site.themes.entity;

import info.becs.spi.Text;
import java.util.Map;
import java.util.Optional;

/**
 * How the site looks: which theme, and the settings that staff have chosen for it.
 *
 * @param sent id of the theme that was sent in; empty for one on the disk
 */
public record Look(String theme, Optional<String> sent, Map<String, Text> chosen) {

    public Look {
        chosen = Map.copyOf(chosen);
    }

    /** The theme of that name on the disk, as it comes. */
    public static Look ofDisk(String theme) {
        return new Look(theme, Optional.empty(), Map.of());
    }

    public Look choosing(Map<String, Text> other) {
        return new Look(theme, sent, other);
    }
}
