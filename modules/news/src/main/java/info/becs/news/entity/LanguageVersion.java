package info.becs.news.entity;

/**
 * How a story stands in one language.
 *
 * @param number null where it is missing
 * @param outdatedSince the first revision of the original that readers have and this does not tell
 */
public record LanguageVersion(String language, Long number, ArticleStatus status, Integer outdatedSince) {

    /** A language in which nobody has begun it. */
    public static LanguageVersion missing(String language) {
        return new LanguageVersion(language, null, ArticleStatus.MISSING, null);
    }

    public static LanguageVersion of(Article article, boolean scheduled) {
        return new LanguageVersion(
                article.language(),
                article.number(),
                article.status(scheduled),
                article.following().outdatedSince().orElse(null));
    }
}
