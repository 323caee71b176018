package info.becs.complaints.control;

import info.becs.kit.start.ThisModule;
import info.becs.spi.forms.Submissions;
import info.becs.spi.forms.Submissions.Filter;
import info.becs.spi.forms.Submissions.HandledForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** By which answers forms let officers filter. */
@ApplicationScoped
public class DeclaredFields {

    /** After this time whoever opens cases knows of a change. */
    static final Duration NOTICED = Duration.ofSeconds(10);

    private static final String TARGET = "complaints";
    private static final Map<String, String> COLUMNS =
            FormWords.ASKED.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private record Known(Map<String, Set<String>> kept, Instant until) {}

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Map.of(), Instant.MIN);

    /** Whose submissions become cases. */
    public List<HandledForm> forms() {
        return asked().orElse(List.of());
    }

    private Optional<List<HandledForm>> asked() {
        return self.platform().find(Submissions.class).map(submissions -> submissions.handled(TARGET));
    }

    public boolean isDeclared(String form, String field) {
        return forms().stream()
                .filter(each -> each.form().equals(form))
                .flatMap(each -> each.filters().stream())
                .anyMatch(each -> each.field().equals(field));
    }

    /** The column of every case that says the same as this field; empty where there is none. */
    public static Optional<String> column(String field) {
        return Optional.ofNullable(COLUMNS.get(field));
    }

    /** Form → fields whose answers are kept beside its cases; empty while nobody can tell. */
    Optional<Map<String, Set<String>>> kept() {
        return asked().map(all ->
                all.stream().collect(Collectors.toMap(HandledForm::form, form -> kept(form.filters()))));
    }

    private static Set<String> kept(Collection<Filter> filters) {
        return filters.stream()
                .map(Filter::field)
                .filter(field -> column(field).isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * The same for whoever opens cases: some seconds old, so that a flood does not ask for each.
     *
     * @param forms of which at least one is new where it is not known
     */
    Map<String, Set<String>> lately(Set<String> forms) {
        Instant now = clock.instant();
        if (!now.isBefore(known.until()) || !known.kept().keySet().containsAll(forms)) {
            known = new Known(kept().orElse(Map.of()), now.plus(NOTICED));
        }
        return known.kept();
    }
}
