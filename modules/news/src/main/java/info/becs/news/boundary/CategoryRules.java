package info.becs.news.boundary;

import jakarta.validation.constraints.NotNull;

/**
 * What holds in a category from now on.
 *
 * @param twoPerson whether nobody publishes in it what they have written or handed in
 */
public record CategoryRules(@NotNull Boolean twoPerson) {}
