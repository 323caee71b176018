package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Shape;
import info.becs.spi.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code schema.json}: the part of JSON Schema on which all clients agree, and nothing else. */
final class SchemaReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int MOST_FIELDS = 200;
    private static final int MOST_DEMANDS = 60;

    private final Map<String, OptionList> lists;
    private int fields;

    SchemaReader(Map<String, OptionList> lists) {
        this.lists = lists;
    }

    Map<String, OptionList> lists() {
        return lists;
    }

    Shape read(Place root) {
        Shape shape = object(root, "", false);
        shape.fields().values().forEach(f -> new CalculationReader(shape, root).check(f));
        searches(shape, shape, root);
        return shape;
    }

    /** Beside what an answer is compared has to be there, a text or a choice. */
    private static void searches(Shape whole, Shape shape, Place root) {
        for (Field field : shape.fields().values()) {
            field.searchedWith().stream()
                    .filter(with -> whole.field(with)
                            .filter(f -> f.kind() == FieldKind.TEXT || f.kind() == FieldKind.ONE)
                            .isEmpty())
                    .forEach(with -> root.refuse(Text.of(
                                    "\"{0}\" ঘরের সঙ্গে \"{1}\" মেলানো যায় না।",
                                    "\"{0}\" cannot be searched with \"{1}\": name a text or a choice at the top.")
                            .with(field.key(), with)));
            searches(whole, field.shape(), root);
        }
    }

    Shape object(Place place, String prefix, boolean nested) {
        place.only("type", "properties", "required", "additionalProperties", "allOf");
        place.require("type").oneOf(Set.of("object"));
        if (place.find("additionalProperties").map(Place::truth).orElse(false)) {
            place.refuse(Text.of("additionalProperties শুধু false।", "additionalProperties can only be false."));
        }
        Map<String, Field> read = fields(place.require("properties"), prefix, nested);
        Set<String> required = names(place, read.keySet());
        var bare = new Shape(read, required, List.of());
        read.values().forEach(f -> comparisons(bare, f, place));
        return new Shape(read, required, demands(place, bare));
    }

    private Map<String, Field> fields(Place properties, String prefix, boolean nested) {
        var read = new LinkedHashMap<String, Field>();
        properties.members(MOST_FIELDS).forEach((name, place) -> {
            if (!NAME.matcher(name).matches() || name.equals(Field.TODAY)) {
                place.refuse(Text.of(
                                "\"{0}\" নাম হিসেবে চলে না।",
                                "\"{0}\" is no field name: a-z, 0-9 and _, beginning with a letter, up to 40; not"
                                        + " today.")
                        .with(name));
            } else if (++fields > MOST_FIELDS) {
                place.refuse(Text.of("ঘর {0}টির বেশি।", "A form has {0} fields at most.")
                        .with(MOST_FIELDS));
            } else {
                read.put(name, new FieldReader(this, place, name, prefix, nested).read());
            }
        });
        return read;
    }

    private static Set<String> names(Place place, Set<String> known) {
        var required = new LinkedHashSet<String>();
        place.find("required")
                .ifPresent(list -> list.items(MOST_FIELDS).forEach(each -> {
                    String name = each.text(60);
                    if (!known.contains(name)) {
                        each.refuse(Text.of("\"{0}\" নামে কোনো ঘর নেই।", "There is no field \"{0}\" here.")
                                .with(name));
                    }
                    required.add(name);
                }));
        return required;
    }

    private static List<Shape.Demand> demands(Place place, Shape shape) {
        return place.find("allOf").stream()
                .flatMap(list -> list.items(MOST_DEMANDS).stream())
                .map(each -> demand(each.only("if", "then"), shape))
                .toList();
    }

    private static Shape.Demand demand(Place place, Shape shape) {
        var when = new ConditionReader(shape).ofSchema(place.require("if"));
        Place then = place.require("then").only("required", "properties");
        var options = new TreeMap<String, List<String>>();
        then.find("properties")
                .ifPresent(p -> p.members(MOST_FIELDS).forEach((name, each) -> {
                    var codes = each.only("enum").require("enum").texts(500, 60);
                    var field = shape.field(name)
                            .filter(f ->
                                    f.kind() == FieldKind.ONE && f.offered().isEmpty());
                    if (field.isEmpty() || !field.get().options().containsAll(codes)) {
                        each.refuse(Text.of(
                                        "\"{0}\" ঘরের তালিকায় এগুলো নেই।",
                                        "These are not all options of a choice \"{0}\"; name some of its own.")
                                .with(name));
                    }
                    options.put(name, codes);
                }));
        return new Shape.Demand(when, names(then, shape.fields().keySet()), options);
    }

    private static void comparisons(Shape shape, Field field, Place place) {
        for (var other : List.of(field.atLeast(), field.atMost())) {
            other.filter(o -> !(o.equals(Field.TODAY) && field.kind().isOfDays()))
                    .filter(o ->
                            shape.field(o).filter(f -> isComparable(f, field)).isEmpty())
                    .ifPresent(o -> place.refuse(Text.of(
                                    "\"{0}\" ঘরের তুলনা \"{1}\" দিয়ে হয় না।",
                                    "\"{0}\" cannot be compared with \"{1}\": name a field of the same kind beside it,"
                                            + " or today for a date.")
                            .with(field.name(), o)));
        }
        field.within()
                .filter(o -> shape.field(o).flatMap(Field::list).isEmpty()
                        || field.list().filter(l -> !l.groups().isEmpty()).isEmpty())
                .ifPresent(o -> place.refuse(Text.of(
                                "\"{0}\" ঘরের তালিকা \"{1}\" ঘরের উত্তরে বাঁধা যায় না।",
                                "\"{0}\" cannot lie within \"{1}\": both choose from lists, and the groups of the one"
                                        + " are the choices of the other.")
                        .with(field.name(), o)));
    }

    private static boolean isComparable(Field one, Field other) {
        return one.kind() == other.kind()
                || one.kind().isOfDays() && other.kind().isOfDays();
    }
}
