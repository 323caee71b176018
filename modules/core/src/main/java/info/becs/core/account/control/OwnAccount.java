package info.becs.core.account.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Departure;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.PersonName;
import info.becs.core.sessions.control.LiveSessions;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.Session;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One's own account, as its owner sees and changes it. */
@ApplicationScoped
public class OwnAccount {

    @Inject
    LiveSessions live;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Departure departure;

    @Inject
    EventLog events;

    @Inject
    AuditLog audit;

    public Optional<Live> session(String secret) {
        return LiveSessions.isMeant(secret) ? live.of(secret) : Optional.empty();
    }

    @Transactional
    public Optional<Account> of(Live session) {
        return accounts.find(session.accountId()).filter(Account::isActive);
    }

    /** Where its owner is signed in, the newest first. */
    @Transactional
    public List<Session> sessions(Account account) {
        return sessions.of(account.id());
    }

    /** Ends all but this one. */
    @Transactional
    public void endOthers(Live session) {
        sessions.of(session.accountId()).stream()
                .map(Session::id)
                .filter(id -> !id.equals(session.id()))
                .forEach(id -> sessions.endIfThere(session.accountId(), id));
    }

    @Transactional
    public void rename(Live session, String bn, String en, String language, String network) {
        Account account = accounts.lock(session.accountId());
        Text before = account.name();
        account.rename(PersonName.of(bn, en));
        account.speak(language);
        accounts.save(account);
        events.publish(Event.of("core.person.changed", account.id()));
        audit.record(AuditEntry.of("core.account.name", account.id())
                .by(account.id())
                .from(network)
                .change("name", DataClass.S, before, account.name()));
    }

    /** Everything that is held, module by module; that somebody looked is written down. */
    @Transactional
    public Map<String, List<Held>> held(Account account, String network) {
        audit.record(AuditEntry.of("core.account.export", account.id())
                .by(account.id())
                .from(network));
        return departure.held(account);
    }

    @Transactional
    public Map<String, List<Fate>> plan(Account account) {
        return departure.plan(account);
    }
}
