package info.becs.complaints.entity;

import java.time.Instant;

/**
 * A case as one line of a list; amounts are poisha.
 *
 * @param version what a change names
 * @param dueAt end of the clock that runs out first; null where none does
 * @param answerSince since when words of the complainant wait for the cell; null where none do
 * @param group code of the group that looks after it; null for none
 * @param assignee id of the officer who has it; null for nobody
 */
public record CaseLine(
        String id,
        String number,
        int version,
        String status,
        String form,
        String merchant,
        Long amountClaimed,
        Instant receivedAt,
        Instant openedAt,
        Instant dueAt,
        Instant answerSince,
        String group,
        String assignee) {}
