package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.ArticleStatus;
import info.becs.news.entity.LanguageVersion;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Somebody;
import info.becs.news.entity.Stage;
import info.becs.news.entity.Translation;
import info.becs.news.entity.Wording;
import java.time.Instant;
import java.util.List;

/**
 * An article in whatever state as editors see it: with the newest text, also where readers still see an older one.
 *
 * @param path where readers find it, or will
 * @param revision the number of the newest text
 * @param liveRevision what readers see, or saw until it was withdrawn; null if they never did
 * @param schedule what is to happen to it by itself; null for nothing
 * @param trashedAt since when it lies in the trash
 * @param outdatedSince the first revision of the original that readers have and this does not tell
 * @param languages how the story stands in each language
 * @param editing who else has typed in it within the last minutes
 */
public record DeskArticle(
        long number,
        int version,
        ArticleKind kind,
        ArticleState state,
        ArticleStatus status,
        Stage stage,
        String language,
        String path,
        String category,
        String title,
        String slug,
        String lead,
        String body,
        Integer menuWeight,
        ArticleDetails details,
        int revision,
        Integer liveRevision,
        Instant savedAt,
        Somebody savedBy,
        Instant submittedAt,
        Somebody submittedBy,
        Instant publishedAt,
        Instant changedAt,
        Schedule schedule,
        Instant trashedAt,
        Long original,
        Integer outdatedSince,
        List<Translation> translations,
        List<LanguageVersion> languages,
        List<Somebody> editing) {

    static DeskArticle of(
            Article article,
            Revision newest,
            Somebody savedBy,
            Somebody submittedBy,
            Schedule schedule,
            List<Translation> translations,
            List<LanguageVersion> languages,
            List<Somebody> editing) {
        Wording text = newest.wording();
        return new DeskArticle(
                article.number(),
                article.version(),
                article.kind(),
                article.state(),
                article.status(schedule != null && schedule.publishAt() != null),
                article.review().stage(),
                article.language(),
                article.path(),
                text.category().orElse(null),
                text.title(),
                text.slug(),
                text.lead(),
                text.body(),
                text.menuWeight().orElse(null),
                text.details(),
                article.revision(),
                article.liveRevision().orElse(null),
                newest.savedAt(),
                savedBy,
                article.review().submittedAt().orElse(null),
                submittedBy,
                article.publishedAt().orElse(null),
                article.changedAt(),
                schedule,
                article.trash().since().orElse(null),
                article.following().original().orElse(null),
                article.following().outdatedSince().orElse(null),
                translations,
                languages,
                editing);
    }
}
