package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.kit.text.SecretCode;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.EmailProof;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/*
 * One letter to anybody's address
 *
 * Whoever applies can name an address that is somebody else's. So it gets one letter and, until its link was followed, no other;
 * and none at all where the same number or address was in a few applications before.
 */
/** Finds out whether the e-mail address of an application is the applicant's. Nothing else waits for it. */
@ApplicationScoped
public class EmailProofs {

    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I, DataClass.S);
    private static final int MOST_ALIKE = 3;
    private static final int LOOKS_A_MINUTE = 120;

    private static final LetterTemplate LINK = LetterTemplate.of(
                    "membership.application.email",
                    Text.of("এই ই-মেইল ঠিকানা কি আপনার?", "Is this your e-mail address?"),
                    Text.of(
                            "এই ঠিকানা দিয়ে কেউ আমাদের সমিতির সদস্য হতে আবেদন করেছেন। আপনি করে থাকলে লিংকে গিয়ে বোতামটি চাপুন,"
                                    + " তাহলে আবেদনের খবর ই-মেইলেও পাবেন। আবেদনটি এর জন্য আটকে থাকে না।\n\n{{link}}\n\n"
                                    + "লিংকটি চৌদ্দ দিন চলবে। আপনি না করে থাকলে কিছু করতে হবে না; এই ঠিকানায় আর চিঠি যাবে না।",
                            "Somebody has applied for membership of our society with this address. If it was you, follow the link and"
                                    + " press the button: then you hear of your application by e-mail, too. The application does not wait"
                                    + " for it.\n\n{{link}}\n\nThe link is good for fourteen days. If it was not you, nothing needs to be"
                                    + " done; no more letters go to this address."))
            .secretFact("link", "https://becs.example.org/membership/email/…");

    @PersistenceContext
    EntityManager em;

    @Inject
    Members members;

    @Inject
    SiteAddress site;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    private final NetworkLooks looks = new NetworkLooks(LOOKS_A_MINUTE);

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(LINK);
    }

    /** In the transaction that keeps the application; where no letter can be sent, none is. */
    void ask(Member member, UUID submission) {
        Optional<Mailer> mailer = self.platform().find(Mailer.class);
        Optional<Submissions> submissions = self.platform().find(Submissions.class);
        if (mailer.isEmpty()
                || submissions
                        .filter(all -> all.alike(submission).size() < MOST_ALIKE)
                        .isEmpty()) {
            return;
        }
        submissions
                .get()
                .find(submission, OPEN)
                .map(Applicant::of)
                .flatMap(Applicant::email)
                .ifPresent(email -> ask(member, email, mailer.get()));
    }

    private void ask(Member member, String email, Mailer mailer) {
        var code = SecretCode.make();
        try {
            mailer.send(Letter.of(LINK)
                    .toMail(email)
                    .in(Locale.forLanguageTag(member.language()))
                    .ifStillWanted(MemberPost.matter(member))
                    .until(now().plus(EmailProof.LIFE))
                    .fact("link", site.of(member.language(), "/membership/email/" + code.text())));
            // The engine checks each foreign key at once, and EclipseLink knows nothing of them.
            em.flush();
            em.persist(new EmailProof(member, code, now()));
        } catch (Problem undeliverable) {
            // It is optional: the application is as good without it.
        }
    }

    /** Since when letters may go to the address of the application; empty while they may not. */
    Optional<Instant> shownAt(Member member) {
        return Optional.ofNullable(em.find(EmailProof.class, member.id())).flatMap(EmailProof::shownAt);
    }

    /** Refuses a link that leads nowhere, whatever it was, in the same way. */
    @Transactional
    public void look(String code, String network) {
        require(code, network);
    }

    /** Whoever follows the link has its letters. */
    @Transactional
    public void show(String code, String network) {
        require(code, network).show(now());
    }

    private EmailProof require(String code, String network) {
        if (!looks.allows(network, clock.instant())) {
            throw MembershipProblem.tooManyLinks();
        }
        return em.createQuery("SELECT p FROM EmailProof p WHERE p.digest = :digest", EmailProof.class)
                .setParameter(
                        "digest",
                        SecretCode.of(code).orElseGet(SecretCode::make).digest())
                .getResultStream()
                .findFirst()
                .filter(proof -> proof.shownAt().isPresent() || !proof.isOver(now()))
                .filter(proof -> members.find(proof.member())
                        .filter(member -> !MemberPost.hasDied(member)
                                && member.mergedInto().isEmpty())
                        .isPresent())
                .orElseThrow(MembershipProblem::linkNotFound);
    }

    void forget(Member member) {
        em.createQuery("DELETE FROM EmailProof p WHERE p.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
