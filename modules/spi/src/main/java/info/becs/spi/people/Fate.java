package info.becs.spi.people;

import info.becs.spi.Text;

/**
 * What becomes of one kind of thing when a person is erased.
 *
 * <p>Made by {@link #erased} and {@link #kept}; may gain components.
 *
 * @param count how many there are
 * @param reason why they are kept; no words where they are erased
 * @since 1.0
 */
public record Fate(Text what, long count, boolean isKept, Text reason) {

    /** They are gone afterwards. */
    public static Fate erased(Text what, long count) {
        return new Fate(what, count, false, Text.same(""));
    }

    /**
     * They stay.
     *
     * @param reason the rule by which they do, in a sentence for the person
     */
    public static Fate kept(Text what, long count, Text reason) {
        return new Fate(what, count, true, reason);
    }
}
