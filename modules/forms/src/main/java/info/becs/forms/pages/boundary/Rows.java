package info.becs.forms.pages.boundary;

import info.becs.forms.definition.entity.Calculation;
import info.becs.forms.definition.entity.Condition;
import info.becs.forms.definition.entity.Element;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Element.Note;
import info.becs.forms.definition.entity.Element.Section;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.pages.boundary.StyleRules.Around;
import info.becs.forms.pages.control.Walk;
import info.becs.forms.pages.entity.Suggested;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The rows of one page, as a theme draws them: what is asked, what was typed, what is wrong. */
final class Rows {

    private final Walk walk;
    private final Form form;
    private final Locale locale;
    private final Map<String, String> errors;
    private final Map<String, String> anchors = new HashMap<>();
    private final StyleRules styles = new StyleRules();
    private final Boxes boxes;

    /** @param errors sentences by the name of the field on the page */
    Rows(Walk walk, Locale locale, Map<String, String> errors, Function<OptionList, Suggested> suggested) {
        this.walk = walk;
        this.form = walk.form();
        this.locale = locale;
        this.errors = errors;
        this.boxes = new Boxes(form, walk.progress().typed(), locale, suggested);
    }

    /** Conditions that the rows name by their class, as CSS. */
    List<String> conditions() {
        return styles.rules();
    }

    /** The id of the row in which a field is filled in: of a narrowed choice, the one that these answers ask for. */
    String anchor(String name) {
        return anchors.getOrDefault(name, id(name));
    }

    List<Map<String, Object>> of(Page page) {
        return rows(
                page.elements(),
                form.shape(),
                around("", page.elements(), walk.verdict().answers()));
    }

    private static Around around(String prefix, List<Element> elements, JsonNode answers) {
        Map<String, Control> fields = Page.controls(elements).stream().collect(Collectors.toMap(Control::path, c -> c));
        return new Around(prefix, fields, answers);
    }

    private List<Map<String, Object>> rows(List<Element> elements, Shape shape, Around around) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Element element : elements) {
            if (element instanceof Control control) {
                rows.addAll(control(control, shape, around));
            } else if (element instanceof Note note) {
                add(rows, note(note), note.shown(), around);
            } else if (element instanceof Section section) {
                section(section, shape, around, rows);
            }
        }
        return rows;
    }

    private Map<String, Object> note(Note note) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", note.heading() ? "heading" : "help");
        row.put("text", words(form.wording().text(note.key() + ".text")));
        return row;
    }

    /** A layout without a name only hands its condition down. */
    private void section(Section section, Shape shape, Around around, List<Map<String, Object>> rows) {
        var inner = rows(section.elements(), shape, around);
        if (section.key().isEmpty() && section.shown() == Condition.ALWAYS) {
            rows.addAll(inner);
            return;
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", "group");
        row.put("legend", section.key().isEmpty() ? "" : words(form.wording().text(section.key() + ".label")));
        row.put("hint", hint(section.key()));
        row.put("rows", inner);
        add(rows, row, section.shown(), around);
    }

    private void add(List<Map<String, Object>> rows, Map<String, Object> row, Condition shown, Around around) {
        String style = styles.classOf(shown, around);
        if (!style.equals(StyleRules.NEVER)) {
            row.put("showIf", style);
            rows.add(row);
        }
    }

    private List<Map<String, Object>> control(Control control, Shape shape, Around around) {
        var rows = new ArrayList<Map<String, Object>>();
        Shape owner = owner(control, shape);
        if (control.field().within().isPresent()) {
            within(control, owner, around).ifPresent(row -> add(rows, row, control.shown(), around));
            return rows;
        }
        var narrowing = owner.narrowing(control.field().name());
        if (narrowing.isEmpty()) {
            add(rows, row(control, owner, around, control.field().options(), ""), control.shown(), around);
            return rows;
        }
        int number = 0;
        for (Shape.Demand demand : narrowing) {
            // One group of choices for each answer above, under the same name: no two are seen at once.
            var options = demand.options().get(control.field().name());
            var row = row(control, owner, around, options, "-" + ++number);
            if (demand.when().holds(around.answers())) {
                anchors.put((String) row.get("name"), (String) row.get("id"));
            }
            add(rows, row, control.shown().and(demand.when()), around);
        }
        return rows;
    }

    /** The choices that belong to an answer beside it, and a button that shows them when that answer changes. */
    private Optional<Map<String, Object>> within(Control control, Shape owner, Around around) {
        Field field = control.field();
        String beside = field.within().orElseThrow();
        int dot = control.path().lastIndexOf('.') + 1;
        String group = around.answers()
                .at("/" + (control.path().substring(0, dot) + beside).replace('.', '/'))
                .asString("");
        var codes = field.list().orElseThrow().codesOf(group);
        if (codes.isEmpty() && !group.isEmpty()) {
            return Optional.empty();
        }
        var row = row(control, owner, around, codes, "");
        String other = words(form.wording().label(owner.fields().get(beside)));
        row.put("chooseName", "_choose");
        row.put("chooseLabel", words(PageWords.CHOICES.with(row.get("label"))));
        row.put("chooseHint", codes.isEmpty() ? words(PageWords.FIRST.with(other)) : "");
        row.put("chooseBy", id(around.prefix() + control.path().substring(0, dot) + beside));
        return Optional.of(row);
    }

    private static Shape owner(Control control, Shape shape) {
        int dot = control.path().indexOf('.');
        return dot < 0
                ? shape
                : shape.fields().get(control.path().substring(0, dot)).shape();
    }

    private Map<String, Object> row(Control control, Shape owner, Around around, List<String> options, String variant) {
        Field field = control.field();
        String name = around.prefix() + control.path();
        boolean optional = owner.isOptional(field.name()) && field.limits().least() == 0;
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id(name) + variant);
        row.put("name", name);
        row.put("label", words(form.wording().label(field)));
        row.put("hint", hint(field.key()));
        row.put("required", !optional && !field.isCalculated());
        row.put("optionalLabel", optional && !field.isCalculated() ? words(PageWords.OPTIONAL) : "");
        row.put("error", errors.getOrDefault(name, ""));
        if (field.isCalculated()) {
            row.put("kind", "result");
            row.put("value", result(field));
            if (field.calculation().orElseThrow() instanceof Calculation.Sum sum && field.kind() == FieldKind.MONEY) {
                row.put("add", String.join(" ", sum.add()));
                row.put("subtract", String.join(" ", sum.subtract()));
            }
        } else if (field.kind() == FieldKind.REPEAT) {
            repeat(control, name, row);
        } else {
            boxes.fill(control, name, id(name) + variant, options, row);
        }
        return row;
    }

    private String result(Field field) {
        JsonNode value = walk.verdict().answers().path(field.name());
        return value.isMissingNode() ? words(PageWords.NOT_YET) : new AnswerText(form, locale).of(field, value);
    }

    private void repeat(Control control, String name, Map<String, Object> row) {
        Field field = control.field();
        String label = words(form.wording().label(field));
        int least = Math.max(1, field.limits().least());
        int count = Math.min(
                field.limits().most(), Math.max(least, walk.progress().typed().rows(name)));
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            String legend = label + " " + Bangla.number(i + 1, locale);
            var item = new LinkedHashMap<String, Object>();
            item.put("number", i + 1);
            item.put("legend", legend);
            String prefix = name + "." + i + ".";
            var around = around(prefix, control.detail(), answersOf(name, i));
            item.put("rows", rows(control.detail(), field.shape(), around));
            item.put("removeName", count > least ? "_remove." + name + "." + i : "");
            item.put("removeLabel", words(PageWords.REMOVE.with(legend)));
            items.add(item);
        }
        row.put("kind", "repeat");
        row.put("legend", label);
        row.put("items", items);
        row.put("addName", count < field.limits().most() ? "_add." + name : "");
        row.put("addLabel", words(PageWords.ADD.with(label)));
    }

    /** The answers of a row on the page, which has another number in the answers when rows above it are blank. */
    private JsonNode answersOf(String name, int row) {
        String wanted = name + "." + row;
        return walk.meant().rows().entrySet().stream()
                .filter(e -> e.getValue().equals(wanted))
                .findFirst()
                .map(e -> walk.verdict().answers().at(e.getKey()))
                .orElse(MissingNode.getInstance());
    }

    private String hint(String key) {
        return form.wording().find(key + ".description").map(this::words).orElse("");
    }

    private String words(Text text) {
        return text.in(locale);
    }

    private static String id(String name) {
        return "f-" + name.replace('.', '-');
    }
}
