package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To whom a case goes, with a word for them.
 *
 * @param to id of a person who works cases
 */
public record Handover(
        @NotNull @Size(max = 36) String to,
        @Size(max = 1_000) String words) {

    public Handover {
        words = words == null ? "" : words;
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Handover[" + to + "]";
    }
}
