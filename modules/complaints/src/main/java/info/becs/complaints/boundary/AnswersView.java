package info.becs.complaints.boundary;

import info.becs.spi.forms.SubmissionReading;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was handed in, in the words of the form's version with which it was made.
 *
 * @param alike numbers of other cases that name the same transaction or number, or the same order of the same merchant
 */
@Schema(description = "What was handed in, in the words of the form's version with which it was made", examples = """
    {"sections": [], "alike": ["M4ZT-38WA"]}
    """)
public record AnswersView(List<Section> sections, List<String> alike) {

    /** A part of the form that has answers. */
    public record Section(String title, List<Row> rows) {

        static Section of(SubmissionReading.Section read) {
            return new Section(
                    read.title(),
                    read.rows().stream()
                            .map(row -> new Row(row.label(), row.value()))
                            .toList());
        }
    }

    /** One question and its answer. */
    public record Row(String label, String value) {}

    /** Without the answers, so that none reaches a log. */
    @Override
    public String toString() {
        return "AnswersView";
    }
}
