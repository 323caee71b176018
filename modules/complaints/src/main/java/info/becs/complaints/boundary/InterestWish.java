package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The merchant that somebody has to do with, by its name. */
@Schema(description = "The merchant that somebody has to do with, by its name", examples = """
    {"merchant": "Quick Bazar"}
    """)
public record InterestWish(@NotBlank @Size(max = 150) String merchant) {}
