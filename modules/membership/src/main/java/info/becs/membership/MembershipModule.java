package info.becs.membership;

import info.becs.membership.boundary.FeePart;
import info.becs.membership.boundary.JoiningFee;
import info.becs.membership.boundary.PayPages;
import info.becs.membership.control.Chapters;
import info.becs.membership.control.EmailProofs;
import info.becs.membership.control.FeeSettings;
import info.becs.membership.control.Fees;
import info.becs.membership.control.Joining;
import info.becs.membership.control.JoiningHandling;
import info.becs.membership.control.JoiningProgress;
import info.becs.membership.control.MemberData;
import info.becs.membership.control.MemberLetters;
import info.becs.membership.control.MemberNotices;
import info.becs.membership.control.PayDesk;
import info.becs.membership.control.Reversals;
import info.becs.membership.control.StatusTurn;
import info.becs.membership.control.VolunteerAnswers;
import info.becs.membership.control.VolunteerIntake;
import info.becs.membership.control.Waivers;
import info.becs.membership.entity.Area;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.forms.SubmissionDialogue;
import info.becs.spi.forms.SubmissionHandling;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageSource;
import info.becs.spi.people.PersonalData;
import info.becs.spi.people.ScopeValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the platform knows of this module. */
@ApplicationScoped
public class MembershipModule implements Module {

    public static final String READ = "membership.member.read";
    public static final String DECIDE = "membership.member.decide";
    public static final String FEES = "membership.fee.enter";
    public static final String VERIFY = "membership.fee.verify";

    @Inject
    Joining joining;

    @Inject
    JoiningProgress progress;

    @Inject
    VolunteerIntake volunteerIntake;

    @Inject
    VolunteerAnswers volunteerAnswers;

    @Inject
    Fees fees;

    @Inject
    StatusTurn turn;

    @Inject
    Chapters chapters;

    @Inject
    MemberData data;

    @Inject
    JoiningHandling handling;

    @Inject
    MemberPages pages;

    @Inject
    FeePart feePart;

    @Inject
    PayPages payPages;

    @Inject
    JoiningFee joiningFee;

    @Inject
    Reversals reversals;

    @Inject
    Waivers waivers;

    @Inject
    MemberLists lists;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("membership")
                .name(Text.of("সদস্যপদ", "Membership"))
                .summary(Text.of(
                        "সদস্যপদের আবেদন নেয়, অনুমোদন, চাঁদা ও মেয়াদের হিসাব রাখে।",
                        "Takes applications for membership and keeps approvals, fees and terms."))
                .scope(Area.NOUN, Text.of("শাখা (বিভাগ, জেলা, উপজেলা)", "Chapter (division, district, upazila)"))
                .permission(READ, Text.of("সদস্য ও আবেদন দেখা", "See members and applications"), DataClass.S)
                .permission(
                        DECIDE,
                        Text.of(
                                "আবেদনের সিদ্ধান্ত, সদস্যপদ স্থগিত ও শেষ করা",
                                "Decide about applications, suspend and end memberships"),
                        DataClass.S)
                .permission(FEES, Text.of("চাঁদা লেখা", "Write down fees"), DataClass.S)
                .permission(
                        VERIFY,
                        Text.of("চাঁদা যাচাই করা, স্টেটমেন্ট পড়া", "Verify fees, read statements in"),
                        DataClass.S)
                .permission(
                        Reversals.REVERSE,
                        Text.of(
                                "চাঁদা ফেরত গেছে বলে লেখা; দ্বিতীয় জন হিসেবে মেনে নেওয়া",
                                "Write down that a fee went back; agree to it as the second"),
                        DataClass.S)
                .permission(
                        Waivers.WAIVE,
                        Text.of(
                                "বড় অঙ্কের চাঁদা মওকুফে দ্বিতীয় জন হিসেবে মেনে নেওয়া",
                                "Agree, as the second, that a large fee is let go"),
                        DataClass.S)
                .role("registrar", READ, DECIDE, FEES, VERIFY, Reversals.REVERSE, Waivers.WAIVE);
        return MemberPages.declare(MemberLists.declare(FeeSettings.declare(
                PayDesk.declare(MemberNotices.declare(MemberLetters.declare(EmailProofs.declare(info)))))));
    }

    @Override
    public void start(Platform platform) {
        platform.listen("applications", Set.of(Joining.RECEIVED), joining);
        platform.listen("volunteers", Set.of(Joining.RECEIVED, MemberData.SUBMISSION_ERASED), volunteerIntake);
        platform.listen("erasure", Set.of(MemberData.PERSON_ERASED, MemberData.SUBMISSION_ERASED), data);
        platform.publish(SubmissionProgress.class, progress);
        platform.publish(SubmissionProgress.class, volunteerAnswers);
        platform.publish(SubmissionDialogue.class, joiningFee);
        platform.publish(SubmissionHandling.class, handling);
        platform.publish(ApprovedAction.class, fees);
        platform.publish(ApprovedAction.class, reversals);
        platform.publish(ApprovedAction.class, waivers);
        platform.publish(JobHandler.class, turn);
        platform.publish(ScopeValues.class, chapters);
        platform.publish(PersonalData.class, data);
        platform.publish(
                Screens.class,
                () -> List.of(
                        Screen.of("members", Text.of("সদস্য", "Members"), "members.js")
                                .icon("people")
                                .permission(READ)
                                .scoped()
                                .weight(30),
                        Screen.of("fees", Text.of("চাঁদা", "Fees"), "fees.js")
                                .icon("card")
                                .permission(VERIFY)
                                .scoped()
                                .weight(33)));
        pages.start(platform);
        platform.publish(AccountPart.class, feePart);
        platform.publish(PageSource.class, payPages);
        lists.start(platform);
    }
}
