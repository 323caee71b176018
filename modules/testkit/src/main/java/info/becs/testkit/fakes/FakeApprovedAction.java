package info.becs.testkit.fakes;

import info.becs.spi.approvals.ApprovedAction;
import java.util.ArrayList;
import java.util.List;

/** Something that takes two and only remembers what it was told to do. */
public final class FakeApprovedAction implements ApprovedAction {

    private final String action;
    private final List<Approved> carriedOut = new ArrayList<>();

    public FakeApprovedAction(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public void carryOut(Approved approved) {
        carriedOut.add(approved);
    }

    public List<Approved> carriedOut() {
        return List.copyOf(carriedOut);
    }
}
