package info.becs.membership.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.kit.start.ThisModule;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Cards;
import info.becs.membership.control.Chapters;
import info.becs.membership.control.FactNames;
import info.becs.membership.control.MemberHistory;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Payments;
import info.becs.membership.control.Twins;
import info.becs.membership.control.VolunteerRoles;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Reach;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The counter over which members are handed to whoever asks: each as far as this caller's role goes. */
@RequestScoped
public class MemberCounter {

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    Cards cards;

    @Inject
    VolunteerRoles roles;

    @Inject
    Twins twins;

    @Inject
    MemberHistory history;

    @Inject
    MembershipPack pack;

    @Inject
    Chapters chapters;

    @Inject
    FactNames names;

    @Inject
    Waiting waiting;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    PersonId person() {
        return Caller.person(request).orElseThrow();
    }

    Reach reach(String permission) {
        return Reach.of(Caller.scopes(request, permission));
    }

    /** As if it were not there where the caller's role does not reach. */
    Member visible(String id) {
        return members.find(id)
                .filter(member -> reach(MembershipModule.READ).includes(member.area()))
                .orElseThrow(MembershipProblem::notFound);
    }

    /** For a change by whoever has seen what it is now; whoever else wants one waits, and finds what came of this. */
    Member require(String id, String permission, HttpHeaders headers) {
        Member found = members.lock(visible(id).id());
        require(permission, found);
        Conditional.requireMatch(headers, tag(found));
        return found;
    }

    /** Both are this caller's alone from now on: whoever wants the same two the other way round waits for one, and in no ring. */
    void lock(String id, String other) {
        Stream.of(id, other)
                .distinct()
                .sorted()
                .forEach(each -> members.lock(visible(each).id()));
    }

    /** Of a member that the caller's role reaches. Both are this caller's alone from now on. */
    Payment requirePayment(String id, String permission) {
        Payment found = payments.find(id)
                .filter(payment -> reaches(permission, payment.member()))
                .orElseThrow(MembershipProblem::paymentNotFound);
        Payment locked = payments.again(found, members.lock(found.member()));
        if (!reaches(permission, locked.member())) {
            throw MembershipProblem.paymentNotFound();
        }
        return locked;
    }

    void require(String permission, Member member) {
        require(permission, member.area());
    }

    /** For what is to lie there. */
    void require(String permission, Area area) {
        if (!reach(permission).includes(area)) {
            // Refused as any other lack of a right is.
            Caller.require(request, permission, Caller.EVERYWHERE);
        }
    }

    /** Whether the caller's role for this reaches that member; then they are seen, too. */
    boolean reaches(String permission, String member) {
        return members.find(member)
                .filter(found -> reach(permission).includes(found.area()))
                .filter(found -> reach(MembershipModule.READ).includes(found.area()))
                .isPresent();
    }

    Response changed(Member member) {
        return Response.ok(view(member)).tag(tag(member)).build();
    }

    MemberView view(Member member) {
        boolean seesFees = reach(MembershipModule.FEES).includes(member.area())
                || reach(MembershipModule.VERIFY).includes(member.area());
        return MemberView.of(
                member,
                pack.rules(),
                members.terms(member).stream().map(MemberView.TermView::of).toList(),
                seesFees ? payments.of(member).stream().map(PaymentView::of).toList() : List.of(),
                seesFees ? MemberView.Receipt.of(payments.ledger(member)) : List.of(),
                members.history(member).stream()
                        .map(event -> MemberView.Happened.of(
                                event,
                                pack.rules(),
                                names.of(event.facts()),
                                event.madeBy().map(this::name).orElse(null),
                                history.words(event).orElse(null)))
                        .toList(),
                roles.of(member).stream()
                        .map(role -> RoleView.of(role, pack.rules(), chapters.label(role.chapter())))
                        .toList(),
                waiting.told(member),
                member.account().map(this::reached).orElse(null),
                alike(member),
                chapters.label("district", member.area().district()),
                chapters.label("upazila", member.area().upazila()),
                cards.of(member).stream().anyMatch(card -> !card.isRevoked()));
    }

    private MemberView.Reached reached(PersonId account) {
        return self.platform()
                .find(People.class)
                .flatMap(people ->
                        people.contact(account).map(known -> MemberView.Reached.of(known, people.proven(account))))
                .orElse(null);
    }

    /** Others who may be the same person, as far as the caller sees them. */
    private List<MemberView.Twin> alike(Member member) {
        return twins.of(member).stream()
                .filter(other -> reach(MembershipModule.READ).includes(other.area()))
                .map(other -> MemberView.Twin.of(other, pack.rules()))
                .toList();
    }

    String name(String account) {
        return PersonId.of(account)
                .flatMap(person -> self.platform().find(People.class).flatMap(people -> people.find(person)))
                .map(person -> person.name().in(language.locale()))
                .orElse("");
    }

    static String tag(Member member) {
        return "m" + member.id() + "-" + member.version();
    }
}
