package info.becs.forms.pages.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.Sentences;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.control.Intake;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionParticulars;
import info.becs.spi.forms.SubmissionReading.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;

/** Single fields of a form that are asked for after it was handed in. */
@ApplicationScoped
public class AskedFields implements SubmissionParticulars {

    @Inject
    FormSubmissions submissions;

    @Inject
    KeptForms forms;

    @Inject
    Intake intake;

    @Override
    public List<Asked> asked(UUID submission, Collection<String> fields) {
        return form(submission)
                .map(form -> fields.stream()
                        .flatMap(each -> control(form, each).stream())
                        .map(control -> asked(form, control.field()))
                        .toList())
                .orElse(List.of());
    }

    private static Asked asked(Form form, Field field) {
        return new Asked(
                field.name(),
                form.wording().label(field),
                form.wording().find(field.key() + ".description").orElse(Text.same("")),
                field.options().stream()
                        .map(code -> new Option(code, form.wording().option(field, code)))
                        .toList());
    }

    @Override
    public Map<String, String> checked(UUID submission, Map<String, String> answers, Set<String> required) {
        Form form = form(submission).orElseThrow(FormsProblem::particularsGone);
        var given = JsonNodeFactory.instance.objectNode();
        var breaches = new ArrayList<Breach>();
        answers.forEach((field, value) -> {
            if (control(form, field).isPresent()) {
                given.put(field, value);
            } else {
                breaches.add(Breach.of("/" + field, Breach.UNKNOWN));
            }
        });
        Verdict verdict = Examination.ofFields(form, given, required, intake.today());
        breaches.addAll(verdict.breaches());
        if (!breaches.isEmpty()) {
            throw refusal(form, breaches);
        }
        var right = new LinkedHashMap<String, String>();
        verdict.answers()
                .properties()
                .forEach(each -> right.put(each.getKey(), each.getValue().asString()));
        return right;
    }

    private static Problem refusal(Form form, List<Breach> breaches) {
        Problem problem = FormsProblem.particularsInvalid();
        for (Breach breach : breaches) {
            problem = problem.detail("/answers" + breach.pointer(), breach.rule(), Sentences.of(form, breach));
        }
        return problem;
    }

    @Override
    public Map<String, Row> read(UUID submission, Map<String, String> answers, Locale locale) {
        var rows = new LinkedHashMap<String, Row>();
        form(submission)
                .ifPresent(form -> answers.forEach((key, value) -> control(form, key)
                        .ifPresent(control -> rows.put(key, row(form, control.field(), value, locale)))));
        return rows;
    }

    private static Row row(Form form, Field field, String value, Locale locale) {
        return new Row(
                form.wording().label(field).in(locale),
                new AnswerText(form, locale).of(field, JsonNodeFactory.instance.stringNode(value)));
    }

    /** How they are drawn on the status page of this submission. */
    AskedRows drawing(UUID submission, Locale locale) {
        return new AskedRows(() -> form(submission), locale);
    }

    private Optional<Form> form(UUID submission) {
        return submissions
                .kept(submission)
                .filter(kept -> !kept.isErased())
                .flatMap(kept -> forms.find(kept.form(), kept.formVersion()));
    }

    /** Where it stands in the form; empty where it cannot be asked by itself. */
    static Optional<Control> control(Form form, String field) {
        return form.pages().stream()
                .flatMap(page -> Page.controls(page.elements()).stream())
                .filter(control -> control.path().equals(field))
                .filter(control -> isAskable(control.field()))
                .findFirst();
    }

    private static boolean isAskable(Field field) {
        return (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.ONE)
                && !field.isFile()
                && !field.isCalculated()
                && field.within().isEmpty()
                && field.offered().isEmpty()
                && field.dataClass().filter(DataClass.X::equals).isEmpty();
    }
}
