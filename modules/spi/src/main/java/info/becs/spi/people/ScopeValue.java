package info.becs.spi.people;

import info.becs.spi.Text;

/**
 * One thing within which a role may be given.
 *
 * @param value what stands after the colon of the scope: {@code law} in {@code news.category:law}
 * @since 1.0
 */
public record ScopeValue(String value, Text label) {}
