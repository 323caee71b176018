package info.becs.news.media.entity;

/**
 * A picture whose files are in the folder.
 *
 * @param sha256 of what was sent
 * @param width of the whole, upright
 * @param webp whether there is WebP of it, too
 */
public record Developed(String sha256, int width, int height, boolean webp) {}
