package info.becs.membership.boundary;

import info.becs.membership.control.OwnPlace.Held;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a member belongs.
 *
 * @param language of letters, bn or en
 */
@Schema(examples = """
    {"division": "khulna", "district": "khulna", "upazila": "khulna_dacope", "language": "bn"}
    """)
public record OwnPlaceView(String division, String district, String upazila, String language) {

    static OwnPlaceView of(Held held) {
        return new OwnPlaceView(
                held.area().division(), held.area().district(), held.area().upazila(), held.language());
    }
}
