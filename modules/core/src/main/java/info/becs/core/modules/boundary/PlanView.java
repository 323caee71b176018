package info.becs.core.modules.boundary;

import info.becs.core.modules.entity.Plan;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;

/**
 * What a change would do, in the asked language.
 *
 * @param asks permissions that have to be accepted with the change
 * @param sentences the plan for people
 */
public record PlanView(
        String module,
        String from,
        String to,
        boolean possible,
        List<AskView> asks,
        List<BlockerView> blockers,
        List<String> also,
        List<String> sentences) {

    public record AskView(String permission, String label) {}

    public record BlockerView(String code, String detail) {}

    static PlanView of(Plan plan, Locale locale) {
        return new PlanView(
                plan.module(),
                plan.from().name(),
                plan.to().name(),
                plan.blockers().isEmpty(),
                plan.asks().entrySet().stream()
                        .map(e -> new AskView(e.getKey(), e.getValue().in(locale)))
                        .toList(),
                plan.blockers().stream()
                        .map(p -> new BlockerView(p.code(), p.sentence().in(locale)))
                        .toList(),
                plan.also(),
                plan.sentences().stream().map((Text t) -> t.in(locale)).toList());
    }
}
