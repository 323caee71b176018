package info.becs.forms.submissions.entity;

import java.time.Instant;

/** What has to be known of a submission to tell whether its time is over. */
public record AgedSubmission(String id, String form, String formVersion, Instant receivedAt) {}
