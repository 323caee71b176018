package info.becs.forms.submissions.entity;

import java.time.Instant;

/** One line of the list of submissions: what is needed to find one, nothing of what it says. */
public record SubmissionLine(
        String id,
        String form,
        String formVersion,
        String receiptNumber,
        String language,
        String channel,
        Instant receivedAt) {}
