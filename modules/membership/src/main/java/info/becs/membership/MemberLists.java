package info.becs.membership;

import info.becs.membership.boundary.MemberExportsResource;
import info.becs.membership.control.ContactExports;
import info.becs.membership.control.ListExport;
import info.becs.membership.imports.boundary.ImportsResource;
import info.becs.membership.imports.control.ImportRounds;
import info.becs.membership.mailings.control.MailingRound;
import info.becs.membership.mailings.control.MailingStart;
import info.becs.membership.mailings.control.MailingWords;
import info.becs.membership.renewal.control.ReminderRound;
import info.becs.membership.renewal.control.Reminding;
import info.becs.membership.rules.control.RulesTurn;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.jobs.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the platform knows of lists of members, who may take them away and bring them in, and of the rules by which they are some. */
@ApplicationScoped
public class MemberLists {

    @Inject
    ImportRounds imports;

    @Inject
    ContactExports exports;

    @Inject
    ReminderRound reminders;

    @Inject
    MailingRound mailings;

    @Inject
    MailingStart mailingStart;

    @Inject
    RulesTurn rules;

    static ModuleInfo declare(ModuleInfo info) {
        return ListExport.declare(
                        RulesTurn.declare(MailingStart.declare(MailingWords.declare(Reminding.declare(info)))))
                .permission(
                        MailingStart.SEND,
                        Text.of(
                                "সম্মতি দেওয়া সদস্যদের চিঠি ও এসএমএস পাঠানো; বড় তালিকায় দ্বিতীয় জনের অনুমোদন",
                                "Write to members who agree to it; to many with a second person"),
                        DataClass.I)
                .permission(
                        MemberExportsResource.EXPORT,
                        Text.of(
                                "সদস্যদের তালিকা ফাইলে নেওয়া, মোবাইল ও ই-মেইল ছাড়া",
                                "Take lists of members as files, without what reaches them"),
                        DataClass.I)
                .permission(
                        ContactExports.ACTION,
                        Text.of(
                                "মোবাইল ও ই-মেইলসহ তালিকা নেওয়া, দ্বিতীয় জনের অনুমোদনে; অনুমোদন করা",
                                "Take lists with mobile numbers and addresses, agreed to by a second person; agree to it"),
                        DataClass.S)
                .permission(
                        ImportsResource.IMPORT,
                        Text.of("সদস্যদের ফাইল আনা ও ফেরানো", "Bring in tables of members and take them back"),
                        DataClass.S)
                .role(
                        "registrar",
                        MemberExportsResource.EXPORT,
                        ContactExports.ACTION,
                        ImportsResource.IMPORT,
                        MailingStart.SEND);
    }

    void start(Platform platform) {
        platform.publish(JobHandler.class, imports);
        platform.publish(JobHandler.class, reminders);
        platform.publish(JobHandler.class, mailings);
        platform.publish(ApprovedAction.class, exports);
        platform.publish(ApprovedAction.class, mailingStart);
        rules.start(platform);
        platform.publish(
                Screens.class,
                () -> List.of(
                        Screen.of("volunteers", Text.of("স্বেচ্ছাসেবক", "Volunteers"), "volunteers.js")
                                .permission(MembershipModule.READ)
                                .scoped()
                                .weight(35),
                        Screen.of("mailings", Text.of("সদস্যদের চিঠি", "Letters to members"), "mailings.js")
                                .permission(MailingStart.SEND)
                                .scoped()
                                .weight(38),
                        Screen.of("imports", Text.of("ফাইল থেকে সদস্য", "Members from files"), "member-imports.js")
                                .icon("table")
                                .permission(ImportsResource.IMPORT)
                                .weight(39),
                        RulesTurn.screen()));
    }
}
