package info.becs.core.people.entity;

import java.time.Instant;

/** One line of a list of accounts. */
public record AccountLine(
        String id,
        AccountKind kind,
        AccountState state,
        String nameBn,
        String nameEn,
        String language,
        Instant createdAt) {}
