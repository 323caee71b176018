package info.becs.forms.modules.control;

import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.entity.Deadline;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Wording;
import info.becs.spi.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as any JSON Forms client can draw it: titles filled in, choices titled, no {@code $schema}.
 * {@code next} says what comes after it was handed in, {@code confirm} names the mobile number that may have to be shown by a code.
 *
 * <p>Filled in although the messages are served beside it, because JSON Forms does not translate everything (heads of
 * array tables take the schema's {@code title}).
 */
public final class LocalDefinition {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Wording wording;
    private final Locale locale;

    private LocalDefinition(Form form, Locale locale) {
        this.wording = form.wording();
        this.locale = locale;
    }

    /** JSON text. */
    public static String of(Form form, Locale locale) {
        var local = new LocalDefinition(form, locale);
        ObjectNode whole = JSON.objectNode();
        whole.put("id", form.id());
        whole.put("version", form.version());
        whole.put("title", form.title(locale));
        whole.put("intro", form.manifest().intro().in(locale));
        ArrayNode next = whole.putArray("next");
        form.next().forEach(line -> next.add(line.in(locale)));
        form.manifest().confirm().ifPresent(field -> whole.put("confirm", field));
        whole.set("schema", local.object(form.schema(), ""));
        whole.set("ui", local.ui(form.ui()));
        ArrayNode clocks = whole.putArray("clocks");
        for (Deadline each : form.pack().deadlines()) {
            clocks.addObject()
                    .put("id", each.id())
                    .put("title", each.title().in(locale))
                    .put("start", each.start())
                    .put("length", each.length())
                    .put("unit", each.unit().name())
                    .put("source", each.source());
        }
        ObjectNode messages = whole.putObject("messages");
        form.wording().in(locale).forEach(messages::put);
        return GivenAnswers.write(whole);
    }

    private ObjectNode object(JsonNode schema, String prefix) {
        ObjectNode local = (ObjectNode) schema.deepCopy();
        ObjectNode properties = local.putObject("properties");
        for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
            properties.set(each.getKey(), field(each.getValue(), prefix + each.getKey()));
        }
        return local;
    }

    private ObjectNode field(JsonNode schema, String key) {
        ObjectNode local;
        if (schema.has("properties")) {
            local = object(schema, key + ".");
        } else if (schema.path("items").has("properties")) {
            local = (ObjectNode) schema.deepCopy();
            local.set("items", object(schema.get("items"), key + "."));
        } else if (schema.has("items")) {
            local = (ObjectNode) schema.deepCopy();
            local.set("items", titled(schema.get("items"), key));
        } else {
            local = titled(schema, key);
        }
        text(key + ".label").ifPresent(t -> local.put("title", t));
        text(key + ".description").ifPresent(t -> local.put("description", t));
        return local;
    }

    /** {@code enum} becomes {@code oneOf} of constants with titles: the same to a validator, readable to a person. */
    private ObjectNode titled(JsonNode schema, String key) {
        ObjectNode local = (ObjectNode) schema.deepCopy();
        if (schema.has("enum")) {
            local.remove("enum");
            ArrayNode choices = local.putArray("oneOf");
            for (JsonNode code : schema.get("enum")) {
                ObjectNode choice = choices.addObject().put("const", code.stringValue());
                text(key + "." + code.stringValue()).ifPresent(t -> choice.put("title", t));
            }
        }
        return local;
    }

    private JsonNode ui(JsonNode node) {
        if (node.isArray()) {
            ArrayNode local = JSON.arrayNode();
            node.forEach(each -> local.add(ui(each)));
            return local;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode local = JSON.objectNode();
        node.properties().forEach(each -> local.set(each.getKey(), ui(each.getValue())));
        String key = node.path("i18n").asString("");
        if (!key.isEmpty()) {
            text(key + ".label").ifPresent(t -> local.put("label", t));
            text(key + ".text").ifPresent(t -> local.put("text", t));
        }
        return local;
    }

    private Optional<String> text(String key) {
        return wording.find(key).map((Text t) -> t.in(locale));
    }
}
