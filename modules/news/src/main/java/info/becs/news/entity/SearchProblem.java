package info.becs.news.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** Everything that can go wrong with searching. The codes are promises. */
public final class SearchProblem {

    private SearchProblem() {}

    public static Problem noWords() {
        return Problem.malformed(
                "news.search.no-words",
                Text.of("কী খুঁজছেন, অন্তত একটি শব্দ লিখুন।", "Say what you look for: at least one word."));
    }

    public static Problem tooLong(int most) {
        return Problem.malformed(
                "news.search.too-long",
                Text.of(
                                "খোঁজার কথা {0} অক্ষরের বেশি হতে পারে না; কয়েকটি শব্দ লিখুন।",
                                "A search has at most {0} characters; a few words are enough.")
                        .with(most));
    }

    public static Problem kindUnknown(String asked) {
        return Problem.malformed(
                "news.search.kind-unknown",
                Text.of("'{0}' নামে কোনো ধরন নেই।", "There is no kind '{0}': ARTICLE, NOTICE or PAGE.")
                        .with(asked));
    }

    /** Not {@code UNAVAILABLE}: many who ask in the first seconds would count as failures and close the module. */
    public static Problem preparing() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "news.search.preparing",
                        Text.of(
                                "খোঁজার তালিকা তৈরি হচ্ছে। একটু পরে আবার খুঁজুন।",
                                "The search is being prepared. Please search again in a moment."))
                .retryAfter(Duration.ofSeconds(5));
    }
}
