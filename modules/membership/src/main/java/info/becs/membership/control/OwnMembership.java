package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.OwnProblem;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/*
 * What shows that a membership is theirs
 *
 * The receipt of the application with its secret, which they keep in their account; or that the application names a number or
 * an address from which they have answered. Whatever else they send finds nothing: an id of a membership counts only among
 * those that are found so.
 */
/** The membership of whoever is signed in, and those without an account that may be tied to theirs. */
@ApplicationScoped
public class OwnMembership {

    private static final int MOST_WORDS = 600;
    private static final String RESIGNED = "resigned";
    private static final String TIE = "membership.member.tie";
    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I, DataClass.S);

    @Inject
    Members members;

    @Inject
    Deciding deciding;

    @Inject
    MemberHistory history;

    @Inject
    ThisModule self;

    @Transactional
    public Optional<Member> of(PersonId person) {
        return members.of(person);
    }

    /** Gives it up; said again, nothing changes. @param typed their own number, which nobody types by mistake */
    @Transactional
    public Member resign(PersonId person, String typed, String words, String network) {
        Member member = members.lock(
                members.of(person).orElseThrow(OwnProblem::noMember).id());
        if (MemberNumber.read(typed)
                .filter(number -> member.number().filter(number.text()::equals).isPresent())
                .isEmpty()) {
            throw OwnProblem.numberDiffers();
        }
        if (words.length() > MOST_WORDS) {
            throw OwnProblem.wordsTooLong(MOST_WORDS);
        }
        if (member.mark().filter(RESIGNED::equals).isEmpty()) {
            deciding.mark(member, RESIGNED, words, Optional.empty());
            record(AuditEntry.of("membership.member.resign", member.id()), person, network);
        }
        return member;
    }

    /** Approved ones that have no account, and of which this person has shown that they are theirs. */
    @Transactional
    public List<Member> found(PersonId person) {
        return self.platform()
                .find(Submissions.class)
                .map(submissions -> Stream.concat(
                                submissions.shownBy(person).stream().flatMap(this::loose), reached(person, submissions))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Stream<Member> reached(PersonId person, Submissions submissions) {
        Contact shown = self.platform()
                .find(People.class)
                .map(people -> people.proven(person))
                .orElse(new Contact("", ""));
        return saying(person, submissions).stream()
                .flatMap(this::loose)
                .filter(member -> member.submission()
                        .flatMap(id -> submissions.find(id, OPEN))
                        .map(Applicant::of)
                        .filter(applicant -> applicant.isReachedAt(shown))
                        .isPresent());
    }

    /** Also by a number that is not shown to be theirs, as it finds applications with an address that is. */
    private Set<UUID> saying(PersonId person, Submissions submissions) {
        var ids = new LinkedHashSet<UUID>();
        self.platform()
                .find(People.class)
                .flatMap(people -> people.contact(person))
                .ifPresent(known -> Stream.of(known.mobile(), known.email())
                        .filter(text -> !text.isEmpty())
                        .forEach(text -> ids.addAll(submissions.saying(text))));
        return ids;
    }

    private Stream<Member> loose(UUID submission) {
        return members.of(submission).filter(Member::isLoose).stream();
    }

    /** One of those that are found for them; tying it twice changes nothing. */
    @Transactional
    public void tie(PersonId person, String id, String network) {
        Optional<Member> own = members.of(person);
        if (own.isPresent()) {
            if (own.get().id().equals(id)) {
                return;
            }
            throw MembershipProblem.tiedAlready();
        }
        Member member = found(person).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> members.lock(each.id()))
                .filter(Member::isLoose)
                .orElseThrow(MembershipProblem::notFound);
        member.link(person);
        history.write(member, "tied", Optional.empty(), Map.of(), "");
        members.save();
        record(AuditEntry.of(TIE, member.id()).change("account", DataClass.I, "", person.toString()), person, network);
        history.tell("membership.member.changed", member);
    }

    private void record(AuditEntry entry, PersonId person, String network) {
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(entry.by(person.toString()).from(network)));
    }
}
