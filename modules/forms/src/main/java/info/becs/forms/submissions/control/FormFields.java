package info.becs.forms.submissions.control;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.modules.control.KeptForms;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the newest versions of forms ask for, and from which lists. */
@ApplicationScoped
class FormFields {

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
                .flatMap(found -> found.shape()
                        .field(field)
                        .flatMap(each -> each.list()
                                .map(list -> list.find(code).map(OptionList.Choice::label))
                                .orElseGet(() -> found.wording().find(each.key() + "." + code))));
    }

    public Map<String, Text> choices(String form, String field) {
        var choices = new LinkedHashMap<String, Text>();
        forms.newest(form)
                .flatMap(found -> found.shape().field(field))
                .ifPresent(found -> found.list()
                        .map(OptionList::codes)
                        .orElse(found.options())
                        .forEach(code -> label(form, field, code).ifPresent(words -> choices.put(code, words))));
        return choices;
    }

    public Map<String, String> within(String form, String field) {
        var within = new LinkedHashMap<String, String>();
        forms.newest(form)
                .flatMap(found -> found.shape().field(field))
                .flatMap(Field::list)
                .ifPresent(list -> list.choices().values().forEach(each -> within.put(each.code(), each.group())));
        return within;
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
