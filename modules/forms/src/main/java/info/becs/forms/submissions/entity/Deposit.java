package info.becs.forms.submissions.entity;

import java.util.List;
import java.util.Optional;

/**
 * A submission on its way into the database.
 *
 * @param files ids of the files that come with it
 * @param target who should handle it
 * @param suspect why it is held back, where it is
 */
public record Deposit(
        FormSubmission submission, List<Mark> marks, List<String> files, String target, Optional<Suspect> suspect) {}
