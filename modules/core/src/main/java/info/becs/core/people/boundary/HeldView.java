package info.becs.core.people.boundary;

import info.becs.spi.people.Held;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is held about a person, module by module. */
public record HeldView(String person, Instant exportedAt, Map<String, List<Thing>> modules) {

    /**
     * @param dataClass P, I, S or X
     * @param labels what the facts are called by people, of those that are called anything
     */
    public record Thing(
            String what, String dataClass, String id, Map<String, String> facts, Map<String, String> labels) {}

    public static HeldView of(String person, Instant now, Map<String, List<Held>> held, Locale locale) {
        var modules = new TreeMap<String, List<Thing>>();
        held.forEach((module, things) -> modules.put(
                module, things.stream().map(thing -> of(thing, locale)).toList()));
        return new HeldView(person, now, modules);
    }

    private static Thing of(Held held, Locale locale) {
        var labels = new LinkedHashMap<String, String>();
        held.labels().forEach((name, label) -> labels.put(name, label.in(locale)));
        return new Thing(held.what().in(locale), held.dataClass().name(), held.id(), held.facts(), labels);
    }
}
