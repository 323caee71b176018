package info.becs.core.letters.control;

import info.becs.core.letters.entity.LetterProblem;
import info.becs.kit.settings.Settings;
import info.becs.spi.letters.Letter.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How many short messages may go out: each costs money, and some people are paid for making others send them. */
@ApplicationScoped
public class SmsLimits {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    OutboxLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void requireRoom(String number) {
        var since = clock.instant().minus(DAY);
        if (letters.countTo(number, since) >= settings.number(LetterSettings.SMS_TO_ONE)
                || letters.countSince(Channel.SMS, since) >= settings.number(LetterSettings.SMS_A_DAY)) {
            throw LetterProblem.tooMany(DAY);
        }
    }
}
