package info.becs.news.entity;

import info.becs.kit.page.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which of the articles that readers see a program wants, and in which order.
 *
 * @param fallback whether a story that is not there in this language comes in the other one
 * @param categories all if there are none
 * @param numbers those alone, if there are any
 * @param from the first moment, of the field that they are in the order of
 * @param until the first moment that is too late
 */
public record ListQuestion(
        String language,
        boolean fallback,
        ArticleKind kind,
        List<String> categories,
        Optional<String> tag,
        List<Long> numbers,
        Optional<Instant> from,
        Optional<Instant> until,
        ListOrder order,
        Optional<Cursor> after,
        int size) {

    /** Everything of a kind, the newest first. */
    public static ListQuestion newest(ArticleKind kind, String language, int size) {
        return new ListQuestion(
                language,
                false,
                kind,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                ListOrder.NEWEST,
                Optional.empty(),
                size);
    }

    public ListQuestion between(Instant since, Instant before, Optional<Cursor> later) {
        return new ListQuestion(
                language,
                fallback,
                kind,
                categories,
                tag,
                numbers,
                Optional.of(since),
                Optional.of(before),
                order,
                later,
                size);
    }

    public String otherLanguage() {
        return language.equals("bn") ? "en" : "bn";
    }
}
