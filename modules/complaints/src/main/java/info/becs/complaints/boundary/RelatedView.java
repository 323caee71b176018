package info.becs.complaints.boundary;

import info.becs.complaints.entity.Related;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another case that a case has to do with.
 *
 * @param how linked; into, where it went into that one; from, where that one went into it
 */
@Schema(description = "Another case that a case has to do with", examples = """
    {"number": "M4ZT-38WA", "how": "linked"}
    """)
public record RelatedView(String number, String how) {

    static RelatedView of(Related related) {
        return new RelatedView(related.number(), related.how().name().toLowerCase(Locale.ROOT));
    }
}
