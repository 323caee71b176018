package info.becs.core.settings.control;

import info.becs.core.secrets.control.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Secrets among the settings: whoever reads the database alone does not have them. */
@ApplicationScoped
public class LockedSettings {

    private static final Logger LOG = System.getLogger(LockedSettings.class.getName());

    @Inject
    Vault vault;

    String lock(String key, String value) {
        return vault.lock(place(key), value.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where this node lacks the key: what needs the secret does not work here, all else does. */
    Optional<String> open(String key, String locked) {
        try {
            return Optional.of(new String(vault.open(place(key), locked), StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "The secret setting " + key + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String place(String key) {
        return "setting:" + key;
    }
}
