package info.becs.site.themes.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What should be shown, and for how long.
 *
 * @param settings as they would be; without them as they were when the theme was worn last
 * @param hours 24 if it is not said
 */
public record PreviewWish(
        @NotNull @Valid LookWish look,
        @Valid SettingsWish settings,
        @Min(1) @Max(168) Integer hours) {}
