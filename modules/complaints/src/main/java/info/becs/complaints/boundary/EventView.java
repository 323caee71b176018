package info.becs.complaints.boundary;

import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Casework;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that happened to a case.
 *
 * @param kind step, claim, release, handover, note, message, evidence and others
 * @param status where the case stood after it
 * @param maker officer, complainant or platform
 * @param by the officer; null for others
 * @param said its reason, authority or outcome; null where there is none
 * @param words that were written; null in the case itself, and where they are forgotten
 * @param files that came with the words; none in the case itself
 * @param hash of this link of the case's chain
 */
public record EventView(
        int place,
        String kind,
        Instant at,
        String status,
        Text label,
        String maker,
        By by,
        Text said,
        Map<String, String> facts,
        String words,
        List<EvidenceView> files,
        String hash) {

    /** @param words null where none were said, or where they are not shown */
    static EventView of(CaseEvent event, By by, Casework casework, String words, List<Attached> files) {
        return new EventView(
                event.place(),
                event.kind().name().toLowerCase(Locale.ROOT),
                event.madeAt(),
                event.status(),
                casework.status(event.status()).label(),
                event.maker().code(),
                by,
                casework.said(event).orElse(null),
                event.facts(),
                words,
                files.stream().map(EvidenceView::of).toList(),
                event.hash());
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "EventView[" + place + ", " + kind + "]";
    }
}
