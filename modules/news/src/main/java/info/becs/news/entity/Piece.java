package info.becs.news.entity;

/** Some words of a text; plain, never markup. @param hit whether they are what was looked for */
public record Piece(String text, boolean hit) {}
