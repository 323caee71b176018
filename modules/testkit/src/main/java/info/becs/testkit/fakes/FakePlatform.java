package info.becs.testkit.fakes;

import info.becs.spi.Platform;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.events.Listener;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Mailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A platform in memory: what one hands over can be found, what one publishes is heard at once.
 *
 * <pre>{@code
 * var platform = new FakePlatform().with("forms", Submissions.class, new FakeSubmissions().having(submission));
 * module.start(platform);
 * platform.happened(Event.of("forms.submission.received", id));
 * }</pre>
 */
public final class FakePlatform implements Platform {

    private record Offer(String module, Class<?> type, Object implementation) {}

    private record Ear(String name, Set<String> types, Listener listener) {}

    private final List<Offer> offers = new ArrayList<>();
    private final List<Ear> ears = new ArrayList<>();
    private final List<Text> advice = new ArrayList<>();
    private final List<Supplier<Optional<Text>>> advising = new ArrayList<>();
    private final FakeEventLog events = new FakeEventLog(this::happened);
    private final FakeMailer mailer = new FakeMailer();
    private final FakeAuditLog audit = new FakeAuditLog();

    public FakePlatform() {
        with("core", EventLog.class, events);
        with("core", Mailer.class, mailer);
        with("core", AuditLog.class, audit);
    }

    /** A capability of some other module. */
    public <T> FakePlatform with(String module, Class<T> capability, T implementation) {
        offers.add(new Offer(module, capability, implementation));
        return this;
    }

    /** Nobody offers it any more, as if its module had been taken away. */
    public FakePlatform without(Class<?> capability) {
        offers.removeIf(offer -> offer.type() == capability);
        return this;
    }

    @Override
    public <T> Registration publish(Class<T> capability, T implementation) {
        var offer = new Offer("this", capability, implementation);
        offers.add(offer);
        return () -> offers.removeIf(o -> o == offer);
    }

    @Override
    public <T> Optional<T> find(Class<T> capability) {
        return all(capability).stream().findFirst().map(Provided::capability);
    }

    @Override
    public <T> List<Provided<T>> all(Class<T> capability) {
        return offers.stream()
                .filter(offer -> offer.type() == capability)
                .map(offer -> new Provided<>(offer.module(), capability.cast(offer.implementation())))
                .toList();
    }

    @Override
    public void advise(Text text) {
        advice.add(text);
    }

    @Override
    public Registration advise(Supplier<Optional<Text>> now) {
        advising.add(now);
        return () -> advising.remove(now);
    }

    /** What the module advises its operator to mend. */
    public List<Text> advice() {
        return Stream.concat(advice.stream(), advising.stream().flatMap(each -> each.get().stream()))
                .toList();
    }

    @Override
    public Registration listen(String name, Set<String> types, Listener listener) {
        var ear = new Ear(name, types, listener);
        ears.add(ear);
        return () -> ears.removeIf(e -> e == ear);
    }

    @Override
    public Registration follow(Set<String> types, Listener listener) {
        return listen("", types, listener);
    }

    /** Tells everybody who listens; what a listener throws comes out here. */
    public void happened(Event event) {
        for (Ear ear : List.copyOf(ears)) {
            if (ear.types().contains(event.type())) {
                hear(ear, event);
            }
        }
    }

    private static void hear(Ear ear, Event event) {
        try {
            ear.listener().heard(event);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Listener '" + ear.name() + "' failed", e);
        }
    }

    /** What was told through {@link EventLog}, oldest first. */
    public List<Event> events() {
        return events.published();
    }

    /** What was handed to the {@link Mailer}, oldest first. */
    public List<Letter> letters() {
        return mailer.sent();
    }

    /** What was written down through {@link AuditLog}, oldest first. */
    public List<AuditEntry> audited() {
        return audit.entries();
    }

    /** Names of those that listen now; empty names follow. */
    public List<String> listeners() {
        return ears.stream().map(Ear::name).toList();
    }
}
