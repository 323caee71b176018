package info.becs.core.audit.control;

import info.becs.core.audit.entity.AuditProblem;
import info.becs.kit.exports.AgreedExports;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** All exports of the audit log; each is made by the approval of a second person. */
@ApplicationScoped
public class AuditExports extends AgreedExports {

    public static final String ACTION = "core.audit.export";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    protected String table() {
        return "core_audit_export";
    }

    @Override
    protected Problem notFound() {
        return AuditProblem.noExport();
    }

    @Override
    protected Problem over() {
        return AuditProblem.exportOver();
    }
}
