package info.becs.core.people.boundary;

import info.becs.spi.people.Fate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Module → what is erased and what is kept, in the reader's language. */
public record ErasureView(Map<String, List<Part>> modules) {

    /** @param reason why it is kept; absent where it is erased */
    public record Part(String what, long count, boolean kept, String reason) {}

    static ErasureView of(Map<String, List<Fate>> fates, Locale locale) {
        var modules = new TreeMap<String, List<Part>>();
        fates.forEach((module, parts) ->
                modules.put(module, parts.stream().map(part -> of(part, locale)).toList()));
        return new ErasureView(modules);
    }

    private static Part of(Fate fate, Locale locale) {
        return new Part(
                fate.what().in(locale),
                fate.count(),
                fate.isKept(),
                fate.isKept() ? fate.reason().in(locale) : null);
    }
}
