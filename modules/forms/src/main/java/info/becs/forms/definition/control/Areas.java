package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.OptionList.Choice;
import info.becs.spi.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/*
 * Codes of areas never change and are never taken away: forms that were handed in name them. A new upazila is a line in
 * areas.json; where its people wrote the old one before, they were right.
 */
/** Divisions, districts and upazilas of Bangladesh, with the thanas of its large cities among the latter. */
final class Areas {

    static final String DIVISIONS = "bd-divisions";
    static final String DISTRICTS = "bd-districts";
    static final String UPAZILAS = "bd-upazilas";

    private static final List<OptionList> LISTS = read();

    private Areas() {}

    static List<OptionList> lists() {
        return LISTS;
    }

    private static List<OptionList> read() {
        try (InputStream in = Areas.class.getResourceAsStream("/info/becs/forms/areas.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return read(new BoundedJson(200_000, 200, 10).read(text));
        } catch (IOException e) {
            throw new UncheckedIOException("The areas of this WAR cannot be read", e);
        }
    }

    private static List<OptionList> read(JsonNode areas) {
        var divisions = new Level();
        var districts = new Level();
        var upazilas = new Level();
        for (JsonNode division : areas.path("divisions")) {
            String in = divisions.add(division, "");
            districts.groups.put(in, label(division));
            for (JsonNode district : division.path("districts")) {
                String within = districts.add(district, in);
                upazilas.groups.put(within, label(district));
                district.path("upazilas").forEach(upazila -> upazilas.add(upazila, within));
            }
        }
        return List.of(divisions.list(DIVISIONS), districts.list(DISTRICTS), upazilas.list(UPAZILAS));
    }

    private static Text label(JsonNode area) {
        return Text.of(area.path("bn").stringValue(), area.path("en").stringValue());
    }

    private static final class Level {
        final Map<String, Choice> choices = new LinkedHashMap<>();
        final Map<String, Text> groups = new LinkedHashMap<>();

        String add(JsonNode area, String group) {
            String code = area.path("code").stringValue();
            if (choices.put(code, new Choice(code, label(area), group, List.of())) != null) {
                throw new IllegalStateException("The area " + code + " is there twice");
            }
            return code;
        }

        OptionList list(String id) {
            return new OptionList(id, choices, groups);
        }
    }
}
