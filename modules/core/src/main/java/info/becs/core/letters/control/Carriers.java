package info.becs.core.letters.control;

import info.becs.core.letters.entity.OutboxLetter;
import info.becs.kit.start.ThisModule;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.SmsGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whoever can carry a letter to its address now. */
@ApplicationScoped
public class Carriers {

    @Inject
    MailServer mail;

    @Inject
    HttpSms http;

    @Inject
    LoggedSms logged;

    @Inject
    LockedLetters locked;

    @Inject
    ThisModule self;

    public boolean isReady(Channel channel) {
        return channel == Channel.MAIL ? mail.isReady() : gateway().isReady();
    }

    /** Returns when it was taken; throws a {@link info.becs.spi.Problem} or {@link Undelivered} otherwise. */
    void carry(OutboxLetter letter) {
        if (letter.channel() == Channel.MAIL) {
            mail.carry(letter);
        } else {
            gateway()
                    .send(
                            UUID.fromString(letter.id()),
                            letter.address(),
                            locked.open(letter).open());
        }
    }

    /** A module's, where one offers it; else our own; else the log, where the operator wants that. */
    private SmsGateway gateway() {
        return self.platform()
                .find(SmsGateway.class)
                .orElseGet(() -> !http.isReady() && logged.isReady() ? logged : http);
    }
}
