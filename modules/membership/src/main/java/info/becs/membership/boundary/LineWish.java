package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The line of a statement that is meant. */
@Schema(examples = """
    {"line": "01978f2e-7c1a-7b60-8a4e-3f0d5b6c7d8e"}
    """)
public record LineWish(@NotBlank @Size(max = 36) String line) {}
