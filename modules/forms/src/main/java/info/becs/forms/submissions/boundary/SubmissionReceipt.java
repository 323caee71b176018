package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.Receipt;
import java.time.Instant;

/** What a sender is given: a number to quote, and a secret with which alone the status can be seen. */
public record SubmissionReceipt(String receiptNumber, String secret, Instant receivedAt, String statusPath) {

    public static SubmissionReceipt of(Receipt receipt) {
        return new SubmissionReceipt(receipt.number(), receipt.secret().text(), receipt.receivedAt(), "/forms/status");
    }
}
