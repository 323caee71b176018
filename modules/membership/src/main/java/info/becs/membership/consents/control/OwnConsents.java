package info.becs.membership.consents.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.membership.consents.entity.Consent;
import info.becs.membership.consents.entity.ConsentProblem;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.CardToken;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Purpose;
import info.becs.spi.DataClass;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What whoever is signed in agrees to: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnConsents {

    private static final String GIVE = "membership.consent.give";
    private static final String WITHDRAW = "membership.consent.withdraw";
    private static final int NEW_A_DAY = 20;

    @Inject
    Consents consents;

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public Collection<Purpose> purposes() {
        return pack.rules().purposes().values();
    }

    public boolean isPurpose(String code) {
        return pack.rules().purposes().containsKey(code);
    }

    /** What a purpose is called, also one that was taken out of the rules since. */
    public Text label(String code) {
        return Optional.ofNullable(pack.rules().purposes().get(code))
                .map(Purpose::label)
                .orElse(Text.same(code));
    }

    /** The newest first; empty where there is no member. */
    @Transactional
    public Optional<List<Consent>> of(PersonId person) {
        return member(person).map(consents::of);
    }

    /** @param version of the text that they have read */
    @Transactional
    public void give(PersonId person, String code, String version, String network) {
        Member member = members.lock(require(person).id());
        Purpose purpose = purpose(code);
        if (!purpose.present().version().equals(version)) {
            throw ConsentProblem.textChanged();
        }
        List<Consent> all = consents.of(member);
        Optional<Consent> before = inForce(all, purpose);
        if (before.filter(given -> given.version().equals(version)).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Instant yesterday = now.minus(Duration.ofDays(1));
        if (all.stream().filter(each -> each.givenAt().isAfter(yesterday)).count() >= NEW_A_DAY) {
            throw ConsentProblem.tooManyChanges();
        }
        before.ifPresent(given -> given.withdraw(Consent.ACCOUNT, now));
        members.save();
        consents.add(new Consent(Ids.next(), member, purpose, now));
        record(
                AuditEntry.of(GIVE, member.id())
                        .change(
                                purpose.code(),
                                DataClass.I,
                                before.map(Consent::version).orElse(""),
                                version),
                person,
                network);
    }

    @Transactional
    public void withdraw(PersonId person, String code, String network) {
        Member member = members.lock(require(person).id());
        inForce(consents.of(member), purpose(code)).ifPresent(given -> {
            given.withdraw(Consent.ACCOUNT, clock.instant());
            record(withdrawn(given), person, network);
        });
    }

    /** What the link of a letter is about; also after it was followed. */
    @Transactional
    public Optional<Purpose> purposeOf(CardToken token) {
        return consents.by(token.isWellFormed() ? token.text() : "")
                .flatMap(given -> Optional.ofNullable(pack.rules().purposes().get(given.purpose())));
    }

    /** Whoever has the letter withdraws what it was written by, and nothing else. */
    @Transactional
    public Optional<Purpose> withdraw(CardToken token, String network) {
        Optional<Consent> given = consents.by(token.isWellFormed() ? token.text() : "");
        given.flatMap(consents::counting).ifPresent(consent -> {
            members.lock(consent.member());
            consent.withdraw(Consent.LINK, clock.instant());
            self.platform()
                    .find(AuditLog.class)
                    .ifPresent(log -> log.record(withdrawn(consent).from(network)));
        });
        return given.flatMap(
                consent -> Optional.ofNullable(pack.rules().purposes().get(consent.purpose())));
    }

    private static AuditEntry withdrawn(Consent given) {
        return AuditEntry.of(WITHDRAW, given.member()).change(given.purpose(), DataClass.I, given.version(), "");
    }

    private static Optional<Consent> inForce(List<Consent> all, Purpose purpose) {
        return all.stream()
                .filter(given -> given.isInForce() && given.purpose().equals(purpose.code()))
                .findFirst();
    }

    private Purpose purpose(String code) {
        return Optional.ofNullable(pack.rules().purposes().get(code)).orElseThrow(ConsentProblem::purposeUnknown);
    }

    private Optional<Member> member(PersonId person) {
        return members.of(person).filter(known -> known.number().isPresent());
    }

    private Member require(PersonId person) {
        return member(person).orElseThrow(ConsentProblem::noMember);
    }

    private void record(AuditEntry entry, PersonId person, String network) {
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(entry.by(person.toString()).from(network)));
    }
}
