package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a role. */
@Schema(examples = """
    {"end": "2026-12-31"}
    """)
public record RoleEnd(@NotNull LocalDate end) {}
