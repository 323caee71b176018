package info.becs.news.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** Everything that can go wrong with articles. The codes are promises. */
public final class NewsProblem {

    private NewsProblem() {}

    public static Problem notFound(String asked) {
        return Problem.notFound(
                "news.article.not-found",
                Text.of(
                                "'{0}' ঠিকানায় কোনো লেখা নেই। ঠিকানাটি মিলিয়ে দেখুন, অথবা খবরের তালিকা থেকে খুঁজুন।",
                                "There is no article '{0}'. Check the address, or look for its title in the list of news.")
                        .with(asked));
    }

    public static Problem withdrawn() {
        return Problem.gone(
                "news.article.withdrawn",
                Text.of(
                        "লেখাটি সম্পাদকেরা তুলে নিয়েছেন; এটি আর পড়া যাবে না।",
                        "The editors have withdrawn this article; it can no longer be read."));
    }

    public static Problem neverPublished(Long number) {
        return Problem.conflict(
                "news.article.never-published",
                Text.of(
                                "{0} নম্বর লেখাটি এখনো প্রকাশিত হয়নি, তাই তুলে নেওয়ার কিছু নেই।",
                                "Article {0} was never published, so there is nothing to withdraw.")
                        .with(number));
    }

    public static Problem liveNeedsPublish() {
        return Problem.of(
                Kind.FORBIDDEN,
                "news.article.live-needs-publish",
                Text.of(
                        "লেখাটি এখন পাঠকেরা পড়ছেন; এটি বদলাতে প্রকাশের অনুমতি (news.article.publish) লাগবে।",
                        "Readers see this article now; changing it needs the permission news.article.publish as well."));
    }

    public static Problem titleWithoutWords() {
        return invalid(
                "/title",
                "news.article.title-without-words",
                Text.of("শিরোনামে অন্তত একটি শব্দ থাকতে হবে।", "The title needs at least one word."));
    }

    public static Problem categoryMissing() {
        return invalid(
                "/category",
                "news.article.category-missing",
                Text.of(
                        "খবরের জন্য একটি বিভাগ বেছে নিন।",
                        "An article needs a category; /api/news/categories lists them."));
    }

    public static Problem categoryUnknown() {
        return invalid(
                "/category",
                "news.article.category-unknown",
                Text.of("এ নামে কোনো বিভাগ নেই।", "There is no such category; /api/news/categories lists them."));
    }

    public static Problem originalUnknown(long number) {
        return invalid(
                "/translationOf",
                "news.article.original-unknown",
                Text.of("অনুবাদের মূল লেখা {0} পাওয়া যায়নি।", "There is no article {0} that this could translate.")
                        .with(number));
    }

    public static Problem translationIntoItself(String language) {
        return invalid(
                "/language",
                "news.article.translation-same-language",
                Text.of(
                                "মূল লেখাটিও '{0}' ভাষায়; অনুবাদ অন্য ভাষায় হতে হবে।",
                                "The original is in '{0}' too; a translation is in another language.")
                        .with(language));
    }

    public static Problem translationOfOtherKind() {
        return invalid(
                "/kind",
                "news.article.translation-other-kind",
                Text.of(
                        "খবরের অনুবাদ খবর, পাতার অনুবাদ পাতা হতে হবে।",
                        "An article is translated by an article and a page by a page."));
    }

    public static Problem translationTaken() {
        return Problem.conflict(
                "news.article.translation-taken",
                Text.of(
                        "এই ভাষায় লেখাটির অনুবাদ আগেই আছে; সেটি বদলান।",
                        "This story has a version in that language already; change that one."));
    }

    public static Problem pageSlugTaken() {
        return Problem.conflict(
                "news.page.slug-taken",
                Text.of(
                        "এই ঠিকানায় (slug) একটি পাতা আগেই আছে; অন্য একটি দিন।",
                        "There is a page with this slug already, perhaps a withdrawn one; choose another."));
    }

    public static Problem stateUnknown(String asked) {
        return Problem.malformed(
                "news.article.state-unknown",
                Text.of("'{0}' নামে কোনো অবস্থা নেই।", "There is no state '{0}': DRAFT, PUBLISHED or WITHDRAWN.")
                        .with(asked));
    }

    private static Problem invalid(String pointer, String code, Text sentence) {
        return Problem.invalid(code, sentence).detail(pointer, code, sentence);
    }
}
