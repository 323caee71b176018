package info.becs.core.people.entity;

/** Whom a search has found, and by which word: the key of its order. */
public record FoundWord(String word, String accountId) {}
