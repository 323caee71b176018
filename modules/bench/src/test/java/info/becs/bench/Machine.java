package info.becs.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when the figures were taken. */
final class Machine {

    private Machine() {}

    static String description() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return "%s · %d cores, %d GB, %s %s · Java %s · Open Liberty %s · load and server share the cores"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getName(),
                        system.getArch(),
                        System.getProperty("java.version"),
                        System.getProperty("liberty.version"));
    }
}
