package info.becs.kit.http;

import jakarta.annotation.Priority;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/*
 * Why before JSON-B
 *
 * Yasson takes 5 for "5", "5" for 5, "yes" for false and the last of two fields with one name, and has no switch against it.
 * So a body is read once before it, event by event, and held against the type that it is to become. What was found out
 * about a type is kept here, in a provider of this WAR: it goes with the WAR.
 */
/** Refuses JSON that is of other types than were asked for, and says where. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonShapes implements ReaderInterceptor {

    private final Map<Type, JsonShape> known = new ConcurrentHashMap<>();
    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType()) && isBuilt(context.getType())) {
            byte[] body = context.getInputStream().readAllBytes(); // JsonBody has bounded it
            if (body.length > 0) {
                examine(body, context.getGenericType());
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }

    /** Whoever asks for bytes, a stream or a text reads them with rules of its own. */
    private static boolean isBuilt(Class<?> type) {
        return type.isRecord() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    void examine(byte[] body, Type type) {
        var findings = new JsonFindings();
        try (JsonParser json = parsers.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            of(type).check(json, json.next(), "", findings);
            json.hasNext(); // throws if something follows
        }
        findings.refuse();
    }

    private JsonShape of(Type type) {
        JsonShape shape = known.get(type);
        if (shape == null) {
            shape = derived(type);
            known.put(type, shape);
        }
        return shape;
    }

    private JsonShape derived(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return of(arguments[0]);
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return new JsonShape.ListOf(() -> of(arguments[0]));
            }
            if (Map.class.isAssignableFrom(raw) && arguments[0] == String.class) {
                return new JsonShape.MapOf(() -> of(arguments[1]));
            }
        }
        if (!(type instanceof Class<?> plain)) {
            return JsonShape.ANYTHING;
        }
        if (plain.isRecord()) {
            return fields(plain);
        }
        return plain.isArray() && plain != byte[].class
                ? new JsonShape.ListOf(() -> of(plain.getComponentType()))
                : JsonScalars.of(plain).orElse(JsonShape.ANYTHING);
    }

    private JsonShape fields(Class<?> record) {
        var fields = new LinkedHashMap<String, Supplier<JsonShape>>();
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            fields.put(component.getName(), () -> of(type));
        }
        return new JsonShape.Fields(fields);
    }
}
