package info.becs.forms.submissions.entity;

import java.util.List;

/** A submission on its way into the database. @param target who should handle it */
public record Deposit(FormSubmission submission, List<Mark> marks, String target) {}
