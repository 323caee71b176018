package info.becs.forms.pages.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.OptionList;
import info.becs.kit.text.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names that go on as somebody types. What many type is asked once in half a minute; of what nobody has typed, this node asks so
 * much in a second, for everybody together: a mobile operator puts thousands behind one address.
 */
@ApplicationScoped
public class TypedNames {

    static final int MOST = 10;
    static final int A_SECOND = 50;

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 4;
    private static final int MOST_KEPT = 1_000;
    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    Suggestions suggestions;

    @Inject
    Clock clock;

    private final Map<String, Known> kept = new LinkedHashMap<>(64, 0.75f, true);
    private Instant second = Instant.EPOCH;
    private int asked;

    private record Known(List<String> names, Instant until) {}

    /** None for what is too short or too long to be the beginning of a name. */
    public List<String> of(OptionList list, String typed, Locale locale) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        List<String> words = SearchWords.of(typed)
                .map(word -> word.replace("\u200D", ""))
                .limit(MOST_WORDS)
                .toList();
        if (words.stream().mapToInt(String::length).sum() < 2) {
            return List.of();
        }
        String key = list.id() + "/" + locale.getLanguage() + "/" + String.join(" ", words);
        Instant now = clock.instant();
        return known(key, now).orElseGet(() -> {
            List<String> names = suggestions.typed(list, words, locale, MOST);
            keep(key, new Known(names, now.plus(KEPT)));
            return names;
        });
    }

    /** Empty where it may be asked. */
    private synchronized Optional<List<String>> known(String key, Instant now) {
        Known known = kept.get(key);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.names());
        }
        Instant current = now.truncatedTo(ChronoUnit.SECONDS);
        asked = current.equals(second) ? asked + 1 : 1;
        second = current;
        if (asked > A_SECOND) {
            throw FormsProblem.namesBusy();
        }
        return Optional.empty();
    }

    private synchronized void keep(String key, Known known) {
        kept.put(key, known);
        var eldest = kept.keySet().iterator();
        if (kept.size() > MOST_KEPT) {
            eldest.next();
            eldest.remove();
        }
    }
}
