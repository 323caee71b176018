package info.becs.news.entity;

import java.time.Instant;

/** A correction as readers see it. */
public record CorrectionLine(String words, Instant madeAt) {}
