package info.becs.site.themes.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The theme that somebody wants.
 *
 * @param sent id of one that was sent in; without it the one of that name on the disk
 */
public record LookWish(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,31}") String theme,
        @Size(max = 36) String sent) {}
