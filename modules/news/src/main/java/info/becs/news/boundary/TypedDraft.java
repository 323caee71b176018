package info.becs.news.boundary;

import info.becs.news.control.HtmlCleaner;
import info.becs.news.entity.TypedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * What stands in the fields of the editor at this moment; it need not be finished.
 *
 * @param basedOn the revision that is being changed
 */
public record TypedDraft(
        @NotNull @Positive Integer basedOn,
        @Size(max = 40) String category,
        @Size(max = 200) String title,
        @Size(max = 200) String slug,
        @Size(max = 600) String lead,
        @Size(max = 200_000) String body,
        Integer menuWeight,
        @Valid DetailsDraft details) {

    public TypedDraft {
        category = category == null ? "" : category;
        title = title == null ? "" : title;
        slug = slug == null ? "" : slug;
        lead = lead == null ? "" : lead;
        body = body == null ? "" : body;
    }

    TypedText text(HtmlCleaner cleaner) {
        return new TypedText(
                title, slug, lead, cleaner.clean(body), category, menuWeight, DetailsDraft.details(details));
    }
}
