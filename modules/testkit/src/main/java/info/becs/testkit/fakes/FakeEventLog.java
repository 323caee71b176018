package info.becs.testkit.fakes;

import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An event log in memory that delivers at once. */
public final class FakeEventLog implements EventLog {

    private final List<Event> published = new ArrayList<>();
    private final Consumer<Event> delivery;

    public FakeEventLog() {
        this(event -> {});
    }

    public FakeEventLog(Consumer<Event> delivery) {
        this.delivery = delivery;
    }

    @Override
    public void publish(Event event) {
        published.add(event);
        delivery.accept(event);
    }

    public List<Event> published() {
        return List.copyOf(published);
    }
}
