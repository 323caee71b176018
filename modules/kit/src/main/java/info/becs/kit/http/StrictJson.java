package info.becs.kit.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON-B as this platform uses it: what nobody asked for is refused, not ignored. Types are the work of JsonShapes. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

    // Yasson's own switch; JSON-B has no standard one. An ignored field is an answer that gets lost.
    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
