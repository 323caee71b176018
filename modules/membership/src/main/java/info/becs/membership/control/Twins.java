package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/*
 * Three ways to meet oneself
 *
 * Two applications meet by keyed marks of what they say, and nothing is opened. Whoever came from an older list has no application,
 * only an account: an application meets it by where the account is reached, and the other way round by the marks.
 */
/** Others who may be the same person as a member: by mobile number, e-mail address or transaction id. */
@ApplicationScoped
public class Twins {

    private static final int MOST = 20;

    @Inject
    Members members;

    @Inject
    Deciding deciding;

    @Inject
    ThisModule self;

    /** Each once, a few at most; not the member. */
    public List<Member> of(Member member) {
        return Stream.of(bySubmission(member), byAnswers(member), byAccount(member))
                .flatMap(found -> found)
                .filter(other -> !other.id().equals(member.id()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Member> bySubmission(Member member) {
        return submissions().stream()
                .flatMap(all -> member.submission().stream().flatMap(id -> all.alike(id).stream()))
                .flatMap(id -> members.of(id).stream());
    }

    /** Whose account is reached where the application says; that of whoever handed it in is the member's own. */
    private Stream<Member> byAnswers(Member member) {
        return member.account().isPresent()
                ? Stream.empty()
                : applicant(member).stream()
                        .flatMap(applicant -> Stream.of(
                                new Contact("", applicant.mobile()),
                                new Contact(applicant.email().orElse(""), "")))
                        .flatMap(contact -> owner(contact).stream());
    }

    private Optional<Applicant> applicant(Member member) {
        return submissions().isEmpty() ? Optional.empty() : deciding.findApplicant(member);
    }

    private Optional<Member> owner(Contact contact) {
        return people().flatMap(people -> people.reachedAt(contact)).flatMap(members::of);
    }

    private Stream<Member> byAccount(Member member) {
        return member.account().stream()
                .flatMap(person -> contact(person).stream())
                .flatMap(contact -> Stream.of(contact.mobile(), contact.email()))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> submissions().stream().flatMap(all -> all.saying(text).stream()))
                .flatMap(id -> members.of(id).stream());
    }

    private Optional<Contact> contact(PersonId person) {
        return people().flatMap(people -> people.contact(person));
    }

    private Optional<People> people() {
        return self.platform().find(People.class);
    }

    private Optional<Submissions> submissions() {
        return self.platform().find(Submissions.class);
    }
}
