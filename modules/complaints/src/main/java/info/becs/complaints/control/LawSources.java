package info.becs.complaints.control;

import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the acts and rules are called in Bangla that forms name in English as the source of a day. */
@ApplicationScoped
public class LawSources {

    private static final String LIST = "/info/becs/complaints/sources.json";

    private volatile Map<String, Text> read;

    /** As it stands there where nobody has said its other name. */
    public Text name(String source) {
        Map<String, Text> known = read;
        if (known == null) {
            known = shipped();
            read = known;
        }
        return known.getOrDefault(source, Text.same(source));
    }

    private static Map<String, Text> shipped() {
        try (InputStream list = LawSources.class.getResourceAsStream(LIST)) {
            var names = new HashMap<String, Text>();
            for (JsonNode each : JsonMapper.shared().readTree(list)) {
                String english = each.path("en").asString();
                names.put(english, Text.of(each.path("bn").asString(), english));
            }
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
