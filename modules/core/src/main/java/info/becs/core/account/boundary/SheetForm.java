package info.becs.core.account.boundary;

import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One form of a page, with its button. Its choice says which of the page it is. */
final class SheetForm {

    private record Field(
            String name, Text label, Text hint, String value, String type, String inputMode, String fill) {}

    private final String choice;
    private final Text submit;
    private final List<Map<String, Object>> hidden = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    SheetForm(String choice, Text submit) {
        this.choice = choice;
        this.submit = submit;
    }

    SheetForm hidden(String name, String value) {
        hidden.add(Map.of("name", name, "value", value));
        return this;
    }

    /** @param fill what browsers may fill in by themselves */
    SheetForm field(String name, Text label, Text hint, String value, String fill) {
        fields.add(new Field(name, label, hint, value, "text", "text", fill));
        return this;
    }

    SheetForm password(String name, Text label) {
        fields.add(new Field(name, label, AccountWords.NO_WORDS, "", "password", "text", "current-password"));
        return this;
    }

    SheetForm newPassword(String name, Text label, Text hint) {
        fields.add(new Field(name, label, hint, "", "password", "text", "new-password"));
        return this;
    }

    SheetForm code(Text label, Text hint) {
        fields.add(new Field("code", label, hint, "", "text", "numeric", "one-time-code"));
        return this;
    }

    Map<String, Object> facts(Locale locale) {
        return Map.of(
                "choice",
                choice,
                "submit",
                submit.in(locale),
                "hidden",
                hidden,
                "rows",
                fields.stream().map(field -> row(field, locale)).toList());
    }

    /** As the theme draws any row of a form. */
    private static Map<String, Object> row(Field field, Locale locale) {
        return Map.ofEntries(
                Map.entry("kind", "text"),
                Map.entry("id", "f-" + field.name()),
                Map.entry("name", field.name()),
                Map.entry("label", field.label().in(locale)),
                Map.entry("hint", field.hint().in(locale)),
                Map.entry("required", true),
                Map.entry("optionalLabel", ""),
                Map.entry("error", ""),
                Map.entry("value", field.value()),
                Map.entry("type", field.type()),
                Map.entry("inputmode", field.inputMode()),
                Map.entry("autocomplete", field.fill()),
                Map.entry("showIf", ""));
    }
}
