package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
public record WordsWish(@NotBlank @Size(max = 1_000) String words) {

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "WordsWish";
    }
}
