package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Meant;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.definition.entity.Prefill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What may stand in a form before anybody has written into it: as it would have been typed.
 *
 * @param typed what the form allows and its rules take
 * @param refused names that the form lets no link fill in, and those with more than anybody would write
 * @param breaches of what the link brought
 */
public record Prefilled(Form form, Typed typed, Set<String> refused, List<Breach> breaches) {

    private static final int LONGEST = 200;

    /**
     * @param link what a link brings, by the names of fields
     * @param known what the sender's account knows; their own, never somebody else's
     */
    public static Prefilled of(Form form, Map<String, String> link, Map<Prefill, String> known, LocalDate today) {
        var values = new TreeMap<String, String>();
        var refused = new TreeSet<>(link.keySet());
        for (Control control :
                form.pages().stream().map(Page::controls).flatMap(List::stream).toList()) {
            control.look().prefill().ifPresent(prefill -> {
                String value = prefill == Prefill.LINK ? link.get(control.path()) : known.get(prefill);
                if (value == null || value.length() > LONGEST) {
                    return;
                }
                if (prefill == Prefill.LINK) {
                    refused.remove(control.path());
                }
                if (!value.isBlank()) {
                    values.put(control.path(), value);
                }
            });
        }
        if (values.isEmpty()) {
            return new Prefilled(form, Typed.NOTHING, refused, List.of());
        }
        Meant meant = TypedAnswers.of(form, typed(values));
        var wrong = breaches(form, meant.answers(), today).stream()
                .filter(b -> values.containsKey(meant.name(b.pointer())))
                .toList();
        wrong.forEach(b -> values.remove(meant.name(b.pointer())));
        var ofLink = wrong.stream()
                .filter(b -> link.containsKey(meant.name(b.pointer())))
                .toList();
        return new Prefilled(form, typed(values), refused, ofLink);
    }

    private static Typed typed(Map<String, String> values) {
        return new Typed(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                Map.of());
    }

    /** As if every question were asked: what stands in one that is not yet asked is to be right when it is. */
    private static List<Breach> breaches(Form form, JsonNode given, LocalDate today) {
        var breaches = new ArrayList<Breach>();
        var answers = new Tidying(breaches).object(form.shape(), given, "");
        breaches.addAll(Rules.check(form, answers));
        new Comparisons(today, breaches).check(form, answers);
        return breaches;
    }

    /** As JSON, as any client would send it. */
    public JsonNode answers() {
        return TypedAnswers.of(form, typed).answers();
    }
}
