package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of the checklist, ticked or not any more. */
@Schema(description = "One item of the checklist, ticked or not any more", examples = """
    {"item": "purchase", "done": true}
    """)
public record CheckWish(@NotBlank @Size(max = 30) String item, boolean done) {}
