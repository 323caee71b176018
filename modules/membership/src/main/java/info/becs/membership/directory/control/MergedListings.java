package info.becs.membership.directory.control;

import info.becs.membership.control.Unions;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.directory.entity.Profession;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Outcome;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/*
 * Whoever was brought in by a table and released nothing has not chosen; whoever has applied by the form has, also by releasing nothing.
 */
/** What the directory shows of two members who become one: each field to those alone to whom both show it. */
@ApplicationScoped
public class MergedListings implements Unions {

    private static final Text NAME = Text.of("সদস্য তালিকায় নাম", "Name in the directory");
    private static final Text DISTRICT = Text.of("সদস্য তালিকায় জেলা", "District in the directory");
    private static final Text PROFESSION = Text.of("সদস্য তালিকায় পেশা", "Profession in the directory");
    private static final Text PHOTO = Text.of("সদস্য তালিকায় ছবি", "Photo in the directory");

    @Inject
    Listings listings;

    @Inject
    ListingWords words;

    @Override
    public List<Outcome> plan(Member member, Member into) {
        Listing listing = united(member, into);
        return List.of(
                new Outcome(NAME, text(listing.nameFor())),
                new Outcome(DISTRICT, text(listing.districtFor())),
                new Outcome(PROFESSION, text(listing.professionFor())),
                new Outcome(PHOTO, text(listing.photoFor())));
    }

    static Text text(Audience audience) {
        return switch (audience) {
            case NOBODY -> Text.of("কেউ দেখেন না", "Nobody sees it");
            case MEMBERS -> Text.of("সদস্যরা দেখেন", "Members see it");
            case EVERYBODY -> Text.of("যাঁরা সাইন ইন করেছেন সবাই দেখেন", "Everybody who is signed in sees it");
        };
    }

    @Override
    public void unite(Member member, Member into, Instant now) {
        Listing united = united(member, into);
        boolean isAny = listings.of(member).isPresent() || listings.of(into).isPresent();
        listings.forget(member);
        if (isAny) {
            Listing kept = listings.of(into).orElseGet(() -> new Listing(into));
            kept.become(united);
            listings.keep(kept, words.of(kept, into));
        }
    }

    /** One of nobody's rows. */
    private Listing united(Member member, Member into) {
        Optional<Listing> theirs = chosen(member);
        Optional<Listing> kept = chosen(into);
        var united = new Listing(into);
        if (theirs.isEmpty() || kept.isEmpty()) {
            theirs.or(() -> kept).ifPresent(united::become);
            return united;
        }
        Listing one = kept.get();
        Listing other = theirs.get();
        united.release(
                one.nameFor().and(other.nameFor()),
                one.districtFor().and(other.districtFor()),
                one.professionFor().and(other.professionFor()),
                one.photoFor().and(other.photoFor()),
                new Profession(one.profession().isEmpty() ? other.profession() : one.profession()));
        return united;
    }

    /** Empty where they have not chosen. */
    private Optional<Listing> chosen(Member member) {
        return listings.of(member).or(() -> member.submission().map(applied -> new Listing(member)));
    }
}
