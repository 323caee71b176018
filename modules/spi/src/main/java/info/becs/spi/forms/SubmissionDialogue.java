package info.becs.spi.forms;

import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said between the sender of a submission and whoever handles it; shown on the sender's status page, which asks
 * for number and secret first.
 *
 * <pre>{@code
 * public Optional<Dialogue> of(UUID submission) {
 *   return cases.of(submission).map(c -> new Dialogue(sayings(c), replies(c), deadlines(c)));
 * }
 * }</pre>
 *
 * Called on the request of the status page, in a transaction of its own. What is said may be personal: it is shown to
 * whoever knows the secret and to nobody else.
 *
 * @since 1.0
 */
public interface SubmissionDialogue {

    /** What was said and what the sender may say now; empty where this module knows nothing of the submission. */
    Optional<Dialogue> of(UUID submission);

    /**
     * Takes what the sender says, and answers with the sentence that they are told. The same {@link Reply#id()} is taken
     * once; a Problem says why it is not, and then nothing has happened.
     */
    Text take(UUID submission, Reply reply);

    /**
     * Where the sender is led by a choice that has a page of its own: a path that is made for this one time; empty where the
     * choice is {@linkplain #take taken} here. Asked before that, in a transaction.
     */
    default Optional<String> leads(UUID submission, String choice) {
        return Optional.empty();
    }

    /**
     * What the sender should know besides, part by part, for instance who has looked at what they handed in. Asked where
     * {@link #of} told something.
     */
    default List<Part> parts(UUID submission) {
        return List.of();
    }

    /**
     * The matters into which whoever handles it has divided a submission, the one that it began as first; none while it is
     * worked as a whole. Then {@link #of} tells what concerns all of them, and {@link SubmissionProgress} how it came to
     * them; what was done and said of each, and what may be done, stands with it.
     */
    default List<Matter> matters(UUID submission) {
        return List.of();
    }

    /**
     * One of several matters.
     *
     * @param code that a {@link Reply} about it names
     * @param title by which the sender tells it from the others
     */
    record Matter(String code, Text title, List<SubmissionProgress.Step> steps, Dialogue dialogue) {}

    /** Lines that belong together, under one heading. */
    record Part(Text title, List<Line> lines) {}

    /** What, and what is to be said of it. */
    record Line(Text what, Text told) {}

    /** All of it, each list in the order in which people read it. */
    record Dialogue(List<Saying> sayings, List<Choice> choices, List<Deadline> deadlines) {}

    /**
     * One message.
     *
     * @param own whether the sender of the submission wrote it
     * @param files that came with it
     */
    record Saying(Instant at, boolean own, String words, List<SubmissionReading.Attached> files) {

        /** Without files. */
        public Saying(Instant at, boolean own, String words) {
            this(at, own, words, List.of());
        }

        /** Without the words, so that none reaches a log. */
        @Override
        public String toString() {
            return "Saying at " + at;
        }
    }

    /**
     * One thing that the sender may do now.
     *
     * @param words whether something has to be written with it
     * @param amount whether an amount may be said with it
     * @param files whether files may come with it, see {@link SubmissionFiles}
     * @param fields of the form that are to be answered with it, see {@link SubmissionParticulars}
     */
    record Choice(
            String code, Text label, Text hint, boolean words, boolean amount, boolean files, List<Wanted> fields) {

        /** Without fields. */
        public Choice(String code, Text label, Text hint, boolean words, boolean amount, boolean files) {
            this(code, label, hint, words, amount, files, List.of());
        }

        /** Without files. */
        public Choice(String code, Text label, Text hint, boolean words, boolean amount) {
            this(code, label, hint, words, amount, false);
        }
    }

    /** A field of the form that is answered now. @param required whether the rest is not taken without it */
    record Wanted(String field, boolean required) {}

    /**
     * A day that matters to the sender.
     *
     * @param source where it is written, without words where it is nowhere
     */
    record Deadline(Text what, LocalDate day, Text source) {}

    /**
     * What the sender does.
     *
     * @param id made by the client, for this one time
     * @param choice code of a {@link Choice}
     * @param amount in taka, as it was typed; empty where none was said
     * @param files ids of what {@link SubmissionFiles} has taken for this reply; whoever takes the reply keeps them
     * @param matter code of the {@link Matter} that it is about; empty for all of it, or where there is only one
     * @param answers as they were typed, by field; whoever takes the reply has them checked by {@link SubmissionParticulars}
     */
    record Reply(
            String id,
            String choice,
            String words,
            String amount,
            List<String> files,
            String matter,
            Map<String, String> answers) {

        /** About all of it, without answers. */
        public Reply(String id, String choice, String words, String amount, List<String> files) {
            this(id, choice, words, amount, files, "", Map.of());
        }

        /** Without files. */
        public Reply(String id, String choice, String words, String amount) {
            this(id, choice, words, amount, List.of());
        }

        /** The same about one matter. */
        public Reply about(String code) {
            return new Reply(id, choice, words, amount, files, code, answers);
        }

        /** The same with answers. */
        public Reply answering(Map<String, String> given) {
            return new Reply(id, choice, words, amount, files, matter, Map.copyOf(given));
        }

        /** The same with these files. */
        public Reply with(List<String> brought) {
            return new Reply(id, choice, words, amount, brought, matter, answers);
        }

        /** Without the words, so that none reaches a log. */
        @Override
        public String toString() {
            return "Reply " + id;
        }
    }
}
