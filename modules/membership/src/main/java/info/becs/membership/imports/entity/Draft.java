package info.becs.membership.imports.entity;

import info.becs.membership.entity.Area;
import info.becs.membership.entity.MemberName;
import info.becs.spi.people.Contact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a table, understood.
 *
 * @param joinedOn without it a term has not begun
 * @param endOn where it is not said, the type does
 */
public record Draft(
        int row,
        MemberName name,
        String type,
        Area area,
        Contact contact,
        Optional<LocalDate> joinedOn,
        Optional<LocalDate> endOn) {

    public boolean isReachable() {
        return !contact.mobile().isEmpty() || !contact.email().isEmpty();
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "Draft of row " + row;
    }
}
