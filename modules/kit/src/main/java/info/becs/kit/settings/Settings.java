package info.becs.kit.settings;

import info.becs.spi.Problem;
import info.becs.spi.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** The settings of this module as they are now, each in its type; what is no value for one counts as not said. */
@ApplicationScoped
public class Settings {

    private static final Logger LOG = System.getLogger(Settings.class.getName());

    @Inject
    Config config;

    public String text(Setting setting) {
        return value(setting);
    }

    public long number(Setting setting) {
        return Long.parseLong(value(setting));
    }

    public boolean isYes(Setting setting) {
        return Boolean.parseBoolean(value(setting));
    }

    public Duration duration(Setting setting) {
        return Duration.parse(value(setting));
    }

    private String value(Setting setting) {
        String raw = config.getOptionalValue(setting.key(), String.class).orElse(setting.defaultValue());
        try {
            return setting.accept(raw);
        } catch (Problem e) {
            LOG.log(Level.WARNING, () -> e.getMessage() + " Its default is used.");
            return setting.defaultValue();
        }
    }
}
