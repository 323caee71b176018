package info.becs.spi.forms;

import info.becs.spi.DataClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A submission as people read it: in the words of the form's version with which it was made. Offered by whoever keeps
 * submissions.
 *
 * <pre>{@code
 * reading.read(id, EnumSet.complementOf(EnumSet.of(DataClass.X)), locale).forEach(section -> …);
 * }</pre>
 *
 * @since 1.0
 */
public interface SubmissionReading {

    /**
     * The answers of these classes, section by section in the order of the form; those of others are left out. Empty where
     * there is no such submission or its form is gone. Whoever shows them writes down who has looked.
     */
    List<Section> read(UUID id, Set<DataClass> opening, Locale locale);

    /** A part of the form that has answers. */
    record Section(String title, List<Row> rows) {}

    /** One question and its answer. */
    record Row(String label, String value) {

        /** Without the answer, so that none reaches a log. */
        @Override
        public String toString() {
            return "Row " + label;
        }
    }
}
