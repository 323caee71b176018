package info.becs.core.account.control;

import info.becs.core.account.entity.AccountProblem;
import info.becs.core.account.entity.ErasureRequest;
import info.becs.core.people.control.Roles;
import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** All wishes to be erased. */
@ApplicationScoped
public class ErasureRequests {

    private static final Setting WAIT = Setting.duration(
                    "core.account.erasure-after",
                    Duration.ofDays(14),
                    Text.of(
                            "মুছে ফেলার অনুরোধের কত দিন পর মোছা হয়",
                            "How long after somebody has asked for it their account is erased"))
            .between(3_600, 7_776_000)
            .changeable();

    @PersistenceContext
    EntityManager em;

    @Inject
    Roles roles;

    @Inject
    Settings settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(WAIT);
    }

    @Transactional
    public Optional<ErasureRequest> of(String accountId) {
        return Optional.ofNullable(em.find(ErasureRequest.class, accountId));
    }

    /** Asked twice it stays at its first day. */
    @Transactional
    public ErasureRequest ask(String accountId, String network) {
        if (!roles.of(accountId).isEmpty()) {
            throw AccountProblem.holdsRoles();
        }
        return of(accountId).orElseGet(() -> {
            var request = new ErasureRequest(
                    accountId, clock.instant().truncatedTo(ChronoUnit.MILLIS), settings.duration(WAIT));
            em.persist(request);
            record("core.account.erasure-asked", accountId, network);
            return request;
        });
    }

    @Transactional
    public void withdraw(String accountId, String network) {
        em.remove(of(accountId).orElseThrow(AccountProblem::noErasure));
        record("core.account.erasure-withdrawn", accountId, network);
    }

    List<String> due(Instant now, String after, int most) {
        return em.createQuery("""
            SELECT r.accountId FROM ErasureRequest r
            WHERE r.dueAt <= :now AND r.accountId > :after ORDER BY r.accountId
            """, String.class)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    void done(String accountId) {
        of(accountId).ifPresent(em::remove);
        record("core.account.erased", accountId, "");
    }

    private void record(String action, String accountId, String network) {
        audit.record(AuditEntry.of(action, accountId).by(accountId).from(network));
    }
}
