package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which authority: its code. */
@Schema(description = "For which authority: its code", examples = """
    {"authority": "dncrp"}
    """)
public record DossierWish(@NotNull @Size(max = 30) String authority) {}
