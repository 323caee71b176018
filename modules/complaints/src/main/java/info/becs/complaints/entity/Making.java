package info.becs.complaints.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Under which id, when, by whom and on which wish something is written into the history of a case.
 *
 * @param request the caller's own id of the wish: the same one is written once
 */
public record Making(UUID id, Instant at, Actor by, Optional<String> request) {}
