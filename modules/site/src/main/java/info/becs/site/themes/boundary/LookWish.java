package info.becs.site.themes.boundary;

import info.becs.site.themes.control.LookSteps;
import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.ThemeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The theme that somebody wants.
 *
 * @param sent id of one that was sent in; without it the one of that name on the disk
 */
public record LookWish(
        @NotNull @Pattern(regexp = ThemeInfo.NAME) String theme,
        @Size(max = 36) String sent) {

    /** With the settings that the theme had when it was worn last. */
    Look look(LookSteps steps) {
        return new Look(theme, Optional.ofNullable(sent), steps.chosenFor(theme));
    }
}
