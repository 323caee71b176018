package info.becs.news.boundary;

import info.becs.kit.text.Bangla;
import info.becs.news.entity.ArticleStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody wants to find again at the desk. What is left out narrows nothing.
 *
 * @param q words of the title
 */
public record DeskFilterDraft(
        @NotBlank @Size(max = 60) String name,

        @Pattern(regexp = "DRAFT|IN_REVIEW|SCHEDULED|LIVE|OUTDATED|WITHDRAWN")
        String status,

        @Pattern(regexp = "bn|en") String language,
        @Size(max = 200) String q,
        Boolean trash) {

    public DeskFilterDraft {
        name = name == null ? null : Bangla.normalise(name).replaceAll("(?U)\\s+", " ");
        q = q == null ? "" : Bangla.normalise(q);
        trash = trash != null && trash;
    }

    ArticleStatus wanted() {
        return status == null ? null : ArticleStatus.valueOf(status);
    }
}
