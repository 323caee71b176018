package info.becs.core.letters.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.letters.SmsGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** A gateway that carries nothing and says so in the log of the server: for an installation that is only tried out. */
@ApplicationScoped
public class LoggedSms implements SmsGateway {

    private static final Logger LOG = System.getLogger(LoggedSms.class.getName());

    @Inject
    Settings settings;

    @Override
    public boolean isReady() {
        return !level().equals("off");
    }

    /** Never the number. */
    @Override
    public void send(UUID id, String number, String text) {
        LOG.log(
                Level.INFO,
                () -> level().equals("text")
                        ? "Short message " + id + ": " + text
                        : "Short message " + id + " went out");
    }

    private String level() {
        return settings.text(LetterSettings.SMS_LOG);
    }
}
