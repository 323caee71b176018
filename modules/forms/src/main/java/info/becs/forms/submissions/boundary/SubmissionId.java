package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of a submission in an address. */
final class SubmissionId {

    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SubmissionId() {}

    /** What cannot be one is not there either. */
    static UUID parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw FormsProblem.submissionNotFound();
        }
        return UUID.fromString(text);
    }
}
