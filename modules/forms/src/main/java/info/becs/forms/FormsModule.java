package info.becs.forms;

import info.becs.forms.accounts.boundary.SentPart;
import info.becs.forms.exports.boundary.ExportsResource;
import info.becs.forms.files.control.AddedFiles;
import info.becs.forms.files.control.FileExpiry;
import info.becs.forms.files.control.OtherFiles;
import info.becs.forms.files.control.Scanning;
import info.becs.forms.modules.control.Lifecycle;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.modules.control.Switching;
import info.becs.forms.modules.control.TrustedKeys;
import info.becs.forms.modules.control.UploadExpiry;
import info.becs.forms.modules.control.UploadInstallation;
import info.becs.forms.pages.boundary.AskedFields;
import info.becs.forms.pages.boundary.FormPages;
import info.becs.forms.pages.boundary.SubmissionReadings;
import info.becs.forms.pages.control.DraftExpiry;
import info.becs.forms.submissions.boundary.SubmissionDeskResource;
import info.becs.forms.submissions.control.ErasureRequests;
import info.becs.forms.submissions.control.ErasureRound;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.control.Handlers;
import info.becs.forms.submissions.control.Keepers;
import info.becs.forms.submissions.control.Marks;
import info.becs.forms.submissions.control.Receipts;
import info.becs.forms.submissions.control.RetentionRound;
import info.becs.forms.submissions.control.SampleSubmissions;
import info.becs.forms.submissions.control.Suspects;
import info.becs.forms.submissions.control.TiedSubmissions;
import info.becs.forms.submissions.control.WordSeals;
import info.becs.forms.vault.control.KeyRing;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.forms.SubmissionFiles;
import info.becs.spi.forms.SubmissionParticulars;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionSeals;
import info.becs.spi.forms.Submissions;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageSource;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the platform knows of this module. */
@ApplicationScoped
public class FormsModule implements Module {

    @Inject
    SentPart sentPart;

    @Inject
    TiedSubmissions tied;

    @Inject
    FormPages pages;

    @Inject
    FormSubmissions submissions;

    @Inject
    OpenForms forms;

    @Inject
    Suspects suspects;

    @Inject
    Receipts receipts;

    @Inject
    KeyRing keys;

    @Inject
    Marks marks;

    @Inject
    WordSeals wordSeals;

    @Inject
    SubmissionReadings readings;

    @Inject
    AskedFields askedFields;

    @Inject
    AddedFiles addedFiles;

    @Inject
    OtherFiles otherFiles;

    @Inject
    FormsSettings settings;

    @Inject
    DraftExpiry draftExpiry;

    @Inject
    UploadExpiry uploadExpiry;

    @Inject
    FileExpiry fileExpiry;

    @Inject
    Scanning scanning;

    @Inject
    UploadInstallation uploads;

    @Inject
    TrustedKeys trustedKeys;

    @Inject
    RetentionRound retention;

    @Inject
    ErasureRound erasures;

    @Inject
    Keepers keepers;

    @Inject
    SampleSubmissions samples;

    @Inject
    Handlers handlers;

    @Inject
    Rounds rounds;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("forms")
                .name(Text.of("ফরম", "Forms"))
                .summary(Text.of(
                        "অভিযোগ ও অন্যান্য ফরম: পাতায় পাতায় পূরণ, জমা, রসিদ ও অবস্থা।",
                        "Complaints and other forms: filled in page by page, handed in once, with a receipt"
                                + " and a status."))
                .permission(
                        "forms.submission.read",
                        Text.of("জমা পড়া ফরম দেখা", "See submissions and open them"),
                        DataClass.S)
                .permission(
                        SubmissionDeskResource.STRICT,
                        Text.of(
                                "জমা পড়া ফরমের সবচেয়ে গোপন উত্তরও দেখা",
                                "See the strictly kept answers of submissions as well"),
                        DataClass.X)
                .permission(
                        ExportsResource.EXPORT,
                        Text.of(
                                "জমা পড়া উত্তর টেবিল হিসেবে নেওয়া, স্পর্শকাতরগুলো ছাড়া",
                                "Take what was handed in as a table, without what is sensitive"),
                        DataClass.I)
                .permission(
                        "forms.submission.erase",
                        Text.of(
                                "জমা পড়া ফরমের ব্যক্তিগত উত্তর চিরতরে মোছা",
                                "Erase the personal answers of a submission for good"),
                        DataClass.S)
                .permission(
                        Suspects.RELEASE,
                        Text.of(
                                "যন্ত্রের পাঠানো মনে হওয়া জমা এগোতে দেওয়া",
                                "Let submissions pass that looked like a machine's"),
                        DataClass.I)
                .permission(
                        "forms.vault.rotate",
                        Text.of("স্পর্শকাতর উত্তরের চাবি বদলানো", "Change the key of sensitive answers"),
                        DataClass.I)
                .permission("forms.form.enable", Text.of("ফরম চালু ও বন্ধ করা", "Open and close forms"), DataClass.I)
                .permission(
                        UploadInstallation.INSTALL,
                        Text.of("ফরম-মডিউল আনা ও বসানো", "Send in and install form modules"),
                        DataClass.I)
                .permission(
                        TrustedKeys.CHANGE,
                        Text.of("কার স্বাক্ষর বিশ্বাস করা হবে, তা ঠিক করা", "Decide whose signatures count"),
                        DataClass.I)
                .role("officer", "forms.submission.read", Suspects.RELEASE)
                .role(
                        "cell-lead",
                        "forms.submission.read",
                        SubmissionDeskResource.STRICT,
                        ExportsResource.EXPORT,
                        "forms.submission.erase")
                .role("designer", "forms.form.enable", UploadInstallation.INSTALL);
        return ErasureRequests.declare(FormsSettings.declare(info));
    }

    @Override
    public void start(Platform platform) {
        keys.open();
        marks.open();
        receipts.open();
        settings.advice().ifPresent(platform::advise);
        platform.follow(
                Set.of(Switching.ENABLED, Switching.DISABLED, Lifecycle.CLOSING, Lifecycle.RETIRED),
                event -> forms.refresh());
        platform.publish(Submissions.class, submissions);
        platform.publish(SubmissionSeals.class, wordSeals);
        platform.publish(SubmissionReading.class, readings);
        platform.publish(SubmissionParticulars.class, askedFields);
        platform.publish(SubmissionFiles.class, addedFiles);
        platform.publish(KeptFiles.class, otherFiles);
        platform.publish(PageSource.class, pages);
        platform.publish(AccountPart.class, sentPart);
        platform.publish(PersonalData.class, tied);
        platform.publish(SubmissionProgress.class, suspects);
        platform.publish(JobHandler.class, draftExpiry);
        platform.publish(JobHandler.class, uploadExpiry);
        platform.publish(JobHandler.class, fileExpiry);
        platform.publish(JobHandler.class, scanning);
        platform.publish(JobHandler.class, retention);
        platform.publish(JobHandler.class, erasures);
        platform.listen("keepers", Set.of(Keepers.UNINSTALLED), keepers);
        platform.listen("handlers", Handlers.HEARD, handlers);
        platform.publish(ApprovedAction.class, uploads);
        platform.publish(ApprovedAction.class, trustedKeys);
        platform.publish(
                Screens.class,
                () -> List.of(
                        Screen.of("form-modules", Text.of("ফরম", "Forms"), "form-modules.js")
                                .icon("page")
                                .permission("forms.form.enable")
                                .weight(60),
                        Screen.of("submissions", Text.of("জমা পড়া ফরম", "Submissions"), "submissions.js")
                                .icon("events")
                                .permission("forms.submission.read")
                                .weight(61),
                        Screen.of("held", Text.of("আটকে রাখা জমা", "Held back"), "held.js")
                                .icon("warn")
                                .permission("forms.submission.read")
                                .weight(62),
                        Screen.of("vault", Text.of("উত্তরের চাবি", "Key of answers"), "vault.js")
                                .icon("key")
                                .permission("forms.vault.rotate")
                                .weight(63)));
        if (settings.sampleCases()) {
            samples.begin(platform);
        }
        rounds.begin();
    }

    @Override
    public void stop() {
        rounds.end();
    }
}
