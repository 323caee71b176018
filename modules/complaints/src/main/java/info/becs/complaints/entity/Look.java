package info.becs.complaints.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That somebody has opened a file on one day.
 *
 * @param office what they were, as a permission of the rules
 * @param reasons codes of the rules
 */
public record Look(String person, LocalDate day, String office, List<String> reasons, int opens, Instant lastAt) {}
