package info.becs.core.store.control;

import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.PlacedModule;
import info.becs.core.store.entity.StoreProblem;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Lets code into the server: signed by somebody who is trusted and newer than what is here, or agreed to by two people. */
@ApplicationScoped
public class Admission implements ApprovedAction {

    public static final String ACTION = "core.module.place";

    private static final Text WHAT = Text.of(
            "মডিউল {0} {1} বসানো, যাতে বিশ্বস্ত কারও স্বাক্ষর নেই: {3}",
            "Place the module {0} {1}, which nobody who is trusted has signed: {3}");
    private static final Text BACK = Text.of(
            "মডিউল {0}-এ {2} থেকে পুরোনো {1}-এ ফিরে যাওয়া: {3}",
            "Go back with the module {0} from {2} to the older {1}: {3}");
    private static final Text OTHER_BYTES = Text.of(
            "মডিউল {0} {1} নামে আগে যা ছিল তার বদলে অন্য একটি ফাইল বসানো: {3}",
            "Place another file than before as version {1} of the module {0}: {3}");
    private static final String INSTALLED = "installed";
    private static final String ROOT = "contextRoot";
    private static final String DIGEST = "sha256";

    @Inject
    Placement placement;

    @Inject
    Signers signers;

    @Inject
    Lineage lineage;

    @Inject
    Approvals approvals;

    /** What speaks against it, whoever has signed it. */
    public Optional<Problem> objection(String file) {
        return lineage.objection(placement.look(file));
    }

    /** Whether one person may place it. */
    public boolean isForOne(String file) {
        return isForOne(placement.look(file));
    }

    private boolean isForOne(InspectedWar war) {
        return signers.trust(war) && lineage.objection(war).isEmpty();
    }

    /** Places what one person may: exactly the bytes that were looked at. */
    public PlacedModule place(String file, String contextRoot) {
        return placed(file, contextRoot, this::isForOne);
    }

    private PlacedModule placed(String file, String contextRoot, Predicate<InspectedWar> isAdmitted) {
        InspectedWar war = placement.look(file);
        PlacedModule placed =
                placement.place(file, contextRoot, now -> now.digest().equals(war.digest()) && isAdmitted.test(now));
        lineage.placed(war);
        return placed;
    }

    public UUID ask(PersonId by, String file, String contextRoot) {
        InspectedWar war = placement.look(file);
        String here = lineage.installed(war);
        return approvals.ask(ApprovalRequest.of(ACTION, file)
                .what(what(war).with(war.module(), war.version(), here, file))
                .by(by)
                .fact("module", war.module())
                .fact("version", war.version())
                .fact("signer", war.signer().orElse(""))
                .fact(INSTALLED, here)
                .fact(ROOT, contextRoot)
                .fact(DIGEST, war.digest()));
    }

    private Text what(InspectedWar war) {
        return lineage.objection(war)
                .map(objection -> objection.code().equals(StoreProblem.OLDER) ? BACK : OTHER_BYTES)
                .orElse(WHAT);
    }

    @Override
    public String action() {
        return ACTION;
    }

    /** On the node where it is decided, whose store must hold the very file that was asked for. */
    @Override
    public void carryOut(Approved approved) {
        String digest = approved.facts().get(DIGEST);
        placed(approved.subject(), approved.facts().get(ROOT), war -> {
            if (!approved.facts().getOrDefault(INSTALLED, "").equals(lineage.installed(war))) {
                throw StoreProblem.movedOn(war.module());
            }
            return war.digest().equals(digest);
        });
    }
}
