package info.becs.complaints;

import info.becs.complaints.boundary.ComplaintsPages;
import info.becs.complaints.control.CaseOpening;
import info.becs.complaints.control.CaseProgress;
import info.becs.complaints.control.FirstAnswer;
import info.becs.complaints.control.Officers;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.spi.pages.PageSource;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What the platform knows of this module. */
@ApplicationScoped
public class ComplaintsModule implements Module {

    @Inject
    CaseOpening opening;

    @Inject
    CaseProgress progress;

    @Inject
    ComplaintsPages pages;

    @Inject
    Officers officers;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("complaints")
                .name(Text.of("অভিযোগ", "Complaints"))
                .summary(Text.of(
                        "জমা পড়া অভিযোগ থেকে কেস খোলে এবং নিষ্পত্তি পর্যন্ত নিয়ে যায়।",
                        "Opens a case for each complaint and carries it to an outcome."))
                .permission("complaints.case.read", Text.of("কেস দেখা", "See cases"), DataClass.S)
                .permission("complaints.case.triage", Text.of("প্রাথমিক যাচাই করা", "Examine new cases"), DataClass.S)
                .role("officer", "complaints.case.read", "complaints.case.triage")
                .role("cell-lead", "complaints.case.read", "complaints.case.triage");
        return ComplaintsPages.declare(FirstAnswer.declare(info));
    }

    @Override
    public void start(Platform platform) {
        platform.listen("cases", Set.of(CaseOpening.SUBMISSION_RECEIVED), opening);
        platform.publish(SubmissionProgress.class, progress);
        platform.publish(PageSource.class, pages);
        platform.publish(PersonalData.class, officers);
    }
}
