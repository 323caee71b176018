package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.FormLife;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The life of a form as the staff see it.
 *
 * @param module of several that it comes with; null for one that comes alone
 * @param version which people were given last; null for a draft
 */
@Schema(description = "The life of a form as the staff see it", examples = """
    {"id": "complaint.ecommerce", "title": "ই-কমার্স অভিযোগ", "maker": "BECS", "phase": "OPEN", "version": "1.0.0"}
    """)
public record FormLifeView(
        String id,
        String title,
        String maker,
        String module,
        String phase,
        String version,
        Instant opensAt,
        Instant closingAt,
        Instant closesAt) {

    public static FormLifeView of(FormLife life, String title, String module) {
        return new FormLifeView(
                life.form(),
                title,
                life.maker().orElse(""),
                module,
                life.phase().name(),
                life.version().orElse(null),
                life.dates().opensAt(),
                life.dates().closingAt(),
                life.dates().closesAt());
    }
}
