package info.becs.news.boundary;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleDetails.Hero;
import info.becs.news.entity.ArticleDetails.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What stands around a text, as an editor hands it over; what is left out is not there. */
public record DetailsDraft(
        @Size(max = 10) List<@NotBlank @Size(max = 120) String> byline,
        @Size(max = 80) String place,
        @Size(max = 12) List<@NotBlank @Size(max = 60) String> tags,
        @Size(max = 20) List<@Valid @NotNull SourceDraft> sources,
        @Size(max = 10) List<@NotNull @Positive Long> related,
        @Valid HeroDraft hero) {

    /** Where readers can look something up. */
    public record SourceDraft(
            @NotBlank @Size(max = 300) String title,

            @Size(max = 1_000) @Pattern(regexp = "(https?://[^\\s<>\"]+)?")
            String url) {}

    /** The picture above the text. @param caption left out for what the library says of it */
    public record HeroDraft(
            @NotNull @Positive Long picture,
            @Size(max = 400) String caption) {}

    public DetailsDraft {
        byline = byline == null ? List.of() : byline;
        place = place == null ? "" : place;
        tags = tags == null ? List.of() : tags;
        sources = sources == null ? List.of() : sources;
        related = related == null ? List.of() : related;
    }

    static ArticleDetails details(DetailsDraft draft) {
        return draft == null
                ? ArticleDetails.NONE
                : new ArticleDetails(
                        draft.byline,
                        draft.place,
                        draft.tags,
                        draft.sources.stream()
                                .map(source -> new Source(source.title(), source.url()))
                                .toList(),
                        draft.related,
                        draft.hero == null
                                ? null
                                : new Hero(
                                        draft.hero.picture(),
                                        draft.hero.caption() == null ? "" : draft.hero.caption()));
    }
}
