package info.becs.membership.directory.control;

import info.becs.membership.control.Beginnings;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.directory.entity.Profession;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What the application releases for other members; whether they stand in the directory at all is a consent of its own. */
@ApplicationScoped
public class FirstListing implements Beginnings {

    @Inject
    Listings listings;

    @Inject
    ListingWords words;

    @Override
    public void begin(Member member, Applicant applicant) {
        Set<String> released = applicant.released();
        if (released.isEmpty()) {
            return;
        }
        Profession profession = profession(applicant, released);
        var listing = new Listing(member);
        listing.release(
                audience(released.contains("name")),
                audience(released.contains("district")),
                audience(!profession.text().isEmpty()),
                Audience.NOBODY,
                profession);
        listings.keep(listing, words.of(listing, member));
    }

    private static Audience audience(boolean isReleased) {
        return isReleased ? Audience.MEMBERS : Audience.NOBODY;
    }

    /** The form lets more be written than the directory shows. */
    private static Profession profession(Applicant applicant, Set<String> released) {
        try {
            return new Profession(released.contains("occupation") ? applicant.occupation() : "");
        } catch (Problem unreadable) {
            return new Profession("");
        }
    }
}
