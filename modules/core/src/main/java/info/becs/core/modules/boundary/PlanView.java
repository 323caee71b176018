package info.becs.core.modules.boundary;

import info.becs.core.modules.entity.Plan;
import java.util.List;
import java.util.Locale;

/** What a change would do, in the asked language. */
public record PlanView(
        String module, String from, String to, boolean possible, List<BlockerView> blockers, List<String> also) {

    public record BlockerView(String code, String detail) {}

    static PlanView of(Plan plan, Locale locale) {
        return new PlanView(
                plan.module(),
                plan.from().name(),
                plan.to().name(),
                plan.blockers().isEmpty(),
                plan.blockers().stream()
                        .map(p -> new BlockerView(p.code(), p.sentence().in(locale)))
                        .toList(),
                plan.also());
    }
}
