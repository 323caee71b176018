package info.becs.spi.forms;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading.Row;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Fields of a form that are answered after it was handed in, because somebody turned out to need them; by the version of the
 * form with which the submission was made. Offered by whoever keeps submissions.
 *
 * <pre>{@code
 * Map<String, String> right = particulars.checked(submission, reply.answers(), Set.of("father_name"));
 * }</pre>
 *
 * The submission stays as it was handed in: whoever asked keeps the answers, sealed ({@link SubmissionSeals}).
 *
 * @since 1.0
 */
public interface SubmissionParticulars {

    /**
     * Those of these fields that can be answered one by one: texts and choices, and none of the class X. Without those that
     * this form does not have; empty where the submission or its form is gone.
     */
    List<Asked> asked(UUID submission, Collection<String> fields);

    /**
     * The answers in their one form, without empty ones. A Problem names each that breaks a rule of its field, and each
     * required one that is empty, at {@code /answers/<field>}.
     */
    Map<String, String> checked(UUID submission, Map<String, String> answers, Set<String> required);

    /** The same answers as people read them, by field; what the form does not know is left out. */
    Map<String, Row> read(UUID submission, Map<String, String> answers, Locale locale);

    /**
     * One field, in the words of the form.
     *
     * @param hint empty where there is none
     * @param options to choose one from; none for a text
     */
    record Asked(String field, Text label, Text hint, List<Option> options) {}

    /** One choice. */
    record Option(String code, Text label) {}
}
