package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has opened a file, and for which reasons one may.
 *
 * @param needed whether the caller has to say why before the answers are opened: whoever has the case need not
 */
@Schema(description = "Who has opened a file, and for which reasons one may", examples = """
    {"items": [{"by": {"id": "01977c1e-0000-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}, "office": {"bn": "অভিযোগ সেলের কর্মকর্তা",
     "en": "Officer of the complaint cell"}, "day": "2026-11-20", "reasons": {"bn": "কাজ", "en": "Work on the case"}, "opens": 3,
     "lastAt": "2026-11-20T05:12:00Z"}], "reasons": [{"code": "check", "label": {"bn": "তথ্য যাচাই", "en": "Checking facts and evidence"}}], "needed": true}
    """)
public record LooksView(List<LookView> items, List<ReasonView> reasons, boolean needed) {

    /** What somebody has opened on one day. */
    public record LookView(By by, Text office, LocalDate day, Text reasons, int opens, Instant lastAt) {}

    /** One of the list. */
    public record ReasonView(String code, Text label) {}
}
