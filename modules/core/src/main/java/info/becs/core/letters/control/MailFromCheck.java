package info.becs.core.letters.control;

import info.becs.core.letters.entity.LetterProblem;
import info.becs.core.settings.control.SettingCheck;
import info.becs.kit.text.EmailAddress;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Letters come from an e-mail address or from nowhere: anything else would be found out when the first one fails. */
@ApplicationScoped
public class MailFromCheck implements SettingCheck {

    @Inject
    Config config;

    @Override
    public String key() {
        return LetterSettings.MAIL_FROM.key();
    }

    @Override
    public void require(String value) {
        if (!value.isEmpty() && !isAddress(value)) {
            throw LetterProblem.fromNoAddress(key());
        }
    }

    /** What the operator has set is looked at when the server starts. */
    public void advise(Platform platform) {
        config.getOptionalValue(key(), String.class)
                .map(String::strip)
                .filter(value -> !isAddress(value))
                .ifPresent(value ->
                        platform.advise(LetterProblem.fromNoAddress(key()).sentence()));
    }

    private static boolean isAddress(String value) {
        try {
            EmailAddress.of(value);
            return true;
        } catch (Problem e) {
            return false;
        }
    }
}
