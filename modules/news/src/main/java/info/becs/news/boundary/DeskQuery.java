package info.becs.news.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.control.DeskLines;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.ArticleStatus;
import info.becs.news.entity.Category;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.TitleWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an editor asks of the list at the desk. */
record DeskQuery(
        Optional<ArticleState> state,
        Optional<ArticleStatus> status,
        Optional<String> language,
        Optional<List<String>> categories,
        List<String> words,
        long below) {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 200;

    /** @param scopes those for which whoever asks may read drafts */
    static DeskQuery of(String state, String status, String language, String q, String after, Set<String> scopes) {
        return new DeskQuery(
                Optional.ofNullable(state).map(asked -> word(ArticleState.values(), asked)),
                Optional.ofNullable(status).map(asked -> word(ArticleStatus.values(), asked)),
                Optional.ofNullable(language),
                categories(scopes),
                words(q),
                Cursor.parse(after).map(Cursor::number).orElse(Long.MAX_VALUE));
    }

    Slice<DeskLine> slice(DeskLines all, boolean trash, int size) {
        var lines = all.youngest(state, status, language, categories, trash, words, below, size + 1);
        return Slice.of(lines, size, line -> new Cursor(line.changedAt(), Long.toString(line.number())));
    }

    private static Optional<List<String>> categories(Set<String> scopes) {
        return scopes.contains(Caller.EVERYWHERE)
                ? Optional.empty()
                : Optional.of(scopes.stream()
                        .filter(scope -> scope.startsWith(Category.SCOPE + ":"))
                        .map(scope -> scope.substring(Category.SCOPE.length() + 1))
                        .toList());
    }

    private static List<String> words(String q) {
        if (q == null) {
            return List.of();
        }
        var words = q.length() > LONGEST ? List.<String>of() : TitleWord.of(q);
        if (words.size() > MOST_WORDS || (words.isEmpty() && !q.isBlank())) {
            throw NewsProblem.questionUnreadable();
        }
        return words;
    }

    private static <E extends Enum<E>> E word(E[] words, String asked) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> NewsProblem.stateUnknown(asked));
    }
}
