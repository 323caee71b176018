package info.becs.kit.http;

import info.becs.spi.Text;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** What JSON has to look like to become a value of one type, with nothing converted and nothing guessed. */
interface JsonShape {

    /** For types that JSON-B knows better; only names that stand twice are found in them. */
    JsonShape ANYTHING = (json, event, pointer, findings) -> skip(json, event, pointer, findings);

    /**
     * @param event the first of this value; afterwards the parser stands behind the value
     * @param pointer where in the body
     */
    void check(JsonParser json, Event event, String pointer, JsonFindings findings);

    /** One text, number, yes or no; null is no value and always fits. */
    record Scalar(Text expected, BiPredicate<JsonParser, Event> fits) implements JsonShape {
        @Override
        public void check(JsonParser json, Event event, String pointer, JsonFindings findings) {
            if (event != Event.VALUE_NULL && !fits.test(json, event)) {
                wrong(json, event, pointer, expected, findings);
            }
        }
    }

    /** A primitive: has no null. */
    record Required(JsonShape shape, Text expected) implements JsonShape {
        @Override
        public void check(JsonParser json, Event event, String pointer, JsonFindings findings) {
            if (event == Event.VALUE_NULL) {
                findings.wrongType(pointer, expected);
            } else {
                shape.check(json, event, pointer, findings);
            }
        }
    }

    record ListOf(Supplier<JsonShape> element) implements JsonShape {
        private static final Text LIST = Text.of("[ ] দিয়ে একটি তালিকা", "a list in [ ]");

        @Override
        public void check(JsonParser json, Event event, String pointer, JsonFindings findings) {
            if (event == Event.VALUE_NULL) {
                return;
            }
            if (event != Event.START_ARRAY) {
                wrong(json, event, pointer, LIST, findings);
                return;
            }
            int index = 0;
            for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
                element.get().check(json, next, pointer + "/" + index++, findings);
            }
        }
    }

    /** Names and what each is; null as the shape of a name: there is none of that name. */
    interface ObjectShape extends JsonShape {
        Text OBJECT = Text.of("{ } দিয়ে একটি বস্তু", "an object in { }");

        JsonShape of(String name);

        @Override
        default void check(JsonParser json, Event event, String pointer, JsonFindings findings) {
            if (event == Event.VALUE_NULL) {
                return;
            }
            if (event != Event.START_OBJECT) {
                wrong(json, event, pointer, OBJECT, findings);
                return;
            }
            Set<String> seen = new HashSet<>();
            while (json.next() != Event.END_OBJECT) {
                String name = json.getString();
                String here = JsonFindings.pointer(pointer, name);
                JsonShape shape = of(name);
                if (!seen.add(name)) {
                    findings.twice(here, name);
                } else if (shape == null) {
                    findings.unknown(here, name);
                }
                (shape == null ? ANYTHING : shape).check(json, json.next(), here, findings);
            }
        }
    }

    record MapOf(Supplier<JsonShape> value) implements ObjectShape {
        @Override
        public JsonShape of(String name) {
            return value.get();
        }
    }

    /** The fields of a record. */
    record Fields(Map<String, Supplier<JsonShape>> fields) implements ObjectShape {
        @Override
        public JsonShape of(String name) {
            Supplier<JsonShape> field = fields.get(name);
            return field == null ? null : field.get();
        }
    }

    private static void wrong(JsonParser json, Event event, String pointer, Text expected, JsonFindings findings) {
        findings.wrongType(pointer, expected);
        skip(json, event, pointer, findings);
    }

    private static void skip(JsonParser json, Event event, String pointer, JsonFindings findings) {
        if (event == Event.START_OBJECT) {
            new MapOf(() -> ANYTHING).check(json, event, pointer, findings);
        } else if (event == Event.START_ARRAY) {
            new ListOf(() -> ANYTHING).check(json, event, pointer, findings);
        }
    }
}
