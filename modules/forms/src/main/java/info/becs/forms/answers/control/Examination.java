package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The whole way of answers through the engine: tidied, pruned, calculated, checked. */
public final class Examination {

    private static final int MOST_BREACHES = 200;

    private Examination() {}

    /** @param given an object; of what it holds nothing is trusted, and it is not changed */
    public static Verdict of(Form form, JsonNode given, LocalDate today) {
        var breaches = new ArrayList<Breach>();
        var answers = new Tidying(breaches).object(form.shape(), given, "");
        Pruning.prune(form, answers);
        Calculations.fill(form, answers);
        breaches.addAll(Rules.check(form, answers));
        new Comparisons(today, breaches).check(form, answers);
        return new Verdict(answers, oneEach(breaches));
    }

    /** The first of each place: a text that is no date is not also too late. */
    private static List<Breach> oneEach(List<Breach> breaches) {
        Map<String, Breach> first = new LinkedHashMap<>();
        for (Breach each : breaches) {
            if (first.size() < MOST_BREACHES) {
                first.putIfAbsent(each.pointer(), each);
            }
        }
        return List.copyOf(first.values());
    }
}
