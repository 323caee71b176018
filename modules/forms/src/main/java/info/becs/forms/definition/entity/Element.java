package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Optional;

/** One thing that stands on a page of a form. */
public sealed interface Element {

    /** Under which answers of the same object it stands there. */
    Condition shown();

    /**
     * A field to fill in.
     *
     * @param path its dotted place in the object that the page, or the row, is about
     * @param detail what stands in each row of a repeat
     */
    record Control(String path, Field field, Look look, Condition shown, List<Element> detail) implements Element {}

    /** Elements under one legend; an empty key means none. */
    record Section(String key, Condition shown, List<Element> elements) implements Element {}

    /** A line of text. */
    record Note(String key, boolean heading, Condition shown) implements Element {}

    /**
     * How a field is drawn.
     *
     * @param radios whether a choice stands open instead of in a list to unfold
     * @param longText whether a text has several lines
     * @param decimals of a number
     * @param autocomplete what a browser may fill in, by its HTML token; empty for nothing
     * @param accept which sorts of files, {@code image} and {@code pdf}
     * @param kilobytes how large a file may be
     * @param prefill who may fill it in beforehand; empty for nobody but the sender
     */
    record Look(
            boolean radios,
            boolean longText,
            int decimals,
            String autocomplete,
            List<String> accept,
            int kilobytes,
            Optional<Prefill> prefill) {}
}
