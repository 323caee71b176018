package info.becs.complaints.boundary;

import info.becs.complaints.entity.Related;
import java.util.Locale;

/**
 * Another case that a case has to do with.
 *
 * @param how linked; into, where it went into that one; from, where that one went into it
 */
public record RelatedView(String number, String how) {

    static RelatedView of(Related related) {
        return new RelatedView(related.number(), related.how().name().toLowerCase(Locale.ROOT));
    }
}
