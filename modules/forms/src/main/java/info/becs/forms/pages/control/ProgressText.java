package info.becs.forms.pages.control;

import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.pages.entity.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Progress as the text that a draft keeps. */
final class ProgressText {

    private static final BoundedJson JSON = new BoundedJson(4_000_000, 40_000, 6);

    private ProgressText() {}

    static String write(Progress progress) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        ObjectNode values = whole.putObject("values");
        progress.typed().values().forEach((name, all) -> {
            ArrayNode list = values.putArray(name);
            all.forEach(list::add);
        });
        ObjectNode rows = whole.putObject("rows");
        progress.typed().rows().forEach(rows::put);
        ArrayNode tried = whole.putArray("tried");
        progress.tried().forEach(tried::add);
        whole.put("codeTo", progress.codeTo());
        whole.put("shown", progress.shown());
        return JSON.write(whole);
    }

    static Progress read(String text) {
        JsonNode whole = JSON.read(text);
        var values = new TreeMap<String, List<String>>();
        whole.path("values").properties().forEach(each -> {
            var all = new ArrayList<String>();
            each.getValue().forEach(v -> all.add(v.stringValue()));
            values.put(each.getKey(), List.copyOf(all));
        });
        var rows = new TreeMap<String, Integer>();
        whole.path("rows")
                .properties()
                .forEach(each -> rows.put(each.getKey(), each.getValue().intValue()));
        var tried = new TreeSet<Integer>();
        whole.path("tried").forEach(page -> tried.add(page.intValue()));
        return new Progress(
                new Typed(values, rows),
                tried,
                whole.path("codeTo").asString(""),
                whole.path("shown").asString(""));
    }
}
