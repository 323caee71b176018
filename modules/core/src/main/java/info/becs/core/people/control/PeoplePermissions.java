package info.becs.core.people.control;

import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;

/** What may be done with people and roles, by name. */
public final class PeoplePermissions {

    public static final String READ = "core.person.read";
    public static final String INVITE = "core.person.invite";
    public static final String CHANGE = "core.person.change";
    public static final String DISABLE = "core.person.disable";
    public static final String ERASE = "core.person.erase";
    public static final String EXPORT = "core.person.export";
    public static final String GRANT = "core.role.grant";
    public static final String CHANGE_ROLE = "core.role.change";

    /** Who holds it is a second person for others; so nobody gets it from one alone. */
    public static final String DECIDE = "core.approval.decide";

    private PeoplePermissions() {}

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission(
                        READ,
                        Text.of("মানুষ ও তাদের ভূমিকা দেখা", "See people and their roles"),
                        DataClass.I,
                        DataClass.S)
                .permission(INVITE, Text.of("মানুষ আমন্ত্রণ করা", "Invite people"), DataClass.S)
                .permission(
                        CHANGE,
                        Text.of("মানুষের নাম ও ঠিকানা বদলানো", "Change names and addresses of people"),
                        DataClass.S)
                .permission(
                        DISABLE, Text.of("মানুষের প্রবেশ বন্ধ ও চালু করা", "Disable and enable people"), DataClass.I)
                .permission(ERASE, Text.of("মানুষের তথ্য মুছে ফেলা", "Erase people"), DataClass.S, DataClass.X)
                .permission(
                        EXPORT,
                        Text.of("একজন সম্পর্কে রাখা সব তথ্য নামানো", "Export everything held about a person"),
                        DataClass.S,
                        DataClass.X)
                .permission(GRANT, Text.of("ভূমিকা দেওয়া ও নেওয়া", "Give and take roles"), DataClass.I)
                .permission(CHANGE_ROLE, Text.of("ভূমিকা বানানো ও বদলানো", "Make and change roles"), DataClass.I)
                .role("cell-lead", READ)
                .role("auditor", READ);
    }
}
