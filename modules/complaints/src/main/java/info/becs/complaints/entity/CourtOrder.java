package info.becs.complaints.entity;

import java.time.LocalDate;

/**
 * By which a court has what it asks for, whether the complainant agrees or not.
 *
 * @param number as the court wrote it
 * @param on the day that it bears
 */
public record CourtOrder(String number, LocalDate on) {

    /** A refusal where it says too little, or has a day that has not come. */
    public CourtOrder requireSound(LocalDate today) {
        if (number.isBlank() || on.isAfter(today)) {
            throw DossierProblem.orderUnsound(number.isBlank() ? "/order/number" : "/order/on");
        }
        return this;
    }
}
