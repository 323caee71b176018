package info.becs.news.boundary;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.Somebody;
import info.becs.news.entity.Wording;
import info.becs.news.entity.WorkingCopy;
import java.time.Instant;
import java.util.List;

/**
 * One's own unsaved text.
 *
 * @param newest the newest revision by now: a greater number than {@code basedOn} says that somebody has saved meanwhile
 * @param editing who else has typed in the article within the last minutes
 */
public record WorkingCopyView(
        int basedOn,
        int newest,
        Instant savedAt,
        String category,
        String title,
        String slug,
        String lead,
        String body,
        Integer menuWeight,
        ArticleDetails details,
        List<Somebody> editing) {

    static WorkingCopyView of(WorkingCopy copy, int newest, List<Somebody> editing) {
        Wording text = copy.wording();
        return new WorkingCopyView(
                copy.basedOn(),
                newest,
                copy.savedAt(),
                text.category().orElse(""),
                text.title(),
                text.slug(),
                text.lead(),
                text.body(),
                text.menuWeight().orElse(null),
                text.details(),
                editing);
    }
}
