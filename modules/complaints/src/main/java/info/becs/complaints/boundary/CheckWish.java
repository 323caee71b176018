package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One item of the checklist, ticked or not any more. */
public record CheckWish(@NotBlank @Size(max = 30) String item, boolean done) {}
