package info.becs.membership.control;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What whoever has applied is told on the status page. */
@ApplicationScoped
public class JoiningProgress implements SubmissionProgress {

    private static final Text APPLIED = Text.of(
            "আবেদনটি নিবন্ধকের কাছে পৌঁছেছে; {0}-এর মধ্যে দেখা হবে।",
            "The registrar has your application; it is looked at by {0}.");
    private static final Text LATE = Text.of(
            "কথা ছিল আবেদনটি {0}-এর মধ্যে দেখা হবে; এখনো হয়নি, সে জন্য দুঃখিত। নিবন্ধক আবেদনটিতে দেরির চিহ্ন দেখছেন; আপনাকে কিছু করতে হবে না।",
            "We said that we would look at it by {0} and have not yet; we are sorry. The registrar sees it marked as late, and you need not do anything.");
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

    @Inject
    Promises promises;

    @Inject
    Clock clock;

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
                case "applied" -> steps.add(new Step(event.madeAt(), APPLIED.with(day(due(member)))));
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
        LocalDate due = due(member);
        if (member.isWaiting() && due.isBefore(Days.of(clock.instant()))) {
            steps.add(new Step(due.plusDays(1).atStartOfDay(Bangla.DHAKA).toInstant(), LATE.with(day(due))));
        }
        return List.copyOf(steps);
    }

    private LocalDate due(Member member) {
        return member.dueOn().orElseGet(() -> promises.until(Days.of(member.appliedAt())));
    }

    private static Text day(LocalDate day) {
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }

    private Text reason(MemberEvent event) {
        return pack.rules().reason(event.facts().getOrDefault("reason", ""));
    }
}
