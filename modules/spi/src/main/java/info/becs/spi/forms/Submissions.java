package info.becs.spi.forms;

import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was handed in through forms. Offered by whoever keeps submissions.
 *
 * <p>A submission is announced by the event {@code forms.submission.received}: subject = its id, facts
 * {@code form} (id of the form) and {@code target} (who should handle it, for instance {@code complaints}). It can be
 * found as soon as its event is heard.
 *
 * @since 1.0
 */
public interface Submissions {
    /**
     * The submission with this id as it was handed in, or empty: there was none, or its time was over. Answers of the class
     * {@link DataClass#X} are not opened.
     */
    Optional<Submission> find(UUID id);

    /**
     * The same, with the answers of these classes alone: whoever shows them has asked for a permission that opens just
     * these. P and I are always there.
     */
    default Optional<Submission> find(UUID id, Set<DataClass> opening) {
        return find(id);
    }

    /**
     * Others that say the same in a field which their form marks as searched, for instance a transaction id; found
     * without opening any. A hundred at most.
     */
    default List<UUID> alike(UUID id) {
        return List.of();
    }

    /**
     * Those that say just this in a field which any form marks as searched, however it is grouped or in whichever digits;
     * found without opening any. A hundred at most, in no order.
     */
    default List<UUID> saying(String typed) {
        return List.of();
    }

    /**
     * Those whose receipts this person has shown with their secrets, and keeps in their account; the newest first. That somebody was
     * signed in in the browser from which it came shows nothing.
     */
    default List<UUID> shownBy(PersonId person) {
        return List.of();
    }

    /** Why nobody may erase it now, in a sentence for whoever handed it in; empty where {@link #erase} would. */
    default Optional<Text> held(UUID id) {
        return Optional.empty();
    }

    /** That whoever handed it in wants it erased, and when it will be; empty where they do not, and once it is. */
    default Optional<AskedErasure> askedErasure(UUID id) {
        return Optional.empty();
    }

    /**
     * Forgets who has handed it in and what they told, in the caller's transaction, for whoever handles it: that it came in and
     * what may be published stays. Why it was not, where it is held; empty where it is erased, was before, or never was.
     *
     * <p>A {@link info.becs.spi.Problem} while a module is not there that may hold it: nobody can tell.
     */
    default Optional<Text> erase(UUID id) {
        return Optional.empty();
    }

    /**
     * Those of them that there are, in no order, with the answers of these classes: opening what is sealed costs more than
     * all the rest. At most a thousand are asked for at once.
     */
    default List<Submission> find(Collection<UUID> ids, Set<DataClass> opening) {
        return ids.stream()
                .map(id -> find(id, opening))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The code under which a form's list knows what somebody typed into this field, for instance a merchant's name in
     * either language; empty where it is none of the list.
     */
    default Optional<String> named(String form, String field, String typed) {
        return Optional.empty();
    }

    /** What the newest version of the form calls a code of this field; empty where it knows none. */
    default Optional<Text> label(String form, String field, String code) {
        return Optional.empty();
    }

    /**
     * Code → code of what it lies in, for instance the district of an upazila, for a field that is chosen from a long list; empty
     * where it has none.
     */
    default Map<String, String> within(String form, String field) {
        return Map.of();
    }

    /**
     * What may be chosen in a field of the newest version of the form, each code with its words, in the order of the form;
     * empty where it offers nothing or there is no such field.
     */
    default Map<String, Text> choices(String form, String field) {
        return Map.of();
    }

    /**
     * The forms whose submissions are meant for this module, as their newest versions say it: with the answers by which it may
     * list them.
     */
    default List<HandledForm> handled(String target) {
        return List.of();
    }

    /**
     * What the newest version of the form asks for, with the class of each: keys of single answers as they stand in the JSON,
     * dotted within a group, in the order of the form; rows of lists are left out. Empty where it knows no such form.
     */
    default Map<String, DataClass> fields(String form) {
        return Map.of();
    }

    /** Whether it was erased: what its form lets stay may still be there, and nothing else. */
    default boolean isErased(UUID id) {
        return false;
    }

    /** Those of them that are erased; at most a thousand are asked for at once. */
    default Set<UUID> erased(Collection<UUID> ids) {
        return ids.stream().filter(this::isErased).collect(Collectors.toSet());
    }

    /** The last day on which it is kept by what its form says; empty where nobody can tell. It may be held for longer. */
    default Optional<LocalDate> keptUntil(UUID id) {
        return Optional.empty();
    }

    /**
     * The clocks that the form's rules hold, in the version with which this submission was made: how long after what, and
     * where that is written. Which answer begins one is known to whoever handles the form.
     */
    default List<Clock> clocks(UUID id) {
        return List.of();
    }

    /**
     * A form, for whoever handles what it brings.
     *
     * @param form its id
     * @param filters in its order, five at most: each of one code, and of the class P or I
     */
    record HandledForm(String form, Text title, List<Filter> filters) {

        public HandledForm {
            filters = List.copyOf(filters);
        }
    }

    /**
     * An answer by which submissions are listed.
     *
     * @param field its key at the top of the answers
     * @param title what the form asks
     * @param choices its codes, each with its words; {@code true} and {@code false} of a yes or no
     */
    record Filter(String field, Text title, Map<String, Text> choices) {}

    /**
     * A sender wants what they handed in erased.
     *
     * @param lastDay on which they may take it back; it is erased in the night after it
     * @param why it stays for now all the same; without words where it does not
     */
    record AskedErasure(Instant askedAt, LocalDate lastDay, Text why) {

        /** Why it stays for now all the same; empty where it does not. */
        public Optional<Text> putOff() {
            return Optional.of(why).filter(told -> !told.en().isEmpty());
        }
    }

    /**
     * Which answers begin the clocks of the same version, where its rules say so; each row of a list that has the day begins one.
     * What follows from several answers is known to whoever handles the form.
     */
    default List<Start> starts(UUID id) {
        return List.of();
    }

    /**
     * Which answer begins a clock.
     *
     * @param word as in {@link Clock#start()}
     * @param day key of a field with a day or moment, {@code contact_date} or {@code orders.order_date}
     * @param where keys of choices, of which each has to be one of these: in the same row, where it is of the same list, else in any
     */
    record Start(String word, String day, Map<String, List<String>> where) {}

    /**
     * How long after what.
     *
     * @param start the word for what begins it, for instance {@code paid_in_full}
     * @param unit {@code HOURS}, {@code DAYS} or {@code WORKING_DAYS}; others may follow
     */
    record Clock(String id, Text title, String start, int length, String unit, String source) {}
}
