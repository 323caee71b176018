package info.becs.spi.forms;

import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a module offers in the forms whose submissions it handles: choices that its staff change, and words that follow a rule of
 * its own. Offered by the target of a form; while nobody offers it, the form has what its own definition says.
 *
 * <pre>{@code
 * public Optional<List<Choice>> choices(String word) {
 *   return word.equals("kinds") ? Optional.of(kinds.open().stream().map(k -> Choice.of(k.code(), k.label())).toList()) : Optional.empty();
 * }
 * }</pre>
 *
 * Asked whenever the form is drawn or judged, on every node, so it answers at once and out of what the node has at hand. Whoever
 * changes what it answers publishes an event that changes pages. What throws counts as not offered. Nobody's data.
 *
 * @since 1.0
 */
public interface FormOffers {

    /**
     * What can be chosen now, in its order; empty for a word that this module does not know. Where the list itself is empty nothing
     * can be chosen, and the form takes nothing in until that is over.
     *
     * @param word that stands in {@code x-offered} beside the field
     */
    default Optional<List<Choice>> choices(String word) {
        return Optional.empty();
    }

    /**
     * What stands now in the place of <code>{word|…}</code> in the lines that say what comes next; empty for a word that this
     * module does not know.
     */
    default Optional<Text> words(String word) {
        return Optional.empty();
    }

    /**
     * One of them. What was handed in keeps the label that it had then.
     *
     * @param code of small letters, digits, {@code -} and {@code _}, 60 at most, and never again for something else; none of {@code
     *     label}, {@code description}, {@code error}, {@code text}. One that is not so is left out
     * @param bounds what an answer beside it has to be, if there is one
     */
    record Choice(String code, Text label, List<Bound> bounds) {

        /** Copies the list. */
        public Choice {
            bounds = List.copyOf(bounds);
        }

        /** Whatever else is answered. */
        public static Choice of(String code, Text label) {
            return new Choice(code, label, List.of());
        }

        /** Only for whoever answers that field of the form, if at all, with a whole number from {@code least} to {@code most}. */
        public Choice within(String field, long least, long most, Text otherwise) {
            var more = new ArrayList<>(bounds);
            more.add(new Bound(field, least, most, otherwise));
            return new Choice(code, label, more);
        }
    }

    /**
     * A limit for another answer.
     *
     * @param field its key, in no row or group
     * @param otherwise what is said at the choice where the answer lies outside: what to do
     */
    record Bound(String field, long least, long most, Text otherwise) {}
}
