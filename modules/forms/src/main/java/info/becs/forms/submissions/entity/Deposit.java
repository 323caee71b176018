package info.becs.forms.submissions.entity;

/** A submission on its way into the database. @param target who should handle it */
public record Deposit(FormSubmission submission, String target) {}
