package info.becs.news.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * What an editor wanted to save, and on what it builds.
 *
 * @param basedOn the revision that was read before it was changed
 */
public record ComparedText(
        @NotNull @Positive Integer basedOn, @NotNull @Valid ArticleRevision text) {}
