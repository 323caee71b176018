package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.Receipt;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sender is given: a number to quote, and a secret with which alone the status can be seen. */
@Schema(
        description = "What a sender is given: a number to quote, and a secret with which alone the status can be seen",
        examples = """
    {"receiptNumber": "K7PM-92QX", "secret": "7K3Q-9XPM-2QRT-4WVZ", "receivedAt": "2026-11-18T05:12:00Z", "statusPath": "/forms/status"}
    """)
public record SubmissionReceipt(String receiptNumber, String secret, Instant receivedAt, String statusPath) {

    public static SubmissionReceipt of(Receipt receipt) {
        return new SubmissionReceipt(receipt.number(), receipt.secret().text(), receipt.receivedAt(), "/forms/status");
    }
}
