package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of those that were found is one's own. */
@Schema(examples = """
    {"member": "0198f2a1-0000-7000-8000-000000000002"}
    """)
public record TieWish(@NotBlank @Size(max = 36) String member) {}
