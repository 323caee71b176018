package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.Dates;
import java.time.Instant;

/** When a form opens, is given to nobody any more, and closes; what is left out has no date. */
public record FormDates(Instant opensAt, Instant closingAt, Instant closesAt) {

    public Dates toDates() {
        return new Dates(opensAt, closingAt, closesAt);
    }
}
