package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.SubmissionLine;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One submission, as far as whoever asks may see it.
 *
 * @param answers JSON text; null in it is in the place of an answer that this caller may not see
 * @param withheld classes whose answers are not shown
 * @param erasure that its sender wants it erased; null where they do not
 * @param alike others that say the same in a field that is searched
 */
@Schema(description = "One submission, as far as whoever asks may see it", examples = """
    {"submission": {"id": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11", "form": "feedback.opinion", "formVersion": "1.0.0", "receiptNumber": "K7PM-92QX",
     "language": "bn", "channel": "WEB", "receivedAt": "2026-11-18T05:12:00Z"}, "answers": "{\\"opinion\\": \\"…\\"}", "withheld": ["S"], "alike": []}
    """)
public record SubmissionView(
        SubmissionLine submission,
        String answers,
        List<String> withheld,
        Instant erasedAt,
        AskedErasureView erasure,
        List<String> alike) {

    /** Without the answers. */
    @Override
    public String toString() {
        return "SubmissionView[" + submission.id() + "]";
    }
}
