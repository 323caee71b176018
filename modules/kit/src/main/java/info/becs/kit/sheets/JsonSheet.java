package info.becs.kit.sheets;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;

/** A table as an array of objects; what is empty is left out. */
public final class JsonSheet implements Sheet {

    private final List<String> columns;
    private final JsonGenerator json;

    public JsonSheet(List<String> columns, OutputStream out) {
        this.columns = List.copyOf(columns);
        this.json = Json.createGenerator(out).writeStartArray();
    }

    @Override
    public void row(List<String> cells) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                json.write(columns.get(i), cells.get(i));
            }
        }
        json.writeEnd();
    }

    @Override
    public void close() {
        json.writeEnd().close();
    }
}
