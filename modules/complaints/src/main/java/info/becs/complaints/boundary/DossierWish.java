package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** For which authority: its code. */
public record DossierWish(@NotNull @Size(max = 30) String authority) {}
