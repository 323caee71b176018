package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that has to be looked at in a case of this kind.
 *
 * @param at when it was ticked; null where it is not
 */
@Schema(description = "One thing that has to be looked at in a case of this kind", examples = """
    {"code": "purchase", "label": {"bn": "কেনাকাটার প্রমাণ দেখা হয়েছে", "en": "Proof of the purchase was seen"}, "done": true, "at": "2026-11-20T05:12:00Z",
     "by": {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}}
    """)
public record CheckView(String code, Text label, boolean done, Instant at, By by) {}
