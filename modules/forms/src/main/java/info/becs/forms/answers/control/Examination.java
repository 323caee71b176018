package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        breaches.addAll(Bounds.check(form, answers));
        return new Verdict(answers, oneEach(breaches));
    }

    /**
     * Answers to single fields, whatever else the form would ask or leave out: each by the rules of its own field.
     *
     * @param required those that must be among them
     */
    public static Verdict ofFields(Form form, JsonNode given, Set<String> required, LocalDate today) {
        var breaches = new ArrayList<Breach>();
        var answers = new Tidying(breaches).object(form.shape(), given, "");
        for (String field : required) {
            if (!answers.has(field)) {
                breaches.add(Breach.of("/" + field, "required"));
            }
        }
        var all = new ArrayList<>(Rules.check(form, answers));
        new Comparisons(today, all).check(form, answers);
        all.stream()
                .filter(each ->
                        answers.propertyNames().stream().anyMatch(field -> Page.isAtOrIn(each.pointer(), "/" + field)))
                .forEach(breaches::add);
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
