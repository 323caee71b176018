package info.becs.forms.pages.boundary;

import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.pages.entity.Suggested;
import info.becs.spi.Problem;
import info.becs.spi.forms.SubmissionDialogue.Wanted;
import info.becs.spi.pages.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Fields that are asked for on the status page, each as the form's own page draws it. */
final class AskedRows {

    /** Before each name, so that no field of a form is taken for one of the page. */
    private static final String NAME = "answer.";

    private static final String ID = "f-answer-";
    private static final String POINTER = "/answers/";
    private static final int LONGEST = 4_000;
    private static final int MOST = 30;

    private final Supplier<Optional<Form>> form;
    private final Locale locale;

    AskedRows(Supplier<Optional<Form>> form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    /** What was typed into them, by field. */
    static Map<String, String> typed(PageRequest request) {
        return request.form().keySet().stream()
                .filter(name -> name.startsWith(NAME))
                .limit(MOST)
                .collect(Collectors.toMap(
                        name -> name.substring(NAME.length()),
                        name -> request.field(name)
                                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                                .orElse("")));
    }

    /** @param why what was typed was not taken */
    List<Map<String, Object>> of(List<Wanted> wanted, Map<String, String> typed, Optional<Problem> why) {
        return wanted.isEmpty()
                ? List.of()
                : form.get()
                        .map(known -> wanted.stream()
                                .flatMap(each -> AskedFields.control(known, each.field())
                                        .map(control -> row(known, control, each.required(), typed, why))
                                        .stream())
                                .toList())
                        .orElse(List.of());
    }

    private Map<String, Object> row(
            Form known, Control control, boolean required, Map<String, String> typed, Optional<Problem> why) {
        String field = control.field().name();
        String name = NAME + field;
        var row = new LinkedHashMap<String, Object>();
        row.put("id", ID + field);
        row.put("name", name);
        row.put("label", known.wording().label(control.field()).in(locale));
        row.put(
                "hint",
                known.wording()
                        .find(control.field().key() + ".description")
                        .map(hint -> hint.in(locale))
                        .orElse(""));
        row.put("required", required);
        row.put("optionalLabel", required ? "" : PageWords.OPTIONAL.in(locale));
        row.put(
                "error",
                why.flatMap(problem -> Optional.ofNullable(errors(problem).get(field)))
                        .orElse(""));
        row.put("showIf", "");
        var values = Typed.NOTHING.with(name, typed.getOrDefault(field, ""));
        new Boxes(known, values, locale, list -> Suggested.NOTHING)
                .fill(control, name, ID + field, control.field().options(), row);
        return row;
    }

    /** What has to be mended, each leading to its field; empty where it is about none of them. */
    List<Map<String, Object>> summary(Problem problem) {
        var summary = new ArrayList<Map<String, Object>>();
        errors(problem)
                .forEach((field, message) -> form.get()
                        .flatMap(known -> AskedFields.control(known, field)
                                .map(control -> known.wording().label(control.field())))
                        .ifPresent(label ->
                                summary.add(Map.of("id", ID + field, "label", label.in(locale), "message", message))));
        return summary;
    }

    private Map<String, String> errors(Problem problem) {
        var errors = new LinkedHashMap<String, String>();
        problem.details().stream()
                .filter(detail -> detail.pointer().startsWith(POINTER))
                .forEach(detail -> errors.put(
                        detail.pointer().substring(POINTER.length()),
                        detail.sentence().in(locale)));
        return errors;
    }
}
