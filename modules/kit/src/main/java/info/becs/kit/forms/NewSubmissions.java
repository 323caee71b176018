package info.becs.kit.forms;

import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/*
 * Exactly once
 *
 * The event log calls this in the transaction that moves this listener's place: what is made of a submission and the place
 * are written together. What still can come twice is the event itself, or an operator who replays the log: then it is
 * there, and nothing happens. A unique constraint on the submission stands behind both.
 *
 * For a batch: one question what is there, and one for the submissions of the others.
 */
/** Hands over the submissions that are meant for one module and of which it has made nothing yet. */
public abstract class NewSubmissions implements Listener {

    public static final String RECEIVED = "forms.submission.received";

    /** What is kept beside the forms is in these. */
    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);

    @Inject
    ThisModule self;

    private final String target;

    /** @param target as forms name it */
    protected NewSubmissions(String target) {
        this.target = target;
    }

    /** Of these, those of which something was made. */
    protected abstract Set<UUID> known(Set<UUID> submissions);

    /** Makes something of each; what it publishes is told with it. */
    protected abstract List<Event> take(List<Submission> submissions);

    /** Where nobody keeps submissions; the event comes again later. */
    protected abstract Problem absent();

    @Override
    public void heard(Event event) {
        heardAll(List.of(event));
    }

    @Override
    public void heardAll(List<Event> events) {
        Set<UUID> waiting = meant(events);
        if (waiting.isEmpty()) {
            return;
        }
        waiting.removeAll(known(waiting));
        if (!waiting.isEmpty()) {
            // Absent means erased since: then there is nothing left to handle.
            List<Event> told = take(submissions().find(waiting, OPEN));
            self.platform().find(EventLog.class).orElseThrow().publish(told);
        }
    }

    /** The submissions that are meant for this module. */
    protected Set<UUID> meant(List<Event> events) {
        return events.stream()
                .filter(event -> target.equals(event.facts().get("target")))
                .map(event -> UUID.fromString(event.subject()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Submissions submissions() {
        return self.platform().find(Submissions.class).orElseThrow(this::absent);
    }
}
