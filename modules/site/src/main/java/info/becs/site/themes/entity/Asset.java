package info.becs.site.themes.entity;

/**
 * A file of a theme that browsers ask for: a picture, an icon.
 *
 * @param type its media type
 * @param zipped the same bytes compressed, or null where that gains nothing
 */
public record Asset(String name, String type, byte[] bytes, byte[] zipped) {}
