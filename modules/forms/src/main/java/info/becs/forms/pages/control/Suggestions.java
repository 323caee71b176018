package info.becs.forms.pages.control;

import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.OptionList.Choice;
import info.becs.forms.pages.entity.Suggested;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.SearchWords;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public Function<OptionList, Suggested> in(Locale locale) {
        return list -> all(list, locale);
    }

    /** Of the list alone, for whoever has no register to ask. */
    public static Suggested own(OptionList list, Locale locale) {
        return new Suggested(
                choices(list).map(choice -> choice.label().in(locale)).toList(), false);
    }

    private static Stream<Choice> choices(OptionList list) {
        return list.choices().values().stream().filter(choice -> !choice.code().equals(OptionList.OTHER));
    }

    private Suggested all(OptionList list, Locale locale) {
        List<String> own = own(list, locale).names();
        List<String> registered = registered(list.id(), locale);
        return new Suggested(joined(list, own, registered, Math.max(MOST, own.size())), registered.size() > MOST);
    }

    /** What the list knows under any of its names is there already. */
    private static List<String> joined(OptionList list, List<String> own, List<String> registered, int most) {
        var names = new LinkedHashMap<String, String>();
        own.forEach(name -> names.putIfAbsent(folded(name), name));
        registered.stream()
                .filter(name -> list.named(name).isEmpty())
                .forEach(name -> names.putIfAbsent(folded(name), name));
        return names.values().stream().limit(most).toList();
    }

    /** Names that go on with these words, of the list first; asked anew each time. */
    List<String> typed(OptionList list, List<String> words, Locale locale, int most) {
        List<String> own = choices(list)
                .filter(choice -> Stream.concat(
                                Stream.of(choice.label().bn(), choice.label().en()), choice.names().stream())
                        .map(Suggestions::folded)
                        .anyMatch(name -> words.stream().allMatch(name::contains)))
                .map(choice -> choice.label().in(locale))
                .toList();
        return joined(list, own, told(list.id(), names -> names.typed(String.join(" ", words), locale, most)), most);
    }

    private static String folded(String name) {
        return SearchWords.of(name).collect(Collectors.joining()).replace("\u200D", "");
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
        List<String> names = told(list, each -> each.names(locale, MOST + 1));
        kept.put(key, new Known(names, now.plus(KEPT)));
        return names;
    }

    private List<String> told(String list, Function<KnownNames, List<String>> question) {
        var names = new ArrayList<String>();
        for (Provided<KnownNames> each : self.platform().all(KnownNames.class)) {
            try {
                if (each.capability().list().equals(list)) {
                    names.addAll(question.apply(each.capability()));
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Module {0} could not tell the names of {1}: {2}", each.module(), list, e);
            }
        }
        return List.copyOf(names);
    }
}
