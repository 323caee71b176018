package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Difference.Kind;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Manifest;
import info.becs.forms.definition.entity.Shape;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two versions of a form: what people, officers and those who count will notice. */
public final class Differences {

    private final Form before;
    private final Form after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Form before, Form after) {
        this.before = before;
        this.after = after;
    }

    /** First what takes something away. */
    public static List<Difference> between(Form before, Form after) {
        var differences = new Differences(before, after);
        differences.fields(before.shape(), after.shape(), "");
        differences.form(before.manifest(), after.manifest());
        differences.filters(
                before, after, Text.of("\"{0}\" দিয়ে আর বাছাই করা যাবে না", "Officers no longer filter by \"{0}\""));
        differences.filters(
                after, before, Text.of("\"{0}\" দিয়ে এখন বাছাই করা যাবে", "Officers can now filter by \"{0}\""));
        differences.found.sort(java.util.Comparator.comparing(d -> order(d.kind())));
        return List.copyOf(differences.found);
    }

    private static int order(Kind kind) {
        return switch (kind) {
            case TYPE_CHANGED -> 0;
            case FIELD_REMOVED -> 1;
            case OPTION_REMOVED -> 2;
            case TYPE_TO_TEXT -> 3;
            case CLASS_CHANGED -> 4;
            case FORM_CHANGED, FILTERS_CHANGED, OFFERED_CHANGED -> 5;
            case NOW_REQUIRED -> 6;
            case FIELD_ADDED -> 7;
            case OPTION_ADDED -> 8;
            case LABEL_CHANGED -> 9;
            case FORM_REMOVED, FORM_ADDED -> 10;
        };
    }

    private void fields(Shape old, Shape now, String within) {
        String path = within + "/properties/";
        for (Field field : old.fields().values()) {
            now.field(field.name())
                    .ifPresentOrElse(same -> field(field, same, old, now, path), () -> removed(field, path));
        }
        for (Field field : now.fields().values()) {
            if (old.field(field.name()).isEmpty()) {
                Text what = isExported(field)
                        ? Text.of(
                                "নতুন ঘর, এক্সপোর্টেও নতুন কলাম: \"{0}\"",
                                "New field, and a new column of exports: \"{0}\"")
                        : Text.of("নতুন ঘর: \"{0}\"", "New field: \"{0}\"");
                note(Kind.FIELD_ADDED, field, path, what.with(label(field)));
            }
        }
    }

    private void removed(Field field, String path) {
        Text what = isExported(field)
                ? Text.of(
                        "ঘরটি আর নেই: \"{0}\"। আগের উত্তর থাকবে, এক্সপোর্টেও এই কলাম থাকবে",
                        "Field is gone: \"{0}\". Its earlier answers stay, and stay a column of exports")
                : Text.of("ঘরটি আর নেই: \"{0}\"। আগের উত্তর থাকবে", "Field is gone: \"{0}\". Its earlier answers stay");
        note(Kind.FIELD_REMOVED, field, path, what.with(before.wording().label(field)));
    }

    private void field(Field old, Field now, Shape oldShape, Shape shape, String path) {
        if (old.kind() != now.kind()) {
            boolean toText = now.kind() == FieldKind.TEXT && old.kind().isLeaf();
            Text what = Text.of(
                            "\"{0}\" ঘরের ধরন বদলেছে: {1} থেকে {2}",
                            "The type of \"{0}\" is another one: {1} has become {2}")
                    .with(label(now), old.kind(), now.kind());
            note(toText ? Kind.TYPE_TO_TEXT : Kind.TYPE_CHANGED, now, path, what);
            return;
        }
        options(old, now, path);
        offered(old, now, path);
        if (!old.dataClass().equals(now.dataClass())) {
            Text what = isExported(old) && isExported(now)
                    ? Text.of(
                            "\"{0}\" ঘরের তথ্যশ্রেণি {1} থেকে {2} হয়েছে",
                            "The data class of \"{0}\" was {1} and becomes {2}")
                    : Text.of(
                            "\"{0}\" ঘরের তথ্যশ্রেণি {1} থেকে {2} হয়েছে; এক্সপোর্টে এর কলাম থাকবে না, আগের উত্তরেরও"
                                    + " না",
                            "The data class of \"{0}\" was {1} and becomes {2}; it has no column in exports, its"
                                    + " earlier answers neither");
            what = what.with(label(now), shown(old), shown(now));
            note(Kind.CLASS_CHANGED, now, path, what);
        }
        required(now, oldShape, shape, path);
        if (!before.wording().label(old).equals(label(now))) {
            note(
                    Kind.LABEL_CHANGED,
                    now,
                    path,
                    Text.of("\"{0}\" এখন \"{1}\"", "\"{0}\" now reads \"{1}\"")
                            .with(before.wording().label(old), label(now)));
        }
        fields(old.shape(), now.shape(), path + now.name() + (now.kind() == FieldKind.REPEAT ? "/items" : ""));
    }

    private void required(Field now, Shape oldShape, Shape shape, String path) {
        String name = now.name();
        if (oldShape.required().contains(name)) {
            return;
        }
        Text what = null;
        if (shape.required().contains(name)) {
            what = Text.of("\"{0}\" এখন অবশ্যই দিতে হবে", "\"{0}\" must be answered now");
        } else if (!oldShape.asking(name).containsAll(shape.asking(name))) {
            what = Text.of(
                    "অন্য উত্তরের কারণে দরকার হলে \"{0}\" এখন অবশ্যই দিতে হবে",
                    "\"{0}\" must be answered now where other answers call for it");
        }
        if (what != null) {
            note(Kind.NOW_REQUIRED, now, path, what.with(label(now)));
        }
    }

    private void options(Field old, Field now, String path) {
        for (String code : old.options()) {
            if (!now.options().contains(code)) {
                Text what = Text.of("\"{0}\" ঘরে \"{1}\" আর বেছে নেওয়া যায় না", "\"{0}\" no longer offers \"{1}\"")
                        .with(label(now), before.wording().option(old, code));
                found.add(new Difference(Kind.OPTION_REMOVED, now.key(), code, path + now.name(), what));
            }
        }
        for (String code : now.options()) {
            if (!old.options().contains(code)) {
                Text what = Text.of("\"{0}\" ঘরে নতুন: \"{1}\"", "\"{0}\" newly offers \"{1}\"")
                        .with(label(now), after.wording().option(now, code));
                found.add(new Difference(Kind.OPTION_ADDED, now.key(), code, path + now.name(), what));
            }
        }
    }

    private void offered(Field old, Field now, String path) {
        if (!old.offered().equals(now.offered())) {
            Text what = now.offered().isPresent()
                    ? Text.of(
                            "\"{0}\" ঘরে কী বেছে নেওয়া যাবে, তা এখন বলে \"{1}\" মডিউল",
                            "What can be chosen in \"{0}\" comes from the module \"{1}\" now")
                    : Text.of(
                            "\"{0}\" ঘরে কী বেছে নেওয়া যাবে, তা আর \"{1}\" মডিউল বলে না",
                            "What can be chosen in \"{0}\" no longer comes from the module \"{1}\"");
            Form naming = now.offered().isPresent() ? after : before;
            note(
                    Kind.OFFERED_CHANGED,
                    now,
                    path,
                    what.with(label(now), naming.manifest().target()));
        }
    }

    private void form(Manifest old, Manifest now) {
        var facts = new LinkedHashMap<Text, Object[]>();
        facts.put(Text.of("নাম", "Title"), new Object[] {old.title(), now.title()});
        facts.put(Text.of("যে সামলায়", "Handled by"), new Object[] {old.target(), now.target()});
        facts.put(
                Text.of("কত মাস রাখা হয়", "Months kept"), new Object[] {old.retentionMonths(), now.retentionMonths()});
        facts.put(
                Text.of("প্রকাশে সবচেয়ে ছোট দল", "Smallest group published"),
                new Object[] {old.smallestGroup(), now.smallestGroup()});
        for (Map.Entry<Text, Object[]> fact : facts.entrySet()) {
            Object was = fact.getValue()[0];
            Object is = fact.getValue()[1];
            if (!was.equals(is)) {
                Text what = Text.of("{0}: আগে {1}, এখন {2}", "{0}: was {1}, becomes {2}")
                        .with(fact.getKey(), was, is);
                found.add(new Difference(Kind.FORM_CHANGED, "", "", "", what));
            }
        }
    }

    /** Those that one of them declares and the other does not. */
    private void filters(Form declaring, Form other, Text what) {
        for (String key : declaring.manifest().filters()) {
            if (!other.manifest().filters().contains(key)) {
                Text label =
                        declaring.wording().label(declaring.shape().fields().get(key));
                found.add(new Difference(Kind.FILTERS_CHANGED, key, "", "", what.with(label)));
            }
        }
    }

    private void note(Kind kind, Field field, String path, Text what) {
        found.add(new Difference(kind, field.key(), "", path + field.name(), what));
    }

    private Text label(Field field) {
        return after.wording().label(field);
    }

    /** What is sensitive in any version is no column; groups and rows are columns of their own or tables. */
    private static boolean isExported(Field field) {
        return !field.isSealed();
    }

    private static String shown(Field field) {
        return field.dataClass().map(Enum::name).orElse("–");
    }
}
