package info.becs.complaints.entity;

import java.time.Instant;

/**
 * That a clock of a case ends soon, or has run out.
 *
 * @param dueAt its end; a clock that begins anew has another
 */
public record Warning(String caseId, CaseClock clock, Stage stage, Instant dueAt) {

    /** How far it has run. */
    public enum Stage {
        SOON,
        OVER
    }
}
