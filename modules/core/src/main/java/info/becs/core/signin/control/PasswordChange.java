package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.Visit;
import info.becs.core.signin.entity.Password;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;

/** The steps of changing a password that need the database. */
@ApplicationScoped
public class PasswordChange {

    /** @param hash null where there is no password yet */
    record Present(String hash, List<String> addresses) {}

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInCodes codes;

    @Inject
    Sessions sessions;

    @Inject
    SignInNotices notices;

    @Inject
    AuditLog audit;

    @Transactional(TxType.REQUIRES_NEW)
    Present present(String accountId) {
        return new Present(
                passwords.of(accountId).map(Password::hash).orElse(null),
                accounts.addressesOf(accountId).stream()
                        .map(AccountAddress::address)
                        .toList());
    }

    /** All sessions end and a new one begins; what was asked for before, such as a link, is worth nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    Secret replace(Live session, Present present, String newHash, Visit from) {
        String now = passwords.of(session.accountId()).map(Password::hash).orElse(null);
        if (!Objects.equals(now, present.hash())) {
            throw SignInProblem.passwordNotYours();
        }
        passwords.set(session.accountId(), newHash);
        codes.removeAll(session.accountId());
        sessions.endAll(session.accountId());
        notices.factorsChanged(accounts.require(session.accountId()));
        audit.record(AuditEntry.of("core.factor.change", session.accountId())
                .by(session.accountId())
                .from(from.network())
                .change("password", DataClass.X, present.hash(), newHash));
        return sessions.open(session.accountId(), session.factors(), from);
    }
}
