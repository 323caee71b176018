package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Manifest;
import info.becs.forms.definition.entity.WordPlaces;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.SpiVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads {@code module.json}, after it has been checked against {@code module.schema.json}. */
final class ManifestReader {

    private static final int LONG = 600;
    private static final int MOST_FILTERS = 5;
    private static final Text NO_CALL = Text.same("");

    Manifest read(Place place) {
        ManifestSchema.OF_ONE.check(place);
        Place receipt = place.find("receipt").orElse(null);
        Place retention = place.require("retention");
        var classes = new LinkedHashSet<DataClass>();
        place.require("dataClasses").texts(4, 1).stream()
                .filter(c -> c.matches("[PISX]"))
                .forEach(c -> classes.add(DataClass.valueOf(c)));
        var manifest = new Manifest(
                place.require("id").text(64),
                place.require("version").text(32),
                place.require("platform").text(40),
                place.require("maker").text(200),
                place.require("target").text(32),
                text(place.require("title"), 150),
                text(place.require("intro"), 2_000),
                place.find("call").map(call -> text(call, 40)).orElse(NO_CALL),
                place.find("confirm").map(field -> field.text(40)),
                place.find("filters")
                        .map(fields -> fields.texts(MOST_FILTERS, 40))
                        .orElse(List.of()),
                receipt == null ? "" : receipt.require("prefix").text(3),
                next(place.require("next")),
                classes,
                (int) retention.require("months").integer(1, 1_200),
                (int) place.require("statistics").require("smallestGroup").integer(1, 10_000));
        platform(place.require("platform"), manifest);
        return manifest;
    }

    private static Text text(Place place, int longest) {
        return Text.of(place.require("bn").text(longest), place.require("en").text(longest));
    }

    private static List<Text> next(Place place) {
        var bn = place.require("bn").items(10);
        var en = place.require("en").items(10);
        if (bn.size() != en.size()) {
            place.refuse(Text.of("দুই ভাষায় সমান সংখ্যক লাইন দরকার।", "Give as many lines in both languages."));
        }
        var lines = new ArrayList<Text>();
        for (int i = 0; i < Math.min(bn.size(), en.size()); i++) {
            lines.add(line(bn.get(i), en.get(i)));
        }
        return lines;
    }

    private static Text line(Place bn, Place en) {
        Text line = Text.of(bn.text(LONG), en.text(LONG));
        if (!WordPlaces.in(line.bn()).equals(WordPlaces.in(line.en()))) {
            en.refuse(Text.of(
                    "দুই ভাষার লাইনে একই কথা বসাতে হবে।", "Both languages need places for the same words: {word|…}."));
        }
        return line;
    }

    private static void platform(Place place, Manifest manifest) {
        if (!manifest.platform().isEmpty()) {
            try {
                SpiVersion.require(manifest.id(), manifest.platform());
            } catch (Problem outside) {
                place.refuse(outside.sentence());
            }
        }
    }
}
