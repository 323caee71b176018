package info.becs.forms.submissions.entity;

import java.time.Instant;

/**
 * What a sender holds.
 *
 * @param again whether the submission had been received before
 */
public record Receipt(String number, ReceiptSecret secret, Instant receivedAt, boolean again) {}
