package info.becs.core.audit.entity;

import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry.Change;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Changed fields as JSON text. */
final class Changes {

    private static final int LONGEST_VALUE = 1_000;
    private static final int LONGEST = 16_000;
    /** Room for the line that says how many are left out. */
    private static final int LAST_LINE = 100;

    // Looked up once: jakarta.json.Json asks every class loader of the server for it at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    private Changes() {}

    /** As many as fit; of the others only how many there were. */
    static String write(List<Change> changes) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        int length = 0;
        for (int i = 0; i < changes.size(); i++) {
            JsonObject json = json(changes.get(i)).build();
            length += json.toString().length() + 1;
            if (length > LONGEST - LAST_LINE) {
                array.add(json(new Change("…", DataClass.I, null, String.valueOf(changes.size() - i))));
                break;
            }
            array.add(json);
        }
        return array.build().toString();
    }

    private static JsonObjectBuilder json(Change change) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("field", Kept.line(change.field(), 100))
                .add("class", change.dataClass().name());
        if (change.before() != null) {
            json.add("before", Kept.text(change.before(), LONGEST_VALUE));
        }
        if (change.after() != null) {
            json.add("after", Kept.text(change.after(), LONGEST_VALUE));
        }
        return json;
    }

    static List<Change> read(String text) {
        var changes = new ArrayList<Change>();
        for (JsonValue value : JSON.createReader(new StringReader(text)).readArray()) {
            JsonObject json = value.asJsonObject();
            changes.add(new Change(
                    json.getString("field"),
                    DataClass.valueOf(json.getString("class")),
                    json.getString("before", null),
                    json.getString("after", null)));
        }
        return List.copyOf(changes);
    }
}
