package info.becs.spi.pages;

/**
 * Markup that its module has sanitised; the only text that a theme draws without escaping.
 *
 * <p>Whoever makes one vouches for it: it came out of the sanitiser, not out of a form.
 *
 * @since 1.0
 */
public record Html(String markup) {}
