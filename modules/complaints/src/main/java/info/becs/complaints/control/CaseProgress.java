package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.DossierRules;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the sender of a complaint is told on the status page. */
@ApplicationScoped
public class CaseProgress implements SubmissionProgress {

    private static final Set<CaseEvent.Kind> TOLD =
            EnumSet.of(CaseEvent.Kind.STEP, CaseEvent.Kind.REFERRAL, CaseEvent.Kind.PARTICULARS);
    private static final Text OPENED = Text.of(
            "অভিযোগ সেল অভিযোগটি পেয়েছে। কেস নম্বর {0}; কথা বলার সময় এই নম্বরটি বলুন।",
            "The complaint cell has your complaint. It is case {0}; quote this number when you talk to us.");
    private static final Text DIVIDED = Text.of(
            "আপনার অভিযোগটি {0}টি কেসে ভাগ করা হয়েছে: {1}। প্রতিটির খবর নিচে আলাদা করে আছে।",
            "Your complaint was split into {0} cases: {1}. The news of each stands below, by itself.");
    private static final Text PART = Text.of(
            "{0} কেস থেকে আলাদা করা হয়েছে। এর কেস নম্বর {1}; কথা বলার সময় এই নম্বরটি বলুন।",
            "Split off from case {0}. It is case {1}; quote this number when you talk to us.");

    private static final Text WITH = Text.same("{0}: {1}");
    private static final Text REFERENCE = Text.of("{0}; তাদের নম্বর {1}", "{0}; their reference {1}");
    private static final Text PROMISED = Text.of("{0} ({1}, {2}-এর মধ্যে)", "{0} ({1} by {2})");
    private static final Text PAID = Text.of("{0} ({1}, {2})", "{0} ({1} on {2})");
    private static final Text ADDED = Text.of("আপনার অভিযোগে যোগ হয়েছে: {0}", "Added to your complaint: {0}");

    @Inject
    Cases cases;

    @Inject
    CaseNext next;

    @Inject
    CaseRules rules;

    @Inject
    ErasedComplaints erased;

    @Override
    public List<Step> of(UUID submission) {
        List<Case> all = cases.of(submission);
        return all.size() > 1
                ? List.of(divided(all))
                : all.stream()
                        .flatMap(found -> told(found, cases.history(found)).stream())
                        .toList();
    }

    private static Step divided(List<Case> all) {
        String numbers = all.stream().map(Case::number).collect(Collectors.joining(", "));
        return new Step(all.get(all.size() - 1).openedAt(), DIVIDED.with(all.size(), numbers));
    }

    /** Of one case, from its opening to what comes next. */
    List<Step> told(Case found, List<CaseEvent> history) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(found.openedAt(), opened(found, history)));
        history.stream()
                .filter(event -> TOLD.contains(event.kind()))
                .forEach(event -> steps.add(new Step(event.madeAt(), told(event))));
        if (!erased.has(found)) {
            next.of(found, steps.get(steps.size() - 1).at()).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static Text opened(Case found, List<CaseEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.PART)
                .findFirst()
                .map(event -> PART.with(event.facts().get("other"), found.number()))
                .orElseGet(() -> OPENED.with(found.number()));
    }

    private Text told(CaseEvent step) {
        if (step.kind() == CaseEvent.Kind.REFERRAL) {
            return referral(step);
        }
        if (step.kind() == CaseEvent.Kind.PARTICULARS) {
            return ADDED.with(rules.casework().named(Particulars.fields(List.of(step))));
        }
        Text status = rules.casework().status(step.status()).label();
        Text told =
                rules.casework().said(step).map(said -> WITH.with(status, said)).orElse(status);
        return Optional.ofNullable(step.facts().get("promised"))
                .map(amount -> PROMISED.with(told, money(amount), on(step)))
                .or(() -> Optional.ofNullable(step.facts().get("paid"))
                        .map(amount -> PAID.with(told, money(amount), on(step))))
                .orElse(told);
    }

    private static Text money(String poisha) {
        long amount = Long.parseLong(poisha);
        return Text.of(Bangla.money(amount, Bangla.BN), Bangla.money(amount, Locale.ENGLISH));
    }

    private static Text on(CaseEvent step) {
        LocalDate day = LocalDate.parse(step.facts().get("on"));
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }

    /** What an authority does with it, and what it calls it. */
    private Text referral(CaseEvent heard) {
        Map<String, String> facts = heard.facts();
        Text state = rules.casework()
                .worded(DossierRules::referral, facts.getOrDefault("state", ""))
                .orElse(Text.same(""));
        Text told = WITH.with(rules.casework().said(heard).orElse(Text.same("")), state);
        return facts.containsKey("reference") ? REFERENCE.with(told, Text.same(facts.get("reference"))) : told;
    }
}
