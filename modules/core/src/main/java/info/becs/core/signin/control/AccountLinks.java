package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.spi.Problem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

/**
 * Links that let somebody without a role into their account, once. Whether an address is anybody's is looked up after the answer,
 * and a link is worth nothing in a browser that did not ask for it.
 */
@ApplicationScoped
public class AccountLinks {

    private static final Logger LOG = System.getLogger(AccountLinks.class.getName());
    private static final int MOST_AT_ONCE = 100;

    @Inject
    Accounts accounts;

    @Inject
    CodeAccounts known;

    @Inject
    SignInCodes codes;

    @Inject
    CodeBudgets budgets;

    @Inject
    SentLinks sent;

    @Inject
    Tries tries;

    @Inject
    Attempts attempts;

    @Inject
    Doorway doorway;

    @Resource
    ManagedExecutorService threads;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** Nobody hears whether one was sent. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void ask(String typed, Guest guest) {
        Address address = Address.read(typed);
        if (address.kind() != AddressKind.EMAIL) {
            throw SignInProblem.mailNeeded();
        }
        budgets.requireFrom(guest.from().network());
        if (!places.tryAcquire()) {
            throw SignInProblem.busy();
        }
        threads.execute(() -> {
            try {
                sent.sendToAccount(address, guest);
            } catch (Problem e) {
                LOG.log(Level.INFO, () -> "A link to an account was not sent (" + e.code() + ")");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A link to an account could not be sent", e);
            } finally {
                places.release();
            }
        });
    }

    /** Lets in whoever comes with a link, as long as they hold no role. */
    @Transactional
    public Entry use(Secret code, Guest guest) {
        return attempts.noted("", guest, () -> enter(code, guest));
    }

    private Entry enter(Secret code, Guest guest) {
        tries.beginIn(guest.network());
        SignInCode used = codes.useOneOf(code, guest.browser(), Purpose.ACCOUNT_LINK);
        Account account = used.accountId().flatMap(accounts::find).orElseThrow(SignInProblem::codeUnknown);
        String mail = accounts.address(account.id(), AddressKind.EMAIL)
                .map(address -> address.address())
                .filter(address -> known.addressesOf(account.id()).contains(address))
                .orElseThrow(SignInProblem::codeUnknown);
        tries.succeededIn(guest.network());
        known.answered(account.id(), mail);
        return doorway.showedOneFactor(account.id(), guest);
    }
}
