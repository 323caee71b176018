package info.becs.spi.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public pages of a module, as facts that a theme can draw.
 *
 * <pre>{@code
 * public Set<String> roots() { return Set.of("hello"); }
 *
 * public Optional<PageAnswer> answer(PageRequest request) {
 *   return Optional.of(PageAnswer.page("hello/hello").title("Hello").put("greeting", "…"));
 * }
 * }</pre>
 *
 * The site asks the source that owns the first word of the path. Words are given to whoever claims
 * them first; a module that claims a word of another is refused at its start, with both names. Called on the
 * request's thread with a request scope; a {@link info.becs.spi.Problem} becomes an error page of that
 * kind; anything else counts against the module and a plain notice stands where the page was.
 *
 * @since 1.0
 */
public interface PageSource {

    /** First words of the paths that this module answers, for instance {@code news}. Constant. */
    Set<String> roots();

    /** The page at this address, or empty where there is none. */
    Optional<PageAnswer> answer(PageRequest request);

    /** Whether the form of the page at this path has fields for files; of any other page none are read. */
    default boolean takesFiles(String path) {
        return false;
    }

    /** Entries for the main menu, best few. */
    default List<MenuEntry> menu(Locale locale) {
        return List.of();
    }

    /** What this module shows on the front page, in the order in which it wants it. */
    default List<Block> front(Locale locale) {
        return List.of();
    }

    /**
     * Pages in this language that search engines should know, the newest first; asked for at most once a minute.
     *
     * @param most longer lists are cut off
     */
    default List<PageAddress> addresses(Locale locale, int most) {
        return List.of();
    }

    /**
     * How many have read which of its pages on this node since the last call, about once a minute while there are readers.
     *
     * <p>Only pages that are the same for everybody, by their {@link PageRequest#path()} whatever the language; whoever
     * reads one again within half an hour counts once. Who they are nobody has kept. Called on a thread of the
     * platform. What is refused with an exception comes again with the next call.
     *
     * @since 1.0
     */
    default void counted(Map<String, Integer> readers) {}
}
