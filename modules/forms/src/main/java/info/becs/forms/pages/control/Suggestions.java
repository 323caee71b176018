package info.becs.forms.pages.control;

import info.becs.forms.definition.entity.OptionList;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.forms.KnownNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a text field suggests: the names of its own list, and those that a register knows. */
@ApplicationScoped
public class Suggestions {

    /** On a page that is to be light on an old phone. */
    static final int MOST = 100;

    private static final Logger LOG = System.getLogger(Suggestions.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    private final Map<String, Known> kept = new ConcurrentHashMap<>();

    private record Known(List<String> names, Instant until) {}

    /** For one page, in its language. */
    public Function<OptionList, List<String>> in(Locale locale) {
        return list -> all(list, locale);
    }

    /** Of the list alone, for whoever has no register to ask. */
    public static List<String> own(OptionList list, Locale locale) {
        return list.choices().values().stream()
                .filter(choice -> !choice.code().equals(OptionList.OTHER))
                .map(choice -> choice.label().in(locale))
                .toList();
    }

    private List<String> all(OptionList list, Locale locale) {
        List<String> own = own(list, locale);
        var names = new LinkedHashMap<String, String>();
        own.forEach(name -> names.putIfAbsent(folded(name), name));
        for (String name : registered(list.id(), locale)) {
            // What the list knows under any of its names is there already.
            if (names.size() < Math.max(MOST, own.size()) && list.named(name).isEmpty()) {
                names.putIfAbsent(folded(name), name);
            }
        }
        return List.copyOf(names.values());
    }

    private static String folded(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Asked once in ten seconds; one that fails has none until then. */
    private List<String> registered(String list, Locale locale) {
        String key = list + "/" + locale.getLanguage();
        Instant now = clock.instant();
        Known known = kept.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known.names();
        }
        // Whoever comes meanwhile has what was known before and does not wait.
        kept.put(key, new Known(known == null ? List.of() : known.names(), now.plus(KEPT)));
        List<String> names = asked(list, locale);
        kept.put(key, new Known(names, now.plus(KEPT)));
        return names;
    }

    private List<String> asked(String list, Locale locale) {
        var names = new ArrayList<String>();
        for (Provided<KnownNames> each : self.platform().all(KnownNames.class)) {
            try {
                if (each.capability().list().equals(list)) {
                    names.addAll(each.capability().names(locale, MOST));
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Module {0} could not tell the names of {1}: {2}", each.module(), list, e);
            }
        }
        return List.copyOf(names);
    }
}
