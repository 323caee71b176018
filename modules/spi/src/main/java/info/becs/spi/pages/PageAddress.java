package info.becs.spi.pages;

import java.time.Instant;

/**
 * A page that search engines should know.
 *
 * @param path as in {@link PageRequest#path()}
 * @param title as readers see it
 * @param publishedAt when readers could first see it
 * @param changedAt when what it shows last changed
 * @param isNews whether it is an article of the day, for those who look for news alone
 * @since 1.0
 */
public record PageAddress(String path, String title, Instant publishedAt, Instant changedAt, boolean isNews) {}
