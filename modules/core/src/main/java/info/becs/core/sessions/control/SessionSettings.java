package info.becs.core.sessions.control;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How long a session lasts. */
@ApplicationScoped
public class SessionSettings {

    private static final String IDLE = "core.session.idle-minutes";
    private static final String LONGEST = "core.session.longest-hours";
    private static final long MOST_IDLE = 24 * 60;
    private static final long MOST_LONGEST = 24 * 30;

    @Inject
    Config config;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(Setting.number(
                                IDLE,
                                30,
                                Text.of(
                                        "কত মিনিট কিছু না করলে সেশন শেষ হয়",
                                        "Minutes without a request after which a session ends"))
                        .between(1, MOST_IDLE)
                        .changeable())
                .setting(Setting.number(
                                LONGEST,
                                12,
                                Text.of("একটি সেশন সর্বোচ্চ কত ঘণ্টা", "Hours after which a session ends in any case"))
                        .between(1, MOST_LONGEST)
                        .changeable());
    }

    public Duration idle() {
        return Duration.ofMinutes(within(IDLE, 30, MOST_IDLE));
    }

    public Duration longest() {
        return Duration.ofHours(within(LONGEST, 12, MOST_LONGEST));
    }

    private long within(String key, long standard, long most) {
        long value = config.getOptionalValue(key, Long.class).orElse(standard);
        return Math.max(1, Math.min(most, value));
    }
}
