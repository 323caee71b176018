package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The merchant that somebody has to do with, by its name. */
public record InterestWish(@NotBlank @Size(max = 150) String merchant) {}
