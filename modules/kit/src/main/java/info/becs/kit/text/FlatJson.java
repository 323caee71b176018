package info.becs.kit.text;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Short texts by their names, kept in one column as a JSON object. */
public final class FlatJson {

    // Looked up once: jakarta.json.Json asks every class loader of the server for it at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    private FlatJson() {}

    /** @param longest what the column takes */
    public static String write(Map<String, String> texts, int longest) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        texts.forEach(json::add);
        String text = json.build().toString();
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "Of " + texts.keySet() + " " + longest + " characters are kept, these are " + text.length()
                            + ". The thing itself is asked for by capability.");
        }
        return text;
    }

    public static Map<String, String> read(String text) {
        var texts = new LinkedHashMap<String, String>();
        JSON.createReader(new StringReader(text))
                .readObject()
                .forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }
}
