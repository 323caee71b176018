package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be refused of keeping a case. The codes are promises. */
public final class KeepingProblem {

    private KeepingProblem() {}

    /** Refuses to hold what is held, and to let go what is not. */
    static void requireChange(String number, boolean held, boolean on) {
        if (held == on) {
            throw on ? held(number) : notHeld(number);
        }
    }

    static Problem held(String number) {
        return Problem.conflict(
                "complaints.hold.there",
                Text.of("{0} কেসটি আগে থেকেই আটকে রাখা আছে।", "Case {0} is held already.")
                        .with(number));
    }

    static Problem notHeld(String number) {
        return Problem.conflict(
                "complaints.hold.not-there",
                Text.of("{0} কেসটি আটকে রাখা নেই।", "Case {0} is not held.").with(number));
    }
}
