package info.becs.core.signin.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Keeps codes and sends those that have somewhere to go: after the answer to whoever has asked. */
@ApplicationScoped
public class SentCodes {

    private static final String WHAT = "typed-code";

    @Inject
    SignInCodes codes;

    @Inject
    SignInFailures failures;

    @Inject
    Tries tries;

    @Inject
    CodeLetters letters;

    /** A few at once; then pauses that grow. */
    boolean mayGo(Address address) {
        return tries.mayBegin(Guarded.name(WHAT, address.text()));
    }

    /** Its owner has it: the pauses are over. */
    void arrived(String address) {
        failures.forget(Guarded.name(WHAT, address));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void send(TypedCode code, Optional<Account> account, Guest guest) {
        codes.keep(code, Purpose.TYPED_CODE, account.map(Account::id).orElse(null), guest.browser());
        account.ifPresent(known -> letters.send(code, Address.read(code.address()), known));
    }
}
