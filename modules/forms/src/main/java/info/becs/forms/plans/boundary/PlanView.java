package info.becs.forms.plans.boundary;

import info.becs.forms.plans.entity.Plan;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan in one language.
 *
 * @param looked at how many of the newest submissions the answers were counted
 * @param forms of a module of several: the plan of each
 */
@Schema(description = "A plan in one language", examples = """
    {"id": "complaint.ecommerce", "version": "1.1.0", "title": "ই-কমার্স অভিযোগ", "maker": "BECS", "warnings": [], "appears": ["/forms/complaint.ecommerce"],
     "asked": [], "against": "1.0.0", "changes": [], "looked": 500, "forms": []}
    """)
public record PlanView(
        String id,
        String version,
        String title,
        String maker,
        String signedBy,
        List<String> warnings,
        List<String> appears,
        List<Asked> asked,
        String against,
        List<ChangeView> changes,
        int looked,
        List<PlanView> forms) {

    /** The fields of one data class. */
    public record Asked(String dataClass, List<String> fields) {}

    /** One difference. @param answers how many of the submissions that were looked at answer it */
    public record ChangeView(String kind, String field, String option, String what, int answers) {}

    public static PlanView of(Plan plan, Locale locale) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.title().in(locale),
                plan.maker(),
                plan.signedBy().orElse(null),
                in(plan.warnings(), locale),
                in(plan.appears(), locale),
                plan.asked().entrySet().stream()
                        .map(e -> new Asked(e.getKey().name(), in(e.getValue(), locale)))
                        .toList(),
                plan.against().orElse(null),
                plan.changes().stream().map(c -> change(c, locale)).toList(),
                plan.looked(),
                plan.forms().stream().map(form -> of(form, locale)).toList());
    }

    private static ChangeView change(Plan.Change change, Locale locale) {
        var difference = change.difference();
        return new ChangeView(
                difference.kind().name(),
                difference.key(),
                difference.option(),
                difference.what().in(locale),
                change.answers());
    }

    private static List<String> in(List<Text> texts, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).toList();
    }
}
