package info.becs.forms.submissions.entity;

import java.time.Instant;

/** What is kept of a receipt: enough to give the same one again, or to tell whether a secret belongs to it. */
public record KeptReceipt(
        String id, String form, String receiptNumber, String secretHash, String fingerprint, Instant receivedAt) {}
