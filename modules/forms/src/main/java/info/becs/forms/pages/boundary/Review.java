package info.becs.forms.pages.boundary;

import info.becs.forms.definition.entity.Element;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Element.Section;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.pages.control.Walk;
import info.becs.kit.text.Bangla;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Everything that is about to be handed in, section by section, in the words in which it was asked. */
final class Review {

    private final JsonNode answers;
    private final Form form;
    private final Locale locale;
    private final AnswerText texts;
    private final List<Map<String, Object>> sections = new ArrayList<>();

    private Review(Form form, JsonNode answers, Locale locale) {
        this.answers = answers;
        this.form = form;
        this.locale = locale;
        this.texts = new AnswerText(form, locale);
    }

    static List<Map<String, Object>> of(Walk walk, Locale locale) {
        var review = new Review(walk.form(), walk.verdict().answers(), locale);
        walk.shown().forEach(review::page);
        return review.sections;
    }

    /** What was handed in, of all pages; null is an answer that was not opened. */
    static List<Map<String, Object>> of(Form form, JsonNode answers, Locale locale) {
        var review = new Review(form, answers, locale);
        for (int page = 0; page < form.pages().size(); page++) {
            review.page(page);
        }
        return review.sections;
    }

    /** The same by the keys of the fields: what a field says by itself stands in a section without a title. */
    static Map<String, List<Map<String, Object>>> byKey(Form form, JsonNode answers, Locale locale) {
        var keyed = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (int page = 0; page < form.pages().size(); page++) {
            for (Control control : controls(form.pages().get(page).elements())) {
                var review = new Review(form, answers, locale);
                var own = new ArrayList<Map<String, Object>>();
                review.control(control, answers, own, page);
                if (!own.isEmpty()) {
                    review.sections.add(0, new LinkedHashMap<>(Map.of("title", "", "rows", own)));
                }
                keyed.computeIfAbsent(control.path(), key -> new ArrayList<>()).addAll(review.sections);
            }
        }
        return keyed;
    }

    private static List<Control> controls(List<Element> elements) {
        var controls = new ArrayList<Control>();
        for (Element element : elements) {
            if (element instanceof Section section) {
                controls.addAll(controls(section.elements()));
            } else if (element instanceof Control control) {
                controls.add(control);
            }
        }
        return controls;
    }

    private void page(int number) {
        Page page = form.pages().get(number);
        var rows = section(form.wording().text(page.key() + ".label").in(locale), number);
        elements(page.elements(), answers, rows, number);
    }

    private List<Map<String, Object>> section(String title, int page) {
        var section = new LinkedHashMap<String, Object>();
        var rows = new ArrayList<Map<String, Object>>();
        section.put("title", title);
        section.put("changeName", "_change." + (page + 1));
        section.put("changePath", FormAddress.page(form.id(), page));
        section.put("rows", rows);
        sections.add(section);
        return rows;
    }

    private void elements(List<Element> elements, JsonNode answers, List<Map<String, Object>> rows, int page) {
        for (Element element : elements) {
            if (element instanceof Section section) {
                elements(section.elements(), answers, rows, page);
            } else if (element instanceof Control control) {
                control(control, answers, rows, page);
            }
        }
    }

    private void control(Control control, JsonNode answers, List<Map<String, Object>> rows, int page) {
        Field field = control.field();
        JsonNode value = answers.at("/" + control.path().replace('.', '/'));
        String label = form.wording().label(field).in(locale);
        if (field.kind() == FieldKind.REPEAT) {
            for (int i = 0; i < value.size(); i++) {
                var own = section(label + " " + Bangla.number(i + 1, locale), page);
                elements(control.detail(), value.get(i), own, page);
            }
        } else if (!value.isMissingNode() && !value.isNull()) {
            rows.add(Map.of("label", label, "value", texts.of(field, value)));
        }
    }
}
