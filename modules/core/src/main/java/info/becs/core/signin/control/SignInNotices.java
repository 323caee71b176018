package info.becs.core.signin.control;

import info.becs.core.people.entity.Account;
import info.becs.core.sessions.entity.Visit;
import info.becs.core.signin.entity.AccountNotice;
import info.becs.core.signin.entity.AccountNotice.About;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Tells people what has happened to their account, after the commit of it: a letter that cannot be written keeps nobody
 * from signing in.
 */
@ApplicationScoped
public class SignInNotices {

    private static final Logger LOG = System.getLogger(SignInNotices.class.getName());

    @Inject
    Event<AccountNotice> notices;

    @Inject
    SignInLetters letters;

    @Resource
    ManagedExecutorService threads;

    void newDevice(Account account, Visit from) {
        notices.fire(new AccountNotice(About.NEW_DEVICE, account.id(), from));
    }

    public void factorsChanged(Account account) {
        notices.fire(new AccountNotice(About.FACTORS, account.id(), new Visit("", "")));
    }

    public void disabled(Account account) {
        notices.fire(new AccountNotice(About.DISABLED, account.id(), new Visit("", "")));
    }

    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountNotice notice) {
        threads.execute(() -> {
            try {
                letters.send(notice);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Somebody could not be told what has happened to their account", e);
            }
        });
    }
}
