package info.becs.core.account.control;

import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.signin.control.OwnFactors;
import info.becs.core.signin.entity.Passkey;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The passkeys of whoever is signed in. */
@ApplicationScoped
public class OwnKeys {

    private static final String CHANGE = "core.factor.change";

    @Inject
    OwnFactors factors;

    @Inject
    AuditLog audit;

    @Transactional
    public List<Passkey> of(Live session) {
        return factors.of(session.accountId()).passkeys();
    }

    /** Refused where it is none of theirs, and where a role asks for the last one. */
    @Transactional
    public void remove(Live session, String id, String network) {
        factors.removePasskey(session, id);
        audit.record(AuditEntry.of(CHANGE, session.accountId())
                .by(session.accountId())
                .from(network));
    }
}
