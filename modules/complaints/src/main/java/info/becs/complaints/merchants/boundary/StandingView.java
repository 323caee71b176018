package info.becs.complaints.merchants.boundary;

import info.becs.complaints.entity.Choice;
import info.becs.spi.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a merchant may stand. */
@Schema(description = "How a merchant may stand", examples = """
    {"code": "not-traceable", "label": {"bn": "খুঁজে পাওয়া যায় না", "en": "Not traceable"}}
    """)
public record StandingView(String code, Text label) {

    static StandingView of(Choice standing) {
        return new StandingView(standing.code(), standing.label());
    }
}
