package info.becs.core.people.boundary;

import info.becs.spi.people.Fate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Module → what is erased and what is kept, in the reader's language.
 *
 * @param closed modules that are here and were not asked; each hears of it when it is opened
 */
public record ErasureView(Map<String, List<Part>> modules, Set<String> closed) {

    /** @param reason why it is kept; absent where it is erased */
    public record Part(String what, long count, boolean kept, String reason) {}

    public static ErasureView of(Map<String, List<Fate>> fates, Set<String> closed, Locale locale) {
        var modules = new TreeMap<String, List<Part>>();
        fates.forEach((module, parts) ->
                modules.put(module, parts.stream().map(part -> of(part, locale)).toList()));
        return new ErasureView(modules, closed);
    }

    private static Part of(Fate fate, Locale locale) {
        return new Part(
                fate.what().in(locale),
                fate.count(),
                fate.isKept(),
                fate.isKept() ? fate.reason().in(locale) : null);
    }
}
