package info.becs.news.entity;

import java.util.List;

/**
 * A story that was found, in the language in which its reader gets it.
 *
 * @param fallback whether there is none in the language that was asked for
 * @param title its title, in pieces
 * @param excerpt where the words stand, in pieces; the lead where they stand in another language only
 */
public record FoundStory(
        ArticleLine line, ArticleKind kind, boolean fallback, List<Piece> title, List<Piece> excerpt) {}
