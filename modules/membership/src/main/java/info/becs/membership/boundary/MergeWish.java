package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which member an application goes. */
@Schema(examples = """
    {"into": "0197b1de-52f0-7c31-9f4e-2a1b3c4d5e6f"}
    """)
public record MergeWish(@NotNull @Size(max = 36) String into) {}
