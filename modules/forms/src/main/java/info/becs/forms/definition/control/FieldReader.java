package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Calculation;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Limits;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.definition.entity.Tidy;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one field of a schema: only what stands here is in the vocabulary. */
final class FieldReader {

    /** Formats of texts that the engine checks. */
    static final Set<String> FORMATS =
            Set.of("email", "uri", "bd-mobile", "bd-nid", "person-name", "time-of-day", Field.FILE);

    /** Formats of moments: with a time, and with one where it is known. */
    static final Set<String> MOMENTS = Set.of(Formats.MOMENT, Formats.MOMENT_IF_KNOWN);

    static final Text NO_CODE = Text.of(
            "\"{0}\" কোড হিসেবে চলে না।",
            "\"{0}\" is no code: a-z, 0-9 and _, up to 60, each once, and none of label, description,"
                    + " error, text.");

    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_]{0,59}");
    static final Set<String> RESERVED = Set.of("label", "description", "error", "text");
    private static final Pattern OFFERED = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_WITH = 4;
    private static final int MOST_OPTIONS = RulePackReader.MOST_CHOICES;
    private static final int MOST_ROWS = 100;
    private static final long BIGGEST = 1_000_000_000_000L;
    private static final long FIRST_YEAR = 1000;
    private static final long LAST_YEAR = 9999;

    private final SchemaReader schemas;
    private final Place place;
    private final String name;
    private final String key;
    private final boolean nested;

    FieldReader(SchemaReader schemas, Place place, String name, String prefix, boolean nested) {
        this.schemas = schemas;
        this.place = place;
        this.name = name;
        this.key = prefix + name;
        this.nested = nested;
    }

    Field read() {
        return switch (place.require("type").oneOf(TYPES)) {
            case "string" -> string();
            case "integer", "number" -> number();
            case "boolean" -> truth();
            case "array" -> isOfObjects() ? repeat() : many();
            case "object" -> group();
            default -> unreadable();
        };
    }

    private boolean isOfObjects() {
        return place.find("items").flatMap(i -> i.find("properties")).isPresent();
    }

    /** Refused already; stands in, so that reading goes on. */
    private Field unreadable() {
        return holder(FieldKind.TEXT, Limits.ONE_VALUE, Shape.NONE);
    }

    private Field string() {
        if (place.find("enum").isPresent()
                || place.find("oneOf").isPresent()
                || place.find("x-options").isPresent()) {
            return choice();
        }
        String moment = place.find("format").map(f -> f.text(40)).orElse("");
        if (moment.equals("date") || MOMENTS.contains(moment)) {
            place.only("type", "format", "x-class", "x-at-least", "x-at-most");
            var kind = moment.equals("date") ? FieldKind.DATE : FieldKind.DATE_TIME;
            return leaf(kind, moment, Tidy.DIGITS, List.of(), Limits.ONE_VALUE);
        }
        place.only(
                "type",
                "format",
                "minLength",
                "maxLength",
                "pattern",
                "x-class",
                "x-tidy",
                "x-search",
                "x-search-with",
                "x-suggest");
        String format = place.find("format").map(f -> f.oneOf(FORMATS)).orElse("");
        place.find("pattern").ifPresent(LinearPattern::check);
        var limits = limits("minLength", "maxLength", LONGEST_TEXT);
        return leaf(FieldKind.TEXT, format, tidy(format), List.of(), limits);
    }

    private Field choice() {
        place.only(
                "type",
                "enum",
                "oneOf",
                "x-class",
                "x-options",
                "x-offered",
                "x-within",
                "x-consent",
                "readOnly",
                "x-calculated");
        var codes = options(place);
        if (list("x-options").map(l -> !l.codes().equals(codes)).orElse(false)) {
            place.require("x-options")
                    .refuse(Text.of("enum বা x-options, একটিই দিন।", "Give enum or x-options, not both."));
        }
        boolean consent = place.find("x-consent").map(Place::truth).orElse(false);
        if (consent && codes.size() != 1) {
            place.refuse(Text.of(
                    "সম্মতির enum-এ ঠিক একটি কোড: লেখাটির সংস্করণ।",
                    "The enum of a consent holds one code: the version of the text that is agreed to."));
        }
        place.find("x-offered").ifPresent(this::offered);
        return leaf(consent ? FieldKind.CONSENT : FieldKind.ONE, "", Tidy.WORDS, codes, Limits.ONE_VALUE);
    }

    /** The definition's own choices are those of the time when nobody offers any. */
    private void offered(Place word) {
        boolean isAlone = !nested
                && List.of("x-options", "x-within", "x-consent", "x-calculated").stream()
                        .noneMatch(other -> place.find(other).isPresent());
        if (!isAlone || !OFFERED.matcher(word.text(40)).matches()) {
            word.refuse(Text.of(
                    "x-offered-এ লেখে লক্ষ্য মডিউলের একটি শব্দ (a-z, 0-9, -), enum-এর পাশে; সারি বা দলের ভেতরে নয়, x-options, x-within, x-consent বা"
                            + " x-calculated-এর সঙ্গেও নয়।",
                    "x-offered holds a word of the target (a-z, 0-9 and -) and stands beside an enum; in no row or group, and without"
                            + " x-options, x-within, x-consent and x-calculated."));
        }
    }

    private Optional<OptionList> list(String word) {
        return RulePackReader.named(place, word, schemas.lists());
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches() && !RESERVED.contains(text);
    }

    private Tidy tidy(String format) {
        Tidy implied = format.startsWith("bd-") || format.equals("time-of-day") ? Tidy.CODE : Tidy.WORDS;
        return place.find("x-tidy")
                .map(p -> p.oneOf(Set.of("digits", "code")))
                .map(t -> t.equals("code") ? Tidy.CODE : t.equals("digits") ? Tidy.DIGITS : Tidy.WORDS)
                .orElse(implied);
    }

    private Field number() {
        boolean whole = place.require("type").text(20).equals("integer");
        place.only(
                "type",
                "minimum",
                "maximum",
                "x-class",
                "x-unit",
                "x-at-least",
                "x-at-most",
                "readOnly",
                "x-calculated");
        boolean money = place.find("x-unit").map(u -> u.oneOf(Set.of("poisha"))).isPresent();
        if (money && !whole) {
            place.refuse(Text.of("পয়সা পূর্ণ সংখ্যা (integer)।", "Poisha are whole: make the type integer."));
        }
        long most = place.require("maximum").integer(-BIGGEST, BIGGEST);
        long least = place.require("minimum").integer(-BIGGEST, BIGGEST);
        var kind = money ? FieldKind.MONEY : whole ? FieldKind.INTEGER : FieldKind.NUMBER;
        boolean year = kind == FieldKind.INTEGER && least >= FIRST_YEAR && most <= LAST_YEAR;
        return leaf(kind, year ? Field.YEAR : "", Tidy.DIGITS, List.of(), Limits.ONE_VALUE);
    }

    private Field truth() {
        place.only("type", "const", "x-class");
        boolean tick = place.find("const").isPresent();
        if (tick && !place.require("const").truth()) {
            place.refuse(Text.of("const শুধু true হতে পারে।", "A tick can only be const true."));
        }
        return leaf(tick ? FieldKind.TICK : FieldKind.YES_NO, "", Tidy.WORDS, List.of(), Limits.ONE_VALUE);
    }

    private Field many() {
        place.only("type", "items", "minItems", "maxItems", "uniqueItems", "x-class");
        Place items = place.require("items").only("type", "enum", "oneOf");
        if (!place.require("uniqueItems").truth()) {
            place.refuse(Text.of("\"uniqueItems\": true দরকার।", "A choice of several needs \"uniqueItems\": true."));
        }
        var codes = options(items);
        int least = (int) place.find("minItems")
                .map(p -> p.integer(0, codes.size()))
                .orElse(0L)
                .longValue();
        int most = (int) place.find("maxItems")
                .map(p -> p.integer(1, 500))
                .orElse((long) codes.size())
                .longValue();
        return leaf(FieldKind.MANY, "", Tidy.WORDS, codes, new Limits(least, most));
    }

    private Field repeat() {
        place.only("type", "items", "minItems", "maxItems");
        notNested();
        var shape = schemas.object(place.require("items"), key + ".", true);
        return holder(FieldKind.REPEAT, limits("minItems", "maxItems", MOST_ROWS), shape);
    }

    private Field group() {
        notNested();
        Shape shape = schemas.object(place, key + ".", true);
        return holder(FieldKind.GROUP, Limits.ONE_VALUE, shape);
    }

    /** A field without rules of its own. */
    private Field holder(FieldKind kind, Limits limits, Shape shape) {
        return new Field(
                name,
                key,
                kind,
                Optional.empty(),
                "",
                Tidy.WORDS,
                false,
                List.of(),
                List.of(),
                limits,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                shape);
    }

    private void notNested() {
        if (nested) {
            place.refuse(Text.of("ভেতরে আর দল বা সারি হয় না।", "Rows and groups are one level deep; take it out."));
        }
    }

    private Limits limits(String least, String most, int cap) {
        int low = (int) place.find(least).map(p -> p.integer(0, cap)).orElse(0L).longValue();
        int high = (int) place.require(most).integer(Math.max(1, low), cap);
        return new Limits(low, high);
    }

    private Field leaf(FieldKind kind, String format, Tidy tidy, List<String> options, Limits limits) {
        Optional<DataClass> dataClass = Optional.of(place.require("x-class").oneOf(Set.of("P", "I", "S", "X")))
                .filter(c -> c.matches("[PISX]"))
                .map(DataClass::valueOf);
        return new Field(
                name,
                key,
                kind,
                dataClass,
                format,
                tidy,
                searched(dataClass),
                searchedWith(),
                options,
                limits,
                place.find("x-at-least").map(p -> p.text(60)),
                place.find("x-at-most").map(p -> p.text(60)),
                calculation(),
                list("x-options").or(() -> list("x-suggest")),
                place.find("x-within").map(p -> p.text(60)),
                place.find("x-offered").map(p -> p.text(40)),
                Shape.NONE);
    }

    /** What is public tells nobody from anybody. */
    private boolean searched(Optional<DataClass> dataClass) {
        var asked = place.find("x-search");
        asked.filter(p -> !p.truth() || dataClass.filter(DataClass.P::equals).isPresent())
                .ifPresent(p -> p.refuse(Text.of(
                        "x-search শুধু I, S বা X শ্রেণির ঘরে, এবং শুধু true।",
                        "x-search can only be true, and stands at a field of the class I, S or X.")));
        return asked.isPresent();
    }

    private List<String> searchedWith() {
        var asked = place.find("x-search-with");
        asked.filter(p -> place.find("x-search").isEmpty())
                .ifPresent(p -> p.refuse(Text.of(
                        "x-search-with শুধু x-search-এর সঙ্গে থাকে।", "x-search-with stands beside x-search only.")));
        return asked.map(p -> p.texts(MOST_WITH, 60)).orElse(List.of());
    }

    private Optional<Calculation> calculation() {
        var found = place.find("x-calculated");
        if (found.isPresent() != place.find("readOnly").map(Place::truth).orElse(false)) {
            place.refuse(Text.of(
                    "x-calculated ও \"readOnly\": true একসঙ্গে থাকে।",
                    "x-calculated and \"readOnly\": true go together."));
        }
        return found.map(CalculationReader::read);
    }

    private List<String> options(Place from) {
        var codes = new LinkedHashSet<String>();
        var places = new ArrayList<Place>();
        from.find("enum").ifPresent(list -> places.addAll(list.items(MOST_OPTIONS)));
        from.find("oneOf")
                .ifPresent(list -> list.items(MOST_OPTIONS)
                        .forEach(each -> places.add(each.only("const").require("const"))));
        for (Place each : places) {
            String code = each.text(60);
            if (!isCode(code) || !codes.add(code)) {
                each.refuse(NO_CODE.with(code));
            }
        }
        if (codes.isEmpty()) {
            from.refuse(Text.of("enum দরকার।", "Give the choices as enum."));
        }
        return List.copyOf(codes);
    }
}
