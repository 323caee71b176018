package info.becs.news.boundary;

import info.becs.news.entity.Remark;
import info.becs.news.entity.Somebody;
import java.time.Instant;

/**
 * What somebody said of an article.
 *
 * @param passage the words that it is about; null for the whole
 * @param settledAt since when it needs no answer any more
 */
public record RemarkView(
        String id,
        Remark.Kind kind,
        int revision,
        String passage,
        String words,
        Somebody madeBy,
        Instant madeAt,
        Somebody settledBy,
        Instant settledAt) {

    static RemarkView of(Remark remark, Desk desk) {
        return new RemarkView(
                remark.id(),
                remark.kind(),
                remark.revision(),
                remark.passage().orElse(null),
                remark.words(),
                desk.somebody(remark.madeBy()),
                remark.madeAt(),
                desk.somebody(remark.settledBy()),
                remark.settledAt().orElse(null));
    }
}
