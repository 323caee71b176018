package info.becs.kit.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;

/** JSON-B as this platform uses it: what nobody asked for is refused, not ignored. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

    // Yasson's own switch; JSON-B has no standard one. An ignored field is an answer that gets lost.
    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withDeserializers(new TextOnly()));

    /** A number is not taken for a text: whoever sends 5 for a name has made a mistake that they should hear of. */
    public static final class TextOnly implements JsonbDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
            if (parser.currentEvent() != JsonParser.Event.VALUE_STRING) {
                throw new JsonbException("Not a text");
            }
            return parser.getString();
        }
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
