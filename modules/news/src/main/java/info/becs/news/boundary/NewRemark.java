package info.becs.news.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody wants to say of an article.
 *
 * @param passage the words of the text that it is about; left out for the whole
 */
public record NewRemark(
        @Size(max = 600) String passage,
        @NotBlank @Size(max = 2_000) String words) {

    public NewRemark {
        passage = passage == null ? "" : passage;
    }
}
