package info.becs.core.account.control;

import info.becs.core.account.entity.AccountProblem;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.signin.control.CodeBudgets;
import info.becs.core.signin.control.CodeLetters;
import info.becs.core.signin.control.OwnFactors;
import info.becs.core.signin.control.SignInCodes;
import info.becs.core.signin.control.Tries;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.TypedCode;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Changes where somebody is reached: a code goes to the new address, and whoever types it has shown that it is theirs.
 * Until then nothing has changed, and whether somebody else has that address is told only to whoever can read its letters.
 */
@ApplicationScoped
public class OwnAddresses {

    @Inject
    Accounts accounts;

    @Inject
    OwnFactors factors;

    @Inject
    SignInCodes codes;

    @Inject
    CodeBudgets budgets;

    @Inject
    CodeLetters letters;

    @Inject
    Tries tries;

    @Inject
    EventLog events;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A ticket with which the code is good. */
    @Transactional
    public Secret ask(Live session, String typed, Guest guest) {
        factors.requireFresh(session);
        Address to = Address.read(typed);
        budgets.requireFrom(guest.from().network());
        tries.begin(Guarded.account("address", session.accountId()));
        if (to.kind() == AddressKind.MOBILE && !budgets.allow(to.text())) {
            throw AccountProblem.noMoreCodes();
        }
        Secret ticket = Secret.random();
        TypedCode code = TypedCode.random(ticket, to.text());
        codes.keep(code, Purpose.NEW_ADDRESS, session.accountId(), guest.browser());
        letters.send(code, to, accounts.require(session.accountId()));
        return ticket;
    }

    /** Is reached there from now on. */
    @Transactional
    public void confirm(Live session, Secret ticket, String typed, String digits, Guest guest) {
        factors.requireFresh(session);
        Address to = Address.read(typed);
        String hash = TypedCode.typed(ticket, to.text(), digits).hash();
        codes.tried(ticket, Purpose.NEW_ADDRESS, guest.browser())
                .filter(code ->
                        code.accountId().filter(session.accountId()::equals).isPresent())
                .filter(code -> code.asksFor(hash))
                .orElseThrow(AccountProblem::codeWrong);
        codes.use(ticket, Purpose.NEW_ADDRESS, guest.browser());
        Account account = accounts.lock(session.accountId());
        accounts.find(to).filter(owner -> !owner.id().equals(account.id())).ifPresent(owner -> {
            throw PersonProblem.addressTaken();
        });
        accounts.address(account.id(), AddressKind.EMAIL)
                .map(AccountAddress::address)
                .filter(before -> !before.equals(to.text()))
                .ifPresent(before -> letters.addressChanged(before, account));
        accounts.readdress(account, to);
        accounts.save(account);
        accounts.address(account.id(), to.kind()).ifPresent(address -> address.verify(clock.instant()));
        codes.removeAll(account.id());
        events.publish(Event.of("core.person.changed", account.id()));
        audit.record(AuditEntry.of("core.account.address", account.id())
                .by(account.id())
                .from(guest.from().network())
                .change(to.kind().name(), DataClass.S, "", to.text()));
    }
}
