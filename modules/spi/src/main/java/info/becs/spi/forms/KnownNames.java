package info.becs.spi.forms;

import java.util.List;
import java.util.Locale;

/**
 * Names that a register knows, for the text fields of forms that suggest them. Offered by whoever keeps the register; a form
 * that nobody offers names for suggests those of its own list.
 *
 * <pre>{@code
 * public String list() { return "merchants"; }
 * public List<String> names(Locale locale, int most) { return register.names(locale, most); }
 * public List<String> typed(String words, Locale locale, int most) { return register.like(words, locale, most); }
 * }</pre>
 *
 * Only what everybody may read. What was answered is kept for some seconds, so a crowd costs one call; who types another name is
 * heard as before.
 *
 * @since 1.0
 */
public interface KnownNames {

    /** The list of the forms to which the names are added, by the word that stands in {@code x-suggest}. Constant. */
    String list();

    /**
     * Names in this language first, then others of the same things. Of a register with more of them those that are asked for
     * most; who tells as many as were asked for may know more.
     *
     * @param most longer lists are cut off
     */
    List<String> names(Locale locale, int most);

    /**
     * Names in which everything that was typed occurs, those that begin so first: for a register that knows more than
     * {@link #names} can tell. Without it nothing is suggested but those.
     *
     * @param words as they were typed by anybody, 100 characters at most, the last one perhaps not finished
     */
    default List<String> typed(String words, Locale locale, int most) {
        return List.of();
    }
}
