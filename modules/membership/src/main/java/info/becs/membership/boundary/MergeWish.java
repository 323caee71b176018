package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Into which member an application goes. */
public record MergeWish(@NotNull @Size(max = 36) String into) {}
