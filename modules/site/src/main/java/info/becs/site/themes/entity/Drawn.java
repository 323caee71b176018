package info.becs.site.themes.entity;

import java.util.List;

/**
 * A page as markup.
 *
 * @param styles hashes of the styles that stand in it, as a content security policy names them
 */
public record Drawn(String html, List<String> styles) {}
