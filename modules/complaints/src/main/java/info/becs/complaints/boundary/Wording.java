package info.becs.complaints.boundary;

import info.becs.kit.text.Bangla;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Plain text that somebody writes about a case. */
public record Wording(@NotBlank @Size(max = 3_000) String words) {

    public Wording {
        words = words == null ? null : Bangla.normalise(words);
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Wording";
    }
}
