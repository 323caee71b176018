package info.becs.complaints.control;

import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.console.Screen;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.letters.LetterConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What the platform knows of the clocks of casework and of the rules by which they run. */
@ApplicationScoped
public class Timekeeping {

    @Inject
    ClockWatch clockWatch;

    @Inject
    ReminderRound reminderRound;

    @Inject
    QuestionRound questionRound;

    @Inject
    Notices notices;

    @Inject
    CaseRules rules;

    @Inject
    RulesTurn rulesTurn;

    public static ModuleInfo declare(ModuleInfo info) {
        return AnswerLetters.declare(Notices.declare(ClockLetters.declare(info.permission(
                        RulesTurn.CHANGE,
                        Text.of("কেস চালানোর নিয়ম বদলানো", "Change the rules of casework"),
                        DataClass.I)
                .role("cell-lead", RulesTurn.CHANGE))));
    }

    public static Screen screen() {
        return Screen.of("rules", Text.of("কেসের নিয়ম", "Rules of casework"), "rules.js")
                .icon("sliders")
                .permission(RulesTurn.CHANGE)
                .weight(26);
    }

    public void start(Platform platform) {
        platform.follow(Set.of(CaseRules.TURNED), rules);
        platform.publish(ApprovedAction.class, rulesTurn);
        platform.publish(JobHandler.class, clockWatch);
        platform.publish(JobHandler.class, reminderRound);
        platform.publish(JobHandler.class, questionRound);
        platform.publish(LetterConsent.class, notices);
    }
}
