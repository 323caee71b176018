package info.becs.testkit.fakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class FixedClock extends Clock {

    private Instant now;

    private FixedClock(Instant now) {
        this.now = now;
    }

    /** A Monday morning in Dhaka. */
    public static FixedClock aMonday() {
        return at("2026-11-23T04:00:00Z");
    }

    public static FixedClock at(String instant) {
        return new FixedClock(Instant.parse(instant));
    }

    public FixedClock passes(Duration time) {
        now = now.plus(time);
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
