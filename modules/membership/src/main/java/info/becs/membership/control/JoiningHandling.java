package info.becs.membership.control;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionHandling;
import jakarta.enterprise.context.ApplicationScoped;

/** Applications are decided among the members; who is shown which depends on the reader's chapters, so that alone is told. */
@ApplicationScoped
public class JoiningHandling implements SubmissionHandling {

    private static final Place ALL = new Place(Text.of("সদস্য", "Members"), "membership/members");

    @Override
    public Place all() {
        return ALL;
    }
}
