package info.becs.news.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What readers are to be told that was wrong. */
public record NewCorrection(@NotBlank @Size(max = 1_000) String words) {}
