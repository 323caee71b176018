package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.settings.Settings;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.SecretCode;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.OwnProblem;
import info.becs.membership.entity.PayLink;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.Proof;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where members say what they have paid: each by a link of their own, which opens this and nothing else. */
@ApplicationScoped
public class PayDesk {

    private static final Setting DAYS = Setting.number(
                    "membership.pay-link.days",
                    60,
                    Text.of("এত দিন চাঁদা দেওয়ার লিংক কাজ করে", "So many days a link to pay a fee is of use"))
            .between(1, 366)
            .changeable();

    private static final int LOOKS_A_MINUTE = 120;
    private static final int LINKS_A_DAY = 20;

    /**
     * What a link tells whoever holds it.
     *
     * @param until last day of the term that the fee would bring; empty for life, and where nothing is due
     * @param isFree whether the next term costs nothing and is to be had now
     * @param said what was said through this link last
     * @param booked its rows of the ledger
     */
    public record Due(
            MembershipType type,
            boolean isOpen,
            boolean isFree,
            Optional<LocalDate> runs,
            Optional<LocalDate> until,
            Optional<Payment> said,
            List<LedgerEntry> booked) {}

    @Inject
    PayLinks links;

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    Fees fees;

    @Inject
    FreeTerms free;

    @Inject
    MembershipPack pack;

    @Inject
    SiteAddress site;

    @Inject
    Settings settings;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    private final NetworkLooks looks = new NetworkLooks(LOOKS_A_MINUTE);

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(DAYS);
    }

    /** A new link for a letter to this member; empty where there is nothing to pay and no term to be had. */
    public Optional<String> address(Member member) {
        return isOpen(member) ? Optional.of(site.of(member.language(), path(member))) : Optional.empty();
    }

    /** A new one for whoever is signed in, without the language. */
    @Transactional
    public String path(PersonId person) {
        return opened(members.of(person));
    }

    /** A new one for whoever has shown number and secret of this application: for its first fee alone. */
    @Transactional
    public String path(UUID submission) {
        return opened(members.of(submission).filter(member -> member.startOn().isEmpty()));
    }

    private String opened(Optional<Member> whose) {
        Member member =
                members.lock(whose.orElseThrow(MembershipProblem::nothingDue).id());
        if (!isOpen(member)) {
            throw MembershipProblem.nothingDue();
        }
        if (links.countSince(member, now().minus(Duration.ofDays(1))) >= LINKS_A_DAY) {
            throw MembershipProblem.tooManyLinks();
        }
        return path(member);
    }

    private String path(Member member) {
        var code = SecretCode.make();
        links.add(new PayLink(Ids.next(), member, code, now(), Duration.ofDays(settings.number(DAYS))));
        return "/pay/" + code.text();
    }

    private boolean isOpen(Member member) {
        return member.owes(pack.rules()) || free.isOpen(member);
    }

    @Transactional
    public Due look(String code, String network) {
        PayLink link = require(code, network);
        Member member = members.require(link.member());
        MembershipRules rules = pack.rules();
        MembershipType type = rules.find(member.type()).orElseThrow(MembershipProblem::linkNotFound);
        boolean isOpen = link.isFor(member) && isOpen(member);
        Optional<Payment> said = payments.newest(link);
        return new Due(
                type,
                isOpen,
                isOpen && type.fee() == 0,
                member.endOn(),
                isOpen ? member.wouldEnd(rules, Days.of(now())) : Optional.empty(),
                said,
                said.map(payments::ledger).orElse(List.of()));
    }

    /** @param once made for this one time, so that what is sent again is the same */
    @Transactional
    public Payment say(String code, String once, PaymentClaim claim, Optional<Proof> proof, String network) {
        PayLink link = require(code, network);
        Member member = members.lock(link.member());
        return said(fees.say(member, link, once, claim, proof), network);
    }

    /** The same of whoever is signed in. */
    @Transactional
    public Payment say(PersonId person, String once, PaymentClaim claim, String network) {
        return said(fees.say(locked(person), once, claim), network);
    }

    private Payment said(Payment payment, String network) {
        written(AuditEntry.of("membership.fee.say", payment.id())
                .from(network)
                .change("amount", DataClass.I, null, payment.amount())
                .change(
                        "proof",
                        DataClass.I,
                        null,
                        payment.proof().map(Proof::sort).orElse(null)));
        return payment;
    }

    /** The next term where it costs nothing. The link is for one term: followed again, it changes nothing. */
    @Transactional
    public void renew(String code, String network) {
        PayLink link = require(code, network);
        Member member = members.lock(link.member());
        if (link.isFor(member)) {
            take(member, network);
        }
    }

    /** The same of whoever is signed in. @param runs last day of the term that they know of; once another follows, nothing changes */
    @Transactional
    public Member renew(PersonId person, Optional<LocalDate> runs, String network) {
        Member member = locked(person);
        if (member.endOn().equals(runs)) {
            take(member, network);
        }
        return member;
    }

    private void take(Member member, String network) {
        if (!free.isOpen(member)) {
            throw OwnProblem.renewedOtherwise();
        }
        free.take(member, network);
    }

    private Member locked(PersonId person) {
        return members.lock(members.of(person).orElseThrow(OwnProblem::noMember).id());
    }

    /** Adds what shows it to what was said through this link last. */
    @Transactional
    public Payment prove(String code, Proof proof, String network) {
        PayLink link = require(code, network);
        members.lock(link.member());
        return proved(payments.newest(link).orElseThrow(MembershipProblem::paymentNotFound), proof, network);
    }

    /** Of whoever is signed in; another's payment is none. */
    @Transactional
    public Payment prove(PersonId person, String payment, Proof proof, String network) {
        Member member = members.lock(members.of(person)
                .orElseThrow(MembershipProblem::paymentNotFound)
                .id());
        return proved(
                payments.find(payment)
                        .filter(found -> found.member().equals(member.id()))
                        .orElseThrow(MembershipProblem::paymentNotFound),
                proof,
                network);
    }

    private Payment proved(Payment payment, Proof proof, String network) {
        fees.prove(payment, proof);
        written(AuditEntry.of("membership.fee.prove", payment.id())
                .from(network)
                .change("proof", DataClass.I, null, proof.sort()));
        return payment;
    }

    private void written(AuditEntry entry) {
        self.platform().find(AuditLog.class).ifPresent(log -> log.record(entry));
    }

    /** Whatever leads nowhere is looked for in the same way. */
    private PayLink require(String code, String network) {
        if (!looks.allows(network, clock.instant())) {
            throw MembershipProblem.tooManyLinks();
        }
        return links.of(SecretCode.of(code).orElseGet(SecretCode::make))
                .filter(link -> !link.isOver(now()))
                .filter(link -> members.find(link.member())
                        .filter(member -> !member.isGone())
                        .isPresent())
                .orElseThrow(MembershipProblem::linkNotFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
