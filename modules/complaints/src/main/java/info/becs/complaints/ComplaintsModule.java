package info.becs.complaints;

import info.becs.complaints.boundary.CasesResource;
import info.becs.complaints.boundary.ComplaintsPages;
import info.becs.complaints.boundary.StrictAnswersResource;
import info.becs.complaints.control.CaseDialogue;
import info.becs.complaints.control.CaseErasure;
import info.becs.complaints.control.CaseExports;
import info.becs.complaints.control.CaseHandling;
import info.becs.complaints.control.CaseIndexing;
import info.becs.complaints.control.CaseKeeping;
import info.becs.complaints.control.CaseOpening;
import info.becs.complaints.control.CaseProgress;
import info.becs.complaints.control.ChromiumPdf;
import info.becs.complaints.control.ErasedOpenRound;
import info.becs.complaints.control.ErasedRound;
import info.becs.complaints.control.FieldRound;
import info.becs.complaints.control.FiguresTurn;
import info.becs.complaints.control.IndexRound;
import info.becs.complaints.control.Looking;
import info.becs.complaints.control.OfficeCalendar;
import info.becs.complaints.control.Officers;
import info.becs.complaints.control.Returns;
import info.becs.complaints.control.Timekeeping;
import info.becs.complaints.merchants.boundary.MerchantsResource;
import info.becs.complaints.merchants.control.RegisteredNames;
import info.becs.complaints.samples.control.SampleCases;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.days.OfficeDays;
import info.becs.spi.forms.KnownNames;
import info.becs.spi.forms.SubmissionDialogue;
import info.becs.spi.forms.SubmissionHandling;
import info.becs.spi.forms.SubmissionKeeping;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.pages.PageSource;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the platform knows of this module. */
@ApplicationScoped
public class ComplaintsModule implements Module {

    @Inject
    Returns returns;

    @Inject
    CaseOpening opening;

    @Inject
    CaseErasure erasure;

    @Inject
    FiguresTurn figuresTurn;

    @Inject
    Timekeeping timekeeping;

    @Inject
    CaseDialogue dialogue;

    @Inject
    CaseProgress progress;

    @Inject
    ComplaintsPages pages;

    @Inject
    RegisteredNames registeredNames;

    @Inject
    Officers officers;

    @Inject
    CaseExports exports;

    @Inject
    CaseKeeping keeping;

    @Inject
    SampleCases samples;

    @Inject
    CaseHandling handling;

    @Inject
    OfficeCalendar calendar;

    @Inject
    CaseIndexing indexing;

    @Inject
    IndexRound indexRound;

    @Inject
    FieldRound fieldRound;

    @Inject
    ErasedRound erasedRound;

    @Inject
    ErasedOpenRound erasedOpenRound;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("complaints")
                .name(Text.of("অভিযোগ", "Complaints"))
                .summary(Text.of(
                        "জমা পড়া অভিযোগ থেকে কেস খোলে এবং নিষ্পত্তি পর্যন্ত নিয়ে যায়।",
                        "Opens a case for each complaint and carries it to an outcome."))
                .permission(CasesResource.READ, Text.of("কেস দেখা", "See cases"), DataClass.S)
                .permission("complaints.case.triage", Text.of("প্রাথমিক যাচাই করা", "Examine new cases"), DataClass.S)
                .permission(
                        CasesResource.WORK,
                        Text.of("কেস নিয়ে কাজ করা: ধাপ, নোট, বার্তা", "Work cases: steps, notes, messages"),
                        DataClass.S)
                .permission(
                        CasesResource.DECIDE,
                        Text.of(
                                "কেস ফিরিয়ে দেওয়া, আবার খোলা, অন্যের কেস হস্তান্তর",
                                "Refuse and reopen cases, hand over those of others"),
                        DataClass.S)
                .role("officer", CasesResource.READ, "complaints.case.triage", CasesResource.WORK)
                .role(
                        "cell-lead",
                        CasesResource.READ,
                        "complaints.case.triage",
                        CasesResource.WORK,
                        CasesResource.DECIDE);
        return StrictAnswersResource.declare(CaseKeeping.declare(
                CaseExports.declare(Looking.declare(ChromiumPdf.declare(Timekeeping.declare(
                        MerchantsResource.declare(ComplaintsPages.declare(OfficeCalendar.declare(info)))))))));
    }

    @Override
    public void start(Platform platform) {
        platform.listen("cases", Set.of(CaseOpening.RECEIVED), opening);
        timekeeping.start(platform);
        platform.listen("words", Set.of(CaseIndexing.OPENED), indexing);
        platform.publish(JobHandler.class, indexRound);
        platform.publish(JobHandler.class, fieldRound);
        platform.publish(JobHandler.class, erasedRound);
        platform.publish(JobHandler.class, erasedOpenRound);
        platform.listen("erasure", Set.of(CaseErasure.ERASED), erasure);
        platform.publish(SubmissionProgress.class, progress);
        platform.publish(SubmissionDialogue.class, dialogue);
        platform.publish(KnownNames.class, registeredNames);
        platform.publish(OfficeDays.class, calendar);
        platform.publish(PageSource.class, pages);
        platform.publish(PersonalData.class, officers);
        platform.publish(ApprovedAction.class, exports);
        platform.publish(SubmissionKeeping.class, keeping);
        platform.publish(SubmissionHandling.class, handling);
        platform.publish(JobHandler.class, figuresTurn);
        platform.advise(calendar::advice);
        platform.publish(JobHandler.class, returns);
        samples.begin(platform);
        platform.publish(
                Screens.class,
                () -> List.of(
                        Screen.of("cases", Text.of("কেস", "Cases"), "cases.js")
                                .icon("events")
                                .permission(CasesResource.READ)
                                .weight(20),
                        MerchantsResource.screen(),
                        Timekeeping.screen()));
    }
}
