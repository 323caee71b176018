package info.becs.core.events.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts of an event as JSON text. */
final class Facts {

    private static final int LONGEST = 4_000;

    // Looked up once: jakarta.json.Json asks every class loader of the server for it at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    private Facts() {}

    static String write(Map<String, String> facts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        facts.forEach(json::add);
        String text = json.build().toString();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Facts of an event are short strings; these are " + text.length()
                    + " characters, " + LONGEST + " are kept. The thing itself is asked for by capability.");
        }
        return text;
    }

    static Map<String, String> read(String text) {
        var facts = new LinkedHashMap<String, String>();
        JsonObject json = JSON.createReader(new StringReader(text)).readObject();
        json.forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
        return facts;
    }
}
