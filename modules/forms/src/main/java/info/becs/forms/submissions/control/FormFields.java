package info.becs.forms.submissions.control;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.modules.control.KeptForms;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the newest versions of forms ask for, and from which lists. */
@ApplicationScoped
class FormFields {

    private static final Map<String, Text> YES_NO = yesNo();

    @Inject
    KeptForms forms;

    public Optional<String> named(String form, String field, String typed) {
        return forms.newest(form)
                .flatMap(found -> found.shape().field(field))
                .flatMap(Field::list)
                .flatMap(list -> list.named(typed))
                .map(OptionList.Choice::code);
    }

    public Optional<Text> label(String form, String field, String code) {
        return forms.newest(form)
                .flatMap(found -> found.shape().field(field).flatMap(each -> label(found, each, code)));
    }

    public Map<String, Text> choices(String form, String field) {
        return forms.newest(form)
                .flatMap(found -> found.shape().field(field).map(each -> choices(found, each)))
                .orElse(Map.of());
    }

    private static Map<String, Text> choices(Form form, Field field) {
        var choices = new LinkedHashMap<String, Text>();
        field.list()
                .map(OptionList::codes)
                .orElse(field.options())
                .forEach(code -> label(form, field, code).ifPresent(words -> choices.put(code, words)));
        return choices;
    }

    private static Optional<Text> label(Form form, Field field, String code) {
        return field.list()
                .map(list -> list.find(code).map(OptionList.Choice::label))
                .orElseGet(() -> form.wording().find(field.key() + "." + code));
    }

    /** Those whose submissions this module handles. */
    public List<Submissions.HandledForm> handled(String target) {
        return forms.newest().stream()
                .filter(form -> form.manifest().target().equals(target))
                .map(form ->
                        new Submissions.HandledForm(form.id(), form.manifest().title(), filters(form)))
                .toList();
    }

    private static List<Submissions.Filter> filters(Form form) {
        return form.manifest().filters().stream()
                .flatMap(key -> form.shape().field(key).stream())
                .map(field -> new Submissions.Filter(
                        field.name(),
                        form.wording().label(field),
                        field.kind() == FieldKind.YES_NO ? YES_NO : choices(form, field)))
                .toList();
    }

    public Map<String, String> within(String form, String field) {
        var within = new LinkedHashMap<String, String>();
        forms.newest(form)
                .flatMap(found -> found.shape().field(field))
                .flatMap(Field::list)
                .ifPresent(list -> list.choices().values().forEach(each -> within.put(each.code(), each.group())));
        return within;
    }

    private static Map<String, Text> yesNo() {
        var both = new LinkedHashMap<String, Text>();
        both.put("true", Text.of("হ্যাঁ", "Yes"));
        both.put("false", Text.of("না", "No"));
        return Collections.unmodifiableMap(both);
    }

    public Map<String, DataClass> of(String form) {
        var fields = new LinkedHashMap<String, DataClass>();
        forms.newest(form)
                .ifPresent(found -> found.shape()
                        .leaves()
                        .forEach((key, field) -> fields.put(
                                key,
                                field.dataClass()
                                        .map(each -> DataClass.valueOf(each.name()))
                                        .orElse(DataClass.I))));
        return fields;
    }
}
