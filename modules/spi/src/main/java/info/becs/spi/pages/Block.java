package info.becs.spi.pages;

import java.util.Map;

/**
 * A part of the front page: a template of the theme and the facts that it draws.
 *
 * <p>Templates see the facts as {@code block}: {@code {{ block.title }}}. Allowed values are those of
 * {@link PageAnswer#put}.
 *
 * @param weight lighter stands first
 * @since 1.0
 */
public record Block(String template, int weight, Map<String, Object> facts) {}
