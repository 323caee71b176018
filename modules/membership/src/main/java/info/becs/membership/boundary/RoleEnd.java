package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of a role. */
public record RoleEnd(@NotNull LocalDate end) {}
