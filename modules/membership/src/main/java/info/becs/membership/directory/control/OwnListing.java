package info.becs.membership.directory.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.consents.control.Consents;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.DirectoryProblem;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.directory.entity.Profession;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Purpose;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What whoever is signed in lets others see: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnListing {

    private static final String RELEASE = "membership.directory.release";

    /** @param agreed whether they agree to stand in the directory at all */
    public record Held(Listing listing, boolean agreed) {}

    @Inject
    Listings listings;

    @Inject
    Consents consents;

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    ListingWords words;

    @Inject
    ThisModule self;

    /** Empty where there is no member. */
    @Transactional
    public Optional<Held> of(PersonId person) {
        return member(person)
                .map(member -> new Held(listings.of(member).orElseGet(() -> new Listing(member)), agrees(member)));
    }

    private boolean agrees(Member member) {
        return Optional.ofNullable(pack.rules().purposes().get(Purpose.DIRECTORY))
                .flatMap(purpose -> consents.holding(member.id(), purpose))
                .isPresent();
    }

    @Transactional
    public void release(
            PersonId person,
            Audience name,
            Audience district,
            Audience profession,
            Audience photo,
            Profession what,
            String network) {
        Member member = members.lock(
                member(person).orElseThrow(DirectoryProblem::noMember).id());
        Listing listing = listings.of(member).orElseGet(() -> new Listing(member));
        AuditEntry entry = AuditEntry.of(RELEASE, member.id())
                .change("name", DataClass.I, listing.nameFor().word(), name.word())
                .change("district", DataClass.I, listing.districtFor().word(), district.word())
                .change("profession", DataClass.I, listing.professionFor().word(), profession.word())
                .change("photo", DataClass.I, listing.photoFor().word(), photo.word())
                .by(person.toString())
                .from(network);
        listing.release(name, district, profession, photo, what);
        listings.keep(listing, words.of(listing, member));
        self.platform().find(AuditLog.class).ifPresent(log -> log.record(entry));
    }

    private Optional<Member> member(PersonId person) {
        return members.of(person).filter(known -> known.number().isPresent());
    }
}
