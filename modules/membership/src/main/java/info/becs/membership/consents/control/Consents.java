package info.becs.membership.consents.control;

import info.becs.kit.db.InLists;
import info.becs.membership.consents.entity.Consent;
import info.becs.membership.control.Belongings;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Purpose;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All consents that were given, also those that were withdrawn. */
@ApplicationScoped
public class Consents implements Belongings {

    private static final Text KIND = Text.of("সম্মতি", "Consent");
    private static final Text PURPOSE = Text.of("কীসে", "To what");
    private static final Text TEXT = Text.of("লেখার সংস্করণ", "Version of the text");
    private static final Text GIVEN = Text.of("দেওয়ার সময়", "Given");
    private static final Text WITHDRAWN = Text.of("ফিরিয়ে নেওয়ার সময়", "Withdrawn");

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    MembershipPack pack;

    public void add(Consent consent) {
        em.persist(consent);
        em.flush();
    }

    /** The newest first, as many as are shown. */
    public List<Consent> of(Member member) {
        return em.createQuery(
                        "SELECT c FROM Consent c WHERE c.member = :member ORDER BY c.givenAt DESC, c.id DESC",
                        Consent.class)
                .setParameter("member", member.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All there are, the oldest first. */
    List<Consent> all(Member member) {
        return em.createQuery(
                        "SELECT c FROM Consent c WHERE c.member = :member ORDER BY c.givenAt, c.id", Consent.class)
                .setParameter("member", member.id())
                .getResultList();
    }

    /** Those that end are written first: a purpose is agreed to once at a time. */
    void move(List<Consent> all, Member into) {
        em.flush();
        all.forEach(consent -> consent.moveTo(into));
        em.flush();
    }

    /** That which counts now: in force, and of a text by which they are still taken at their word. */
    public Optional<Consent> holding(String member, Purpose purpose) {
        return Optional.ofNullable(holding(List.of(member), purpose).get(member));
    }

    /** Member → their consent, of those who agree to this purpose. */
    public Map<String, Consent> holding(Collection<String> members, Purpose purpose) {
        if (members.isEmpty() || purpose.holding().isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT c FROM Consent c WHERE c.member IN :members AND c.purpose = :purpose AND c.inForce = 1"
                                + " AND c.version IN :versions",
                        Consent.class)
                .setParameter("members", InLists.of(members))
                .setParameter("purpose", purpose.code())
                .setParameter("versions", purpose.holding())
                .getResultStream()
                .collect(Collectors.toMap(Consent::member, Function.identity()));
    }

    /** Itself, or what took its place where two members became one; empty where it was withdrawn. */
    Optional<Consent> counting(Consent given) {
        if (given.isInForce()
                || given.withdrawnBy().filter(Consent.MERGE::equals).isEmpty()) {
            return Optional.of(given).filter(Consent::isInForce);
        }
        return em.createQuery(
                        "SELECT c FROM Consent c WHERE c.member = :member AND c.purpose = :purpose AND c.inForce = 1",
                        Consent.class)
                .setParameter("member", given.member())
                .setParameter("purpose", given.purpose())
                .getResultStream()
                .findFirst();
    }

    /** Whether what a letter was written by still counts: asked right before it leaves. */
    @Transactional
    public boolean isHolding(String id) {
        return Optional.ofNullable(em.find(Consent.class, id))
                .filter(Consent::isInForce)
                .flatMap(consent -> Optional.ofNullable(pack.rules().purposes().get(consent.purpose()))
                        .filter(purpose -> purpose.holding().contains(consent.version())))
                .isPresent();
    }

    /** Whether anybody has agreed to this text, also where it was withdrawn. */
    public boolean isAgreedTo(String purpose, String version) {
        return !em.createQuery(
                        "SELECT c.id FROM Consent c WHERE c.purpose = :purpose AND c.version = :version", String.class)
                .setParameter("purpose", purpose)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Consent> by(String token) {
        return em.createQuery("SELECT c FROM Consent c WHERE c.token = :token", Consent.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    private Text purpose(Consent consent) {
        return Optional.ofNullable(pack.rules().purposes().get(consent.purpose()))
                .map(Purpose::label)
                .orElse(Text.same(consent.purpose()));
    }

    @Override
    public List<Held> held(Member of) {
        return of(of).stream()
                .map(consent -> Held.of(KIND, DataClass.I, consent.id())
                        .fact("purpose", PURPOSE, purpose(consent))
                        .fact("text", TEXT, consent.version())
                        .fact("givenAt", GIVEN, consent.givenAt().toString())
                        .fact(
                                "withdrawnAt",
                                WITHDRAWN,
                                consent.withdrawnAt().map(Object::toString).orElse("")))
                .toList();
    }

    @Override
    public Fate fate(Member of) {
        return Fate.erased(KIND, of(of).size());
    }

    /** Whoever is erased has agreed to nothing. */
    @Override
    public void forget(Member member) {
        em.createQuery("DELETE FROM Consent c WHERE c.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
    }
}
