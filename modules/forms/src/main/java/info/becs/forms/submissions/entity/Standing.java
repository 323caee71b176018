package info.becs.forms.submissions.entity;

import info.becs.spi.forms.SubmissionProgress.Step;
import java.util.List;

/** How a submission stands: what it was, and what became of it so far, oldest first. */
public record Standing(String receiptNumber, String form, List<Step> steps) {}
