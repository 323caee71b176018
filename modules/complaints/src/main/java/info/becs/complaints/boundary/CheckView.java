package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.time.Instant;

/**
 * One thing that has to be looked at in a case of this kind.
 *
 * @param at when it was ticked; null where it is not
 */
public record CheckView(String code, Text label, boolean done, Instant at, By by) {}
