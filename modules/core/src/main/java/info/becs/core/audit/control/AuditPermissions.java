package info.becs.core.audit.control;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;

/** What may be given to people about the audit log. */
public final class AuditPermissions {

    private AuditPermissions() {}

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission("core.audit.read", Text.of("কে কী করেছে তা দেখা", "See who did what"))
                .permission("core.audit.verify", Text.of("কাজের খাতা যাচাই করা", "Verify the log of who did what"));
    }
}
