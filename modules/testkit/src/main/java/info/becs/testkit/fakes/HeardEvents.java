package info.becs.testkit.fakes;

import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import java.util.ArrayList;
import java.util.List;

/** A listener that remembers, and fails as often as it was told to. */
public final class HeardEvents implements Listener {

    private final List<Event> heard = new ArrayList<>();
    private int failures;

    public HeardEvents failing(int times) {
        failures = times;
        return this;
    }

    @Override
    public void heard(Event event) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("told to fail");
        }
        heard.add(event);
    }

    public List<Event> all() {
        return List.copyOf(heard);
    }
}
