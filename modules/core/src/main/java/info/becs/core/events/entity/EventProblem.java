package info.becs.core.events.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be wrong with what was set aside. */
public final class EventProblem {

    private EventProblem() {}

    public static Problem noDelivery(String id) {
        return Problem.notFound(
                "core.event.not-found",
                Text.of(
                                "'{0}' নম্বরে কিছু তুলে রাখা নেই।",
                                "Nothing is set aside under '{0}'; it may have been delivered meanwhile.")
                        .with(id));
    }
}
