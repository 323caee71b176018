package info.becs.complaints.entity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A case as one row of a file that is taken away, without what was handed in; amounts are poisha. */
public record ExportedCase(
        String id,
        String number,
        String submission,
        String status,
        String form,
        String merchant,
        String issue,
        String district,
        Long amountClaimed,
        Long amountReturned,
        long amountConfirmed,
        String outcome,
        Instant receivedAt,
        Instant answeredAt,
        Instant endedAt,
        String assignee) {

    public static final List<String> COLUMNS = List.of(
            "case_number",
            "status",
            "form",
            "merchant",
            "issue",
            "district",
            "amount_claimed_poisha",
            "amount_returned_poisha",
            "amount_confirmed_poisha",
            "outcome",
            "received_at",
            "answered_at",
            "ended_at",
            "officer");

    /** In the order of the columns; empty where there is nothing. */
    public List<String> cells() {
        return Arrays.asList(
                        number,
                        status,
                        form,
                        merchant,
                        issue,
                        district,
                        amountClaimed,
                        amountReturned,
                        amountConfirmed,
                        outcome,
                        receivedAt,
                        answeredAt,
                        endedAt,
                        assignee)
                .stream()
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }
}
