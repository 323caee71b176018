package info.becs.core.events.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts of an event as JSON text. */
final class Facts {

    private static final int LONGEST = 4_000;

    private Facts() {}

    static String write(Map<String, String> facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
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
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        json.forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
        return facts;
    }
}
