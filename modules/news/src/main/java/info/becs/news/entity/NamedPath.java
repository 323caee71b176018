package info.becs.news.entity;

/** A name as readers see it, and the word of its address. */
public record NamedPath(String path, String name) {}
