package info.becs.news.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * A step of a review, with a word to whoever is next.
 *
 * @param revision the one that was written or read; a newer one is not handed in or returned unseen
 */
public record ReviewNote(
        @NotNull @Positive Integer revision,
        @Size(max = 2_000) String words) {

    public ReviewNote {
        words = words == null ? "" : words;
    }
}
