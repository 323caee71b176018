package info.becs.complaints.boundary;

import info.becs.complaints.entity.CourtOrder;
import info.becs.complaints.entity.Dossier;
import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dossier that was made.
 *
 * @param orderNumber of the order on which it is handed over; null where the complainant agreed
 * @param orderedOn the day of that order
 * @param sha256 of the document, as it stands in the history of the case
 * @param pdf whether this server can print it; otherwise there is HTML, which a browser prints
 * @param forgotten whether the document was erased
 */
@Schema(description = "A dossier that was made", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "authority": "dncrp",
     "label": {"bn": "জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর", "en": "Directorate of National Consumer Rights Protection"}, "at": "2026-11-20T05:12:00Z",
     "by": {"id": "01977c1e-0000-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}, "exhibits": 2,
     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "pdf": false, "forgotten": false}
    """)
public record DossierView(
        String id,
        String authority,
        Text label,
        Instant at,
        By by,
        int exhibits,
        String sha256,
        boolean pdf,
        boolean forgotten,
        String orderNumber,
        LocalDate orderedOn) {

    static DossierView of(Dossier dossier, Text label, By by, boolean pdf) {
        return new DossierView(
                dossier.id(),
                dossier.authority(),
                label,
                dossier.madeAt(),
                by,
                dossier.exhibits(),
                dossier.sha256(),
                pdf,
                dossier.sealed().isEmpty(),
                dossier.order().map(CourtOrder::number).orElse(null),
                dossier.order().map(CourtOrder::on).orElse(null));
    }
}
