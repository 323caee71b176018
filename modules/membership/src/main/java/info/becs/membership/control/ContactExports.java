package info.becs.membership.control;

import info.becs.kit.exports.AgreedExports;
import info.becs.membership.entity.MemberListProblem;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** All lists with mobile numbers and addresses that may be taken away; each is made by the approval of a second person. */
@ApplicationScoped
public class ContactExports extends AgreedExports {

    public static final String ACTION = "membership.contact.export";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    protected String table() {
        return "membership_export";
    }

    @Override
    protected Problem notFound() {
        return MemberListProblem.exportNotFound();
    }

    @Override
    protected Problem over() {
        return MemberListProblem.exportOver();
    }
}
