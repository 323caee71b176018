package info.becs.membership.boundary;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the next term is to be taken.
 *
 * @param runs last day of the term that one knows of; absent before the first. Once another term follows, nothing changes
 */
@Schema(examples = """
    {"runs": "2026-12-31"}
    """)
public record RenewalWish(LocalDate runs) {}
