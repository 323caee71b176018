package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Proof;
import info.becs.spi.Problem;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.forms.KeptFiles.Given;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.spi.pages.PageFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Pictures and papers that show payments. The forms keep them; whose each is, the payment alone knows. */
@ApplicationScoped
public class Proofs {

    private static final Logger LOG = System.getLogger(Proofs.class.getName());

    @Inject
    ThisModule self;

    /** Takes it before the work begins; where the payment that comes of it does not hold it, nothing of it stays. */
    public Payment with(Optional<PageFile> given, String network, Function<Optional<Proof>, Payment> work) {
        Optional<Proof> taken = given.map(file -> take(file, network));
        boolean isHeld = false;
        try {
            Payment payment = work.apply(taken);
            isHeld = payment.proof().equals(taken);
            return payment;
        } finally {
            if (!isHeld) {
                taken.ifPresent(this::erase);
            }
        }
    }

    /** That of the application, as it was sent; one that cannot be had holds no approval up. */
    void takeOver(Payment payment, Member member, Applicant applicant) {
        applicant
                .proof()
                .flatMap(file -> member.submission().flatMap(submission -> content(submission, file)))
                .ifPresent(content -> {
                    try (content) {
                        keep(payment, Proof.of(files().take(new Given(Proof.KIND, "receipt", false, ""), content)));
                    } catch (Problem | IOException refused) {
                        LOG.log(Level.WARNING, "A proof could not be taken over: {0}", refused.getMessage());
                    }
                });
    }

    private Optional<InputStream> content(UUID submission, String file) {
        return self.platform()
                .find(SubmissionReading.class)
                .flatMap(reading -> reading.content(submission, file, false));
    }

    private Proof take(PageFile file, String network) {
        try (InputStream content = file.open()) {
            return Proof.of(files().take(new Given(Proof.KIND, file.name(), false, network), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it is of this payment; one that has a proof keeps the first. */
    void keep(Payment payment, Proof proof) {
        payment.prove(proof);
        files().keep(Proof.KIND, proof.file());
    }

    /** What it was called, and how large it is; empty where the forms are not there. */
    Optional<Attached> of(Payment payment) {
        return payment.proof()
                .flatMap(proof ->
                        self.platform().find(KeptFiles.class).flatMap(files -> files.find(Proof.KIND, proof.file())));
    }

    /** @param safe a picture that was made of it, never what was sent */
    public InputStream open(Payment payment, boolean safe) {
        return payment.proof()
                .flatMap(proof -> files().content(Proof.KIND, proof.file(), safe))
                .orElseThrow(MembershipProblem::proofNotFound);
    }

    /** The payment stays; in the caller's transaction. */
    void forget(Payment payment) {
        payment.proof().ifPresent(proof -> {
            erase(proof);
            payment.forgetProof();
        });
    }

    private void erase(Proof proof) {
        files().erase(Proof.KIND, proof.file());
    }

    private KeptFiles files() {
        return self.platform().find(KeptFiles.class).orElseThrow(MembershipProblem::filesAbsent);
    }
}
