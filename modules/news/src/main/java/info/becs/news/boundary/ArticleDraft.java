package info.becs.news.boundary;

import info.becs.news.control.HtmlCleaner;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleText;
import info.becs.news.entity.NewsProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A new article as an editor hands it over.
 *
 * @param kind ARTICLE if it is not said
 * @param slug taken from the title if it is not said
 * @param translationOf number of an article of which this is the same story in another language
 * @param menuWeight place of a page in the main menu, or of a notice among the pinned; without one it is not there
 */
public record ArticleDraft(
        @NotNull @Pattern(regexp = "bn|en") String language,
        ArticleKind kind,
        @Size(max = 40) String category,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String slug,
        @NotBlank @Size(max = 600) String lead,
        @NotBlank @Size(max = 200_000) String body,
        Long translationOf,
        Integer menuWeight,
        @Valid DetailsDraft details) {

    public ArticleDraft {
        category = category == null ? "" : category;
        slug = slug == null ? "" : slug;
    }

    Article first(UUID story, HtmlCleaner cleaner, Instant now) {
        return Article.draft(story, language, kind == null ? ArticleKind.ARTICLE : kind, text(cleaner), now);
    }

    Article translating(Article original, HtmlCleaner cleaner, Instant now) {
        if (kind != null && kind != original.kind()) {
            throw NewsProblem.translationOfOtherKind();
        }
        return original.translated(language, text(cleaner), now);
    }

    private ArticleText text(HtmlCleaner cleaner) {
        return new ArticleText(
                title, slug, lead, cleaner.clean(body), category, menuWeight, DetailsDraft.details(details));
    }
}
