package info.becs.complaints.entity;

import java.time.Instant;

/** A case as one line of a list; amounts are poisha. */
public record CaseLine(
        String id,
        String number,
        String status,
        String form,
        String merchant,
        Long amountClaimed,
        Instant receivedAt,
        Instant openedAt) {}
