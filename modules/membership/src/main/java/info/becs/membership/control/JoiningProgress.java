package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What whoever has applied is told on the status page. */
@ApplicationScoped
public class JoiningProgress implements SubmissionProgress {

    private static final Text APPLIED = Text.of(
            "আবেদনটি নিবন্ধকের কাছে পৌঁছেছে; সাত কর্মদিবসের মধ্যে দেখা হবে।",
            "The registrar has your application; it is looked at within seven working days.");
    private static final Text APPROVED = Text.of(
            "আবেদন গ্রহণ করা হয়েছে। সদস্য নম্বর {0}।", "The application was accepted. Your member number is {0}.");
    private static final Text REFUSED =
            Text.of("আবেদন গ্রহণ করা হয়নি: {0}।", "The application was not accepted: {0}.");
    private static final Text MERGED = Text.of(
            "আপনার আগের সদস্যপদের সঙ্গে আবেদনটি মেলানো হয়েছে।",
            "The application was joined to your earlier membership.");

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Override
    public List<Step> of(UUID submission) {
        return members.of(submission).map(this::told).orElse(List.of());
    }

    private List<Step> told(Member member) {
        List<Step> steps = new ArrayList<>();
        String before = "";
        for (MemberEvent event : members.history(member)) {
            String status = event.status();
            switch (event.kind()) {
                case "applied" -> steps.add(new Step(event.madeAt(), APPLIED));
                case "approved" -> {
                    steps.add(new Step(
                            event.madeAt(), APPROVED.with(member.number().orElse(""))));
                    steps.add(new Step(event.madeAt(), pack.rules().label(status)));
                }
                case "refused" -> steps.add(new Step(event.madeAt(), REFUSED.with(reason(event))));
                case "merged" -> steps.add(new Step(event.madeAt(), MERGED));
                default -> {
                    if (!status.equals(before)) {
                        steps.add(new Step(event.madeAt(), pack.rules().label(status)));
                    }
                }
            }
            before = status;
        }
        return List.copyOf(steps);
    }

    private Text reason(MemberEvent event) {
        return pack.rules().reason(event.facts().getOrDefault("reason", ""));
    }
}
