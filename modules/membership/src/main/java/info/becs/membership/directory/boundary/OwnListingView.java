package info.becs.membership.directory.boundary;

import info.becs.membership.directory.control.OwnListing.Held;
import info.becs.membership.directory.entity.Listing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one shows of oneself in the directory, field by field: nobody, members or everybody.
 *
 * @param what one's profession, in one's own words
 * @param agreed whether one agrees to stand in the directory at all; before that nobody sees anything
 */
@Schema(examples = """
    {"name": "members", "district": "members", "profession": "nobody", "photo": "nobody", "what": "শিক্ষক", "agreed": true}
    """)
public record OwnListingView(
        String name, String district, String profession, String photo, String what, boolean agreed) {

    static OwnListingView of(Held held) {
        Listing listing = held.listing();
        return new OwnListingView(
                listing.nameFor().word(),
                listing.districtFor().word(),
                listing.professionFor().word(),
                listing.photoFor().word(),
                listing.profession(),
                held.agreed());
    }
}
