package info.becs.core.store.control;

import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.PlacedModule;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets code into the server: signed by somebody who is trusted, or agreed to by two people. */
@ApplicationScoped
public class Admission implements ApprovedAction {

    public static final String ACTION = "core.module.place";

    private static final Text WHAT = Text.of(
            "মডিউল {0} {1} বসানো, যাতে বিশ্বস্ত কারও স্বাক্ষর নেই: {2}",
            "Place the module {0} {1}, which nobody who is trusted has signed: {2}");
    private static final String ROOT = "contextRoot";
    private static final String DIGEST = "sha256";

    @Inject
    Placement placement;

    @Inject
    Signers signers;

    @Inject
    Approvals approvals;

    /** Whether one person may place it. */
    public boolean isTrusted(String file) {
        return signers.trust(placement.look(file));
    }

    /** Places what is trusted: exactly the bytes that were looked at. */
    public PlacedModule place(String file, String contextRoot) {
        return placement.place(file, contextRoot, signers::trust);
    }

    public UUID ask(PersonId by, String file, String contextRoot) {
        InspectedWar war = placement.look(file);
        return approvals.ask(ApprovalRequest.of(ACTION, file)
                .what(WHAT.with(war.module(), war.version(), file))
                .by(by)
                .fact("module", war.module())
                .fact("version", war.version())
                .fact("signer", war.signer().orElse(""))
                .fact(ROOT, contextRoot)
                .fact(DIGEST, war.digest()));
    }

    @Override
    public String action() {
        return ACTION;
    }

    /** On the node where it is decided, whose store must hold the very file that was asked for. */
    @Override
    public void carryOut(Approved approved) {
        String digest = approved.facts().get(DIGEST);
        placement.place(
                approved.subject(),
                approved.facts().get(ROOT),
                war -> war.digest().equals(digest));
    }
}
