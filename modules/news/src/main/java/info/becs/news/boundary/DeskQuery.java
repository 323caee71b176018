package info.becs.news.boundary;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.control.Articles;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.NewsProblem;
import java.util.Arrays;
import java.util.Optional;

/** What an editor asks of the list at the desk. */
record DeskQuery(Optional<ArticleState> state, Optional<String> language, long below) {

    static DeskQuery of(String state, String language, String after) {
        return new DeskQuery(
                Optional.ofNullable(state).map(DeskQuery::state),
                Optional.ofNullable(language),
                Cursor.parse(after).map(Cursor::number).orElse(Long.MAX_VALUE));
    }

    Slice<DeskLine> slice(Articles articles, int size) {
        var lines = articles.youngest(state, language, below, size + 1);
        return Slice.of(lines, size, line -> new Cursor(line.changedAt(), Long.toString(line.number())));
    }

    private static ArticleState state(String asked) {
        return Arrays.stream(ArticleState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> NewsProblem.stateUnknown(asked));
    }
}
