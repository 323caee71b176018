package info.becs.complaints.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case came to.
 *
 * @param amount that came back, in poisha
 * @param on the day on which it did
 * @param proof what shows it
 * @param saidBy who says so
 */
public record Outcome(String kind, Optional<Long> amount, Optional<LocalDate> on, String proof, String saidBy) {}
