package info.becs.complaints.merchants.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That an entry is the same merchant as another one.
 *
 * @param into id of the entry that stays
 */
public record MergeWish(@NotNull @Size(max = 36) String into) {}
