package info.becs.news.entity;

import java.time.Instant;

/** A text that readers see now, whole: one language of a story. */
public record LiveText(String story, ArticleKind kind, ArticleLine line, String body, ArticleDetails details) {

    /** From the columns of a query. */
    public LiveText(
            String story,
            Long number,
            ArticleKind kind,
            String slug,
            String language,
            String category,
            String title,
            String lead,
            String body,
            String details,
            Instant publishedAt,
            Instant changedAt,
            Long hero) {
        this(
                story,
                kind,
                new ArticleLine(number, kind, slug, language, category, title, lead, publishedAt, changedAt, hero),
                body,
                DetailsJson.read(details));
    }

    public String language() {
        return line.language();
    }

    /** Changes with everything that the index holds of it. */
    public String sign() {
        return sign(line.number(), line.changedAt());
    }

    public static String sign(long number, Instant changedAt) {
        return number + "@" + changedAt.toEpochMilli();
    }

    /** As it is read, without its title and without markup. */
    public String reading() {
        return line.lead() + " " + PlainText.of(body);
    }

    /** All by which it is found besides its title. */
    public String words() {
        return reading() + "\n" + String.join(", ", details.tags());
    }
}
