package info.becs.membership.boundary;

import info.becs.spi.forms.SubmissionReading;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of an application that has answers. */
@Schema(examples = """
    {"title": "আপনার পরিচয়", "rows": [{"label": "জেলা", "value": "খুলনা"}]}
    """)
public record SectionView(String title, List<Row> rows) {

    /** One question and its answer. */
    public record Row(String label, String value) {

        /** Without the answer, so that none reaches a log. */
        @Override
        public String toString() {
            return "Row " + label;
        }
    }

    static SectionView of(SubmissionReading.Section section) {
        return new SectionView(
                section.title(),
                section.rows().stream()
                        .map(row -> new Row(row.label(), row.value()))
                        .toList());
    }
}
