package info.becs.complaints.boundary;

import info.becs.complaints.entity.Dossier;
import info.becs.spi.Text;
import java.time.Instant;

/**
 * A dossier that was made.
 *
 * @param sha256 of the document, as it stands in the history of the case
 * @param pdf whether this server can print it; otherwise there is HTML, which a browser prints
 * @param forgotten whether the document was erased
 */
public record DossierView(
        String id,
        String authority,
        Text label,
        Instant at,
        By by,
        int exhibits,
        String sha256,
        boolean pdf,
        boolean forgotten) {

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
                dossier.sealed().isEmpty());
    }
}
