package info.becs.spi.pages;

/**
 * One entry of the main menu.
 *
 * @param label in the reader's language
 * @param path as in {@link PageRequest#path()}: {@code /news}; the site adds the language
 * @param weight lighter stands first; entries of the same weight in the order of their labels
 * @since 1.0
 */
public record MenuEntry(String label, String path, int weight) {}
