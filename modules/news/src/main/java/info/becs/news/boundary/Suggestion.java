package info.becs.news.boundary;

import info.becs.news.entity.ArticleLine;

/** Something that somebody who types may mean: a title, and where it is read. */
public record Suggestion(String words, String path) {

    static Suggestion of(ArticleLine line) {
        return new Suggestion(line.title(), line.path());
    }
}
