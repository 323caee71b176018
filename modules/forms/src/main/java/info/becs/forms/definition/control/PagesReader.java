package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Condition;
import info.becs.forms.definition.entity.Element;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Element.Look;
import info.becs.forms.definition.entity.Element.Note;
import info.becs.forms.definition.entity.Element.Section;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.definition.entity.Shape;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code ui.json}: the part of the JSON Forms UI schema that the server draws. */
final class PagesReader {

    private static final int MOST_PAGES = 12;
    private static final int MOST_ELEMENTS = 200;
    private static final int DEEPEST = 6;
    private static final Set<String> TYPES = Set.of("Control", "Group", "VerticalLayout", "HorizontalLayout", "Label");
    private static final List<String> FILES = List.of("image", "pdf");
    private static final int USUAL_KILOBYTES = 5 * 1024;
    private static final int MOST_KILOBYTES = 10 * 1024;
    private static final Set<String> AUTOCOMPLETE =
            Set.of("off", "name", "organization", "tel", "email", "url", "street-address", "bday");

    private final Shape root;

    PagesReader(Shape root) {
        this.root = root;
    }

    List<Page> read(Place place) {
        place.only("type", "elements").require("type").oneOf(Set.of("Categorization"));
        var drawn = new LinkedHashSet<String>();
        var pages = new ArrayList<Page>();
        for (Place each : place.require("elements").items(MOST_PAGES)) {
            each.only("type", "i18n", "elements", "rule").require("type").oneOf(Set.of("Category"));
            var shown = shown(each, root, false);
            pages.add(new Page(each.require("i18n").text(100), shown, elements(each, root, shown, drawn, 0)));
        }
        missing(place, root, drawn);
        return pages;
    }

    private List<Element> elements(Place parent, Shape shape, Condition within, Set<String> drawn, int depth) {
        if (depth > DEEPEST) {
            parent.refuse(Text.of("{0} স্তরের বেশি গভীর।", "Layouts may be nested {0} deep.")
                    .with(DEEPEST));
            return List.of();
        }
        var read = new ArrayList<Element>();
        for (Place each : parent.require("elements").items(MOST_ELEMENTS)) {
            String type = each.require("type").oneOf(TYPES);
            Condition own = shown(each, shape, !type.equals("Label"));
            Condition all = within.and(own);
            switch (type) {
                case "Control" -> control(each, shape, own, all, drawn, read);
                case "Group" -> {
                    each.only("type", "i18n", "elements", "rule");
                    String key = each.find("i18n").map(k -> k.text(100)).orElse("");
                    read.add(new Section(key, own, elements(each, shape, all, drawn, depth + 1)));
                }
                case "Label" -> {
                    each.only("type", "i18n", "rule", "options");
                    boolean heading = each.find("options")
                            .map(o -> o.only("format").require("format").oneOf(Set.of("heading")))
                            .isPresent();
                    read.add(new Note(each.require("i18n").text(100), heading, own));
                }
                default -> {
                    each.only("type", "elements", "rule");
                    read.add(new Section("", own, elements(each, shape, all, drawn, depth + 1)));
                }
            }
        }
        return read;
    }

    private void control(
            Place place, Shape shape, Condition own, Condition all, Set<String> drawn, List<Element> into) {
        place.only("type", "scope", "rule", "options");
        String path = ConditionReader.path(place.require("scope"));
        Field field = shape.at(path).orElse(null);
        if (field == null || field.kind() == FieldKind.GROUP) {
            place.refuse(Text.of("\"{0}\" নামে কোনো ঘর নেই।", "There is no field \"{0}\" to draw.")
                    .with(path));
            return;
        }
        if (!drawn.add(field.key())) {
            place.refuse(Text.of("\"{0}\" আগেই বসানো হয়েছে।", "\"{0}\" is drawn already; each field stands once.")
                    .with(path));
        }
        if (all != Condition.ALWAYS && !leafRequired(shape, path).isEmpty()) {
            place.refuse(Text.of(
                            "\"{0}\" শর্তে দেখা যায়, তাই \"required\" নয়, allOf if/then দরকার।",
                            "\"{0}\" is not always shown, so it cannot always be required: take it out of \"required\""
                                    + " and ask for it with allOf [{if, then: {required}}].")
                    .with(path));
        }
        var options = place.find("options");
        List<Element> detail = field.kind() == FieldKind.REPEAT ? detail(place, field, drawn) : List.of();
        into.add(new Control(path, field, options.map(o -> look(o, path, field)).orElse(plain(field)), own, detail));
    }

    private static Set<String> leafRequired(Shape shape, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return shape.required().contains(path) ? Set.of(path) : Set.of();
        }
        return shape.field(path.substring(0, dot))
                .map(g -> leafRequired(g.shape(), path.substring(dot + 1)))
                .orElse(Set.of());
    }

    private List<Element> detail(Place place, Field field, Set<String> drawn) {
        var read = new ArrayList<Element>();
        var given = place.find("options").flatMap(o -> o.find("detail"));
        if (given.isPresent()) {
            given.get().only("type", "elements").require("type").oneOf(Set.of("VerticalLayout"));
            read.addAll(elements(given.get(), field.shape(), Condition.ALWAYS, drawn, 1));
            missing(given.get(), field.shape(), drawn);
        } else {
            field.shape()
                    .fields()
                    .values()
                    .forEach(f -> read.add(new Control(f.name(), f, plain(f), Condition.ALWAYS, List.of())));
        }
        return read;
    }

    private static Look plain(Field field) {
        return new Look(field.kind() == FieldKind.YES_NO, false, 2, "", FILES, USUAL_KILOBYTES, Optional.empty());
    }

    private static Look look(Place options, String path, Field field) {
        options.only("multi", "format", "decimals", "detail", "autocomplete", "accept", "maxSize", "prefill");
        file(options, field);
        boolean radios = options.find("format")
                .map(f -> f.oneOf(Set.of("radio", "file")))
                .filter("radio"::equals)
                .isPresent();
        return new Look(
                radios || field.kind() == FieldKind.YES_NO,
                options.find("multi").map(Place::truth).orElse(false),
                (int) options.find("decimals")
                        .map(d -> d.integer(0, 6))
                        .orElse(2L)
                        .longValue(),
                options.find("autocomplete").map(a -> a.oneOf(AUTOCOMPLETE)).orElse(""),
                options.find("accept").map(a -> a.texts(FILES.size(), 10)).orElse(FILES),
                (int) options.find("maxSize")
                        .map(m -> m.integer(1, MOST_KILOBYTES))
                        .orElse((long) USUAL_KILOBYTES)
                        .longValue(),
                PrefillReader.read(options, path, field));
    }

    /** What says how a file is taken stands at files alone, and names sorts that are known. */
    private static void file(Place options, Field field) {
        for (String word : List.of("accept", "maxSize")) {
            options.find(word)
                    .filter(p -> !field.isFile())
                    .ifPresent(p ->
                            p.refuse(Text.of("শুধু ফাইলের ঘরে (format x-file)।", "Only at a file (format x-file).")));
        }
        options.find("accept")
                .filter(p -> !FILES.containsAll(p.texts(FILES.size(), 10)))
                .ifPresent(p -> p.refuse(Text.of("নেওয়া যায়: {0}।", "What can be taken is {0}.")
                        .with(FILES)));
    }

    /** @param switches whether it can be there and not be answered */
    private static Condition shown(Place place, Shape shape, boolean switches) {
        Condition asked =
                place.find("rule").map(r -> new ConditionReader(shape).asked(r)).orElse(Condition.ALWAYS);
        if (asked instanceof Condition.Enabled && !switches) {
            place.require("rule")
                    .require("effect")
                    .refuse(Text.of(
                            "ENABLE ও DISABLE কেবল ঘর ও দলে চলে; পাতা ও লেখায় SHOW বা HIDE দিন।",
                            "ENABLE and DISABLE are for fields and groups; a page or a line of text is shown or"
                                    + " hidden."));
        }
        return asked;
    }

    private static void missing(Place place, Shape shape, Set<String> drawn) {
        for (Field field : shape.fields().values()) {
            if (field.kind() == FieldKind.GROUP) {
                missing(place, field.shape(), drawn);
            } else if (!drawn.contains(field.key()) && !field.isCalculated()) {
                place.refuse(Text.of("\"{0}\" কোনো পাতায় নেই।", "\"{0}\" stands on no page; add a Control for it.")
                        .with(field.key()));
            }
        }
    }
}
