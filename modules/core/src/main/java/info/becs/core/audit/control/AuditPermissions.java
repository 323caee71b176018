package info.becs.core.audit.control;

import info.becs.core.people.control.PeoplePermissions;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;

/** What may be given to people about the audit log and about deciding as a second person. */
public final class AuditPermissions {

    private AuditPermissions() {}

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission("core.audit.read", Text.of("কে কী করেছে তা দেখা", "See who did what"), DataClass.I)
                .permission(
                        "core.audit.verify",
                        Text.of("কাজের খাতা যাচাই করা", "Verify the log of who did what"),
                        DataClass.I)
                .permission(
                        AuditExports.ACTION,
                        Text.of(
                                "দুজনের সম্মতিতে কাজের খাতা বাইরে নেওয়া",
                                "Take the log of who did what away, with a second person"),
                        DataClass.I)
                .permission(
                        "core.approval.read",
                        Text.of("অনুমোদনের অনুরোধ দেখা", "See what a second person is asked for"),
                        DataClass.I)
                .permission(
                        PeoplePermissions.DECIDE,
                        Text.of("অন্যের অনুরোধে সিদ্ধান্ত দেওয়া", "Decide as a second person"),
                        DataClass.I)
                .role("auditor", "core.audit.read", "core.audit.verify", AuditExports.ACTION, "core.approval.read");
    }
}
