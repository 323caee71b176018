package info.becs.spi.forms;

import info.becs.spi.DataClass;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /**
     * The same by the key of each field that has an answer, for whoever puts answers into another order than the form's:
     * one section without a title, or for a list one for each of its items.
     */
    default Map<String, List<Section>> byKey(UUID id, Set<DataClass> opening, Locale locale) {
        return Map.of();
    }

    /** What came with it as files or was added since, without their content and without those of the class X, in the order of their coming. */
    default List<Attached> files(UUID id) {
        return List.of();
    }

    /**
     * The content of one of its files, to be closed by the caller; empty where there is none. Whoever hands it out writes down
     * who has looked.
     *
     * @param safe a picture that was made of it, without what may be hidden in the original
     */
    default Optional<InputStream> content(UUID id, String file, boolean safe) {
        return Optional.empty();
    }

    /**
     * A file as it was handed in, for staff who save it, to be closed by the caller; empty where there is none. Whoever hands it
     * out writes down who has it, and whether it was looked through.
     *
     * @param unscanned whether they have said why they want it, and that they know that nobody has looked through it for
     *     malware yet; of no account for one that was
     * @throws info.becs.spi.Problem where malware was found in it; where nobody has looked through it yet, if that was not
     *     said or the operator wants none such handed out
     */
    default Optional<InputStream> original(UUID id, String file, boolean unscanned) {
        return content(id, file, false);
    }

    /** Whether {@link #original} gives this one to whoever says what is asked for. */
    default boolean handsOut(Attached file) {
        return !file.scan().equals("INFECTED");
    }

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

    /**
     * A file as it was sealed when it came.
     *
     * @param id as it stands in the answers
     * @param sha256 of its content, in hexadecimal figures
     * @param picture whether there is a safe picture of it
     * @param scan NOT_SCANNED, CLEAN or INFECTED
     * @param own whether the sender of the submission gave it
     */
    record Attached(
            String id,
            String name,
            String mediaType,
            long bytes,
            String sha256,
            boolean picture,
            Instant receivedAt,
            String scan,
            boolean own) {

        /** Of the sender, looked through by nobody yet. */
        public Attached(
                String id,
                String name,
                String mediaType,
                long bytes,
                String sha256,
                boolean picture,
                Instant receivedAt) {
            this(id, name, mediaType, bytes, sha256, picture, receivedAt, "NOT_SCANNED", true);
        }

        /** Without its name, which may say whose it is. */
        @Override
        public String toString() {
            return "Attached " + id;
        }
    }
}
