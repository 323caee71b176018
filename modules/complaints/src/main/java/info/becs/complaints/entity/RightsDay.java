package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.time.LocalDate;

/**
 * A day until which somebody has a right, or a duty.
 *
 * @param clock id of the rule
 * @param from the day from which it was counted
 * @param source where the rule is written
 */
public record RightsDay(String clock, Text what, LocalDate from, LocalDate day, String source) {}
