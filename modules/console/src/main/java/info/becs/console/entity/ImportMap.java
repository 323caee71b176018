package info.becs.console.entity;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The import map that stands in the console's page: which name is which address.
 *
 * @param text as it stands there
 */
public record ImportMap(String text, Map<String, String> names) {

    private static final Pattern PLACE = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    public static ImportMap of(String page) {
        Matcher place = PLACE.matcher(page);
        if (!place.find()) {
            throw new IllegalArgumentException("The console's page has no import map");
        }
        String text = place.group(1);
        var names = new TreeMap<String, String>();
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readObject()
                    .getJsonObject("imports")
                    .forEach((name, address) -> names.put(name, ((JsonString) address).getString()));
        }
        return new ImportMap(text, Map.copyOf(names));
    }

    /** The address that a script at {@code from} means by this name; the name itself where nobody knows it. */
    public String address(String from, String name) {
        if (name.startsWith(".") || name.startsWith("/")) {
            return java.net.URI.create(from).resolve(name).toString();
        }
        String exact = names.get(name);
        if (exact != null) {
            return exact;
        }
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/") && name.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue() + name.substring(entry.getKey().length()))
                .orElse(name);
    }
}
