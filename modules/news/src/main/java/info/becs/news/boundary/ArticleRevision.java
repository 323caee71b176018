package info.becs.news.boundary;

import info.becs.news.control.HtmlCleaner;
import info.becs.news.entity.ArticleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An article as an editor wants it from now on: what is left out is taken out.
 *
 * @param slug a published article keeps the one that it has if none is said
 */
public record ArticleRevision(
        @Size(max = 40) String category,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String slug,
        @NotBlank @Size(max = 600) String lead,
        @NotBlank @Size(max = 200_000) String body,
        Integer menuWeight,
        @Valid DetailsDraft details) {

    public ArticleRevision {
        category = category == null ? "" : category;
        slug = slug == null ? "" : slug;
    }

    ArticleText text(HtmlCleaner cleaner) {
        return new ArticleText(
                title, slug, lead, cleaner.clean(body), category, menuWeight, DetailsDraft.details(details));
    }
}
