package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Prefill;
import info.becs.spi.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/*
 * Why so little
 *
 * A link is made by others, is kept by browsers and passed on: what it brings is shown as if the sender had written it.
 * So it brings no sensitive answer, agrees to nothing, answers no yes or no, and sends no file.
 */
/** Reads {@code options.prefill} of a control. */
final class PrefillReader {

    private static final Map<String, Prefill> WORDS = Stream.of(Prefill.values())
            .collect(Collectors.toUnmodifiableMap(p -> p.name().toLowerCase(Locale.ROOT), p -> p));
    private static final Set<FieldKind> BY_LINK =
            EnumSet.of(FieldKind.TEXT, FieldKind.ONE, FieldKind.INTEGER, FieldKind.NUMBER);

    private PrefillReader() {}

    static Optional<Prefill> read(Place options, String path, Field field) {
        return options.find("prefill")
                .flatMap(place -> Optional.ofNullable(WORDS.get(place.oneOf(WORDS.keySet())))
                        .filter(prefill -> isFit(prefill, path, field, place)));
    }

    private static boolean isFit(Prefill prefill, String path, Field field, Place place) {
        if (!field.key().equals(path) || field.isCalculated()) {
            place.refuse(Text.of(
                    "সারির ভেতরে বা হিসাব করা ঘরে prefill চলে না।",
                    "Neither rows nor what is calculated can be prefilled; take it out."));
            return false;
        }
        boolean fits = switch (prefill) {
            case NAME -> isText(field, Set.of(""));
            case EMAIL -> isText(field, Set.of("", "email"));
            case MOBILE -> isText(field, Set.of("", "bd-mobile"));
            case LANGUAGE -> field.kind() == FieldKind.ONE && field.options().containsAll(List.of("bn", "en"));
            case LINK -> BY_LINK.contains(field.kind()) && !field.isFile() && isHarmless(field);
        };
        if (!fits) {
            place.refuse(Text.of(
                    "এই ঘরে চলে না। name, email, mobile: অন্য ধরনের নয় এমন লেখা; language: bn ও en-এর পছন্দ; link: P"
                            + " বা I শ্রেণির লেখা, সংখ্যা বা একটি পছন্দ।",
                    "It does not fit this field: name, email and mobile fill texts of no other format, language a"
                            + " choice of bn and en, link a text, number or choice of one of the class P or I."));
        }
        return fits;
    }

    private static boolean isText(Field field, Set<String> formats) {
        return field.kind() == FieldKind.TEXT && formats.contains(field.format());
    }

    private static boolean isHarmless(Field field) {
        return field.dataClass().filter(c -> !c.isSealed()).isPresent();
    }
}
