package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a dossier can be made for an authority.
 *
 * @param consent whether the complainant agrees to it at this moment, or none is needed
 * @param missing what the authority would send it back for
 * @param exhibits how many files came with the complaint
 * @param pdf whether this server can print it; otherwise there is HTML, which a browser prints
 */
@Schema(description = "Whether a dossier can be made for an authority", examples = """
    {"authority": "dncrp", "label": {"bn": "জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর", "en": "Directorate of National Consumer Rights Protection"},
     "consent": true, "missing": [{"code": "father", "label": {"bn": "বাবার নাম", "en": "Name of the father"}}], "exhibits": 2, "pdf": false}
    """)
public record DossierCheckView(
        String authority, Text label, boolean consent, List<MissingView> missing, int exhibits, boolean pdf) {

    /** One thing that is missing. */
    public record MissingView(String code, Text label) {}
}
