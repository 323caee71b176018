package info.becs.forms.pages.boundary;

import info.becs.forms.answers.control.Names;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.pages.entity.Suggested;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one field is filled in with: boxes, buttons and what stands in them already. */
final class Boxes {

    /** WebP is made a JPEG by the page's script; without one it is refused with a sentence. */
    private static final String PICTURES = "image/jpeg,image/png,image/gif,image/webp";

    private final Form form;
    private final Typed typed;
    private final Locale locale;
    private final Function<OptionList, Suggested> suggested;

    Boxes(Form form, Typed typed, Locale locale, Function<OptionList, Suggested> suggested) {
        this.form = form;
        this.typed = typed;
        this.locale = locale;
        this.suggested = suggested;
    }

    void fill(Control control, String name, String id, List<String> options, Map<String, Object> row) {
        Field field = control.field();
        row.put("value", typed.first(name));
        row.put("autocomplete", control.look().autocomplete());
        switch (field.kind()) {
            case DATE -> date(name, id, row);
            case DATE_TIME -> {
                date(name, id, row);
                row.put("kind", "datetime");
                part("hour", PageWords.HOUR, name, id, row);
                part("minute", PageWords.MINUTE, name, id, row);
            }
            case ONE -> {
                row.put("kind", control.look().radios() ? "one" : "select");
                row.put("placeholder", PageWords.CHOOSE.in(locale));
                row.put("options", options(field, name, id, options));
                row.put("groups", groups(field, name, id, options));
            }
            case MANY -> {
                row.put("kind", "many");
                row.put("options", options(field, name, id, options));
            }
            case YES_NO -> {
                row.put("kind", "yesno");
                row.put("options", yesNo(name, id));
            }
            case TICK, CONSENT -> {
                String ticked = field.kind() == FieldKind.TICK
                        ? "true"
                        : field.options().get(0);
                row.put("kind", "tick");
                row.put("value", ticked);
                row.put("checked", typed.all(name).contains(ticked));
                row.put(
                        "agreed",
                        field.kind() == FieldKind.TICK
                                ? ""
                                : form.wording().option(field, ticked).in(locale));
            }
            case INTEGER, NUMBER -> {
                row.put("kind", "number");
                row.put("inputmode", field.kind() == FieldKind.INTEGER ? "numeric" : "decimal");
            }
            case MONEY -> {
                row.put("kind", "money");
                row.put("inputmode", "decimal");
            }
            default -> {
                if (field.isFile()) {
                    file(control, name, row);
                    return;
                }
                text(control, row);
                Suggested names = field.list().map(suggested).orElse(Suggested.NOTHING);
                row.put("suggestions", names.names());
                row.put(
                        "ask",
                        names.more() ? SuggestionsResource.address(form.id(), field.key(), locale.getLanguage()) : "");
            }
        }
    }

    /** No length limit of the browser's: it counts UTF-16 units and cuts ক্ষতি in the middle. */
    private static void text(Control control, Map<String, Object> row) {
        if (control.look().longText()) {
            row.put("kind", "longtext");
            row.put("rows", control.field().limits().most() > 1_000 ? 8 : 4);
            return;
        }
        row.put("kind", "text");
        switch (control.field().format()) {
            case "email" -> type(row, "email", "email");
            case "uri" -> type(row, "text", "url");
            case "bd-mobile" -> type(row, "tel", "tel");
            case "bd-nid" -> type(row, "text", "numeric");
            default -> type(row, "text", "text");
        }
    }

    /** What was sent already stands there with a button that takes it away; a new one replaces it. */
    private void file(Control control, String name, Map<String, Object> row) {
        String label = typed.first(name + Names.FILE_LABEL);
        row.put("kind", "file");
        row.put(
                "accept",
                control.look().accept().stream()
                        .map(word -> word.equals("pdf") ? "application/pdf" : PICTURES)
                        .collect(Collectors.joining(",")));
        row.put(
                "limit",
                PageWords.FILE_LIMIT
                        .with(Bangla.number(
                                control.look().kilobytes() / 1024.0 < 1
                                        ? 1
                                        : control.look().kilobytes() / 1024,
                                locale))
                        .in(locale));
        row.put(
                "file",
                typed.first(name).isEmpty()
                        ? Map.of()
                        : Map.of(
                                "name",
                                label,
                                "labelName",
                                name + Names.FILE_LABEL,
                                "removeName",
                                Button.CLEAR + name,
                                "removeLabel",
                                PageWords.REMOVE.with(label).in(locale)));
    }

    private static void type(Map<String, Object> row, String type, String inputmode) {
        row.put("type", type);
        row.put("inputmode", inputmode);
    }

    private void date(String name, String id, Map<String, Object> row) {
        row.put("kind", "date");
        part("day", PageWords.DAY, name, id, row);
        part("month", PageWords.MONTH, name, id, row);
        part("year", PageWords.YEAR, name, id, row);
    }

    private void part(String part, Text label, String name, String id, Map<String, Object> row) {
        var box = new LinkedHashMap<String, Object>();
        box.put("id", id + "-" + part);
        box.put("name", name + "." + part);
        box.put("value", typed.first(name + "." + part));
        box.put("label", label.in(locale));
        box.put("wide", part.equals("year") || part.equals("hour"));
        row.put(part, box);
    }

    private List<Map<String, Object>> options(Field field, String name, String id, List<String> codes) {
        var options = new ArrayList<Map<String, Object>>();
        for (String code : codes) {
            options.add(option(
                    id,
                    code,
                    form.wording().option(field, code),
                    typed.all(name).contains(code)));
        }
        if (field.list()
                .filter(l -> !l.groups().isEmpty() || field.within().isPresent())
                .isPresent()) {
            options.sort(Comparator.comparing(o -> (String) o.get("label")));
        }
        return options;
    }

    /** The same options under the words of their groups; empty where there are none, or all are of one. */
    private List<Map<String, Object>> groups(Field field, String name, String id, List<String> codes) {
        var list =
                field.list().filter(l -> !l.groups().isEmpty() && field.within().isEmpty());
        if (list.isEmpty()) {
            return List.of();
        }
        var groups = new ArrayList<Map<String, Object>>();
        list.get().groups().forEach((group, label) -> {
            var inside =
                    list.get().codesOf(group).stream().filter(codes::contains).toList();
            groups.add(Map.of("label", label.in(locale), "options", options(field, name, id, inside)));
        });
        return groups;
    }

    private List<Map<String, Object>> yesNo(String name, String id) {
        return List.of(
                option(id, "true", PageWords.YES, typed.first(name).equals("true")),
                option(id, "false", PageWords.NO, typed.first(name).equals("false")));
    }

    private Map<String, Object> option(String id, String code, Text label, boolean checked) {
        var option = new LinkedHashMap<String, Object>();
        option.put("id", id + "-" + code);
        option.put("value", code);
        option.put("label", label.in(locale));
        option.put("checked", checked);
        return option;
    }
}
