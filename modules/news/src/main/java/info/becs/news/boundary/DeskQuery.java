package info.becs.news.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.control.Articles;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.Category;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.NewsProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an editor asks of the list at the desk. */
record DeskQuery(
        Optional<ArticleState> state, Optional<String> language, Optional<List<String>> categories, long below) {

    /** @param scopes those for which whoever asks may read drafts */
    static DeskQuery of(String state, String language, String after, Set<String> scopes) {
        return new DeskQuery(
                Optional.ofNullable(state).map(DeskQuery::state),
                Optional.ofNullable(language),
                categories(scopes),
                Cursor.parse(after).map(Cursor::number).orElse(Long.MAX_VALUE));
    }

    Slice<DeskLine> slice(Articles articles, int size) {
        var lines = articles.youngest(state, language, categories, below, size + 1);
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

    private static ArticleState state(String asked) {
        return Arrays.stream(ArticleState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> NewsProblem.stateUnknown(asked));
    }
}
