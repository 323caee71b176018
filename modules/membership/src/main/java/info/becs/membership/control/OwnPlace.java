package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Decision;
import info.becs.membership.entity.Details;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where whoever is signed in belongs, and in which language they are written to: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnPlace {

    private static final Decision OWN = new Decision(Optional.empty(), "", "", "", false, Optional.empty());

    @Inject
    Members members;

    @Inject
    Places places;

    @Inject
    Amending amending;

    @Inject
    ThisModule self;

    /** @param language of letters */
    public record Held(Area area, String language) {}

    /** Empty where there is no member. */
    @Transactional
    public Optional<Held> of(PersonId person) {
        return members.of(person)
                .filter(member -> member.number().isPresent() && !member.isGone())
                .map(member -> new Held(member.area(), member.language()));
    }

    /** @param language empty where it stays */
    @Transactional
    public void move(PersonId person, String district, String upazila, Optional<String> language, String network) {
        Member member = members.lock(
                members.of(person).orElseThrow(MembershipProblem::notFound).id());
        if (district.isBlank()) {
            throw MembershipProblem.placeUnknown();
        }
        Area from = member.area();
        Area to = places.require(new Area(null, district, upazila.isBlank() ? null : upazila));
        String before = member.language();
        amending.amend(
                member,
                new Details(Optional.empty(), Optional.of(to), Optional.empty(), language),
                OWN,
                Optional.empty());
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(AuditEntry.of("membership.member.move", member.id())
                        .change("district", DataClass.I, from.district(), to.district())
                        .change("upazila", DataClass.I, from.upazila(), to.upazila())
                        .change("language", DataClass.I, before, member.language())
                        .by(person.toString())
                        .from(network)));
    }
}
