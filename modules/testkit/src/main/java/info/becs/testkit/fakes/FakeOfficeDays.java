package info.becs.testkit.fakes;

import info.becs.spi.days.OfficeDays;
import java.time.LocalDate;
import java.util.Set;

/** An office that works every day but those that a test names. */
public final class FakeOfficeDays implements OfficeDays {

    private final Set<LocalDate> off;

    public FakeOfficeDays(LocalDate... off) {
        this.off = Set.of(off);
    }

    @Override
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= off.contains(last) ? 0 : 1;
        }
        return last;
    }
}
