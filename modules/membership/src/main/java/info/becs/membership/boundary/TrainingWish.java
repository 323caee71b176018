package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which somebody was trained for their work. */
@Schema(examples = """
    {"trainedOn": "2026-11-25"}
    """)
public record TrainingWish(@NotNull LocalDate trainedOn) {}
