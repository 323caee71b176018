package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.Member;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;

/** The photo of whoever is signed in: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnPhoto {

    private static final String CHANGE = "membership.photo.change";
    private static final String REMOVE = "membership.photo.remove";

    @Inject
    Photos photos;

    @Inject
    Members members;

    @Inject
    ThisModule self;

    @Transactional
    public InputStream open(PersonId person) {
        return photos.open(member(person).orElseThrow(CardProblem::noMember));
    }

    /** Whoever is no member has no photo. */
    @Transactional
    public void require(PersonId person) {
        member(person).orElseThrow(CardProblem::noMember);
    }

    /** @param file that {@link Photos} has taken; it takes the place of the one before */
    @Transactional
    public void keep(PersonId person, String file, String network) {
        photos.keep(locked(person), file);
        record(CHANGE, person, network);
    }

    /** Also where there is none. */
    @Transactional
    public void remove(PersonId person, String network) {
        photos.forget(locked(person));
        record(REMOVE, person, network);
    }

    private Member locked(PersonId person) {
        return members.lock(member(person).orElseThrow(CardProblem::noMember).id());
    }

    private Optional<Member> member(PersonId person) {
        return members.of(person).filter(known -> known.number().isPresent());
    }

    private void record(String action, PersonId person, String network) {
        String member = member(person).map(Member::id).orElseThrow(CardProblem::noMember);
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(
                        AuditEntry.of(action, member).by(person.toString()).from(network)));
    }
}
