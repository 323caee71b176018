package info.becs.complaints.control;

import info.becs.complaints.entity.DossierRule;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.spi.forms.SubmissionReading.Row;
import info.becs.spi.forms.SubmissionReading.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a dossier, in one language.
 *
 * @param about what the case is about where it is only a part of the complaint; empty where it is all of it
 * @param days of the law that run
 * @param history what was done, step by step
 * @param consent by which it is handed over; empty where there is none
 * @param order by which it is handed over, whether there is one or not; empty where nobody ordered it
 */
record DossierContent(
        DossierRule rule,
        String number,
        String receipt,
        Instant receivedAt,
        Instant madeAt,
        List<Row> about,
        List<Part> parts,
        List<Exhibit> exhibits,
        List<Row> days,
        List<Row> history,
        Optional<Row> consent,
        Optional<Row> order) {

    /** Particulars under one heading. */
    record Part(String title, List<Section> sections) {}

    /** A file, and what the complainant says that it is. */
    record Exhibit(String what, Attached file) {

        long kilobytes() {
            return Math.max(1, (file.bytes() + 512) / 1_024);
        }
    }

    /** Without its words, so that none reaches a log. */
    @Override
    public String toString() {
        return "DossierContent " + number;
    }
}
