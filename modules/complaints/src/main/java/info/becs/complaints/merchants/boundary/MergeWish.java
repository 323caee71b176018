package info.becs.complaints.merchants.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an entry is the same merchant as another one.
 *
 * @param into id of the entry that stays
 */
@Schema(description = "That an entry is the same merchant as another one", examples = """
    {"into": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c"}
    """)
public record MergeWish(@NotNull @Size(max = 36) String into) {}
