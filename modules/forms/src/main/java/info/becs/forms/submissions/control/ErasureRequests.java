package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.ErasureRequest;
import info.becs.kit.db.InLists;
import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All wishes of senders that what they handed in is erased. */
@ApplicationScoped
public class ErasureRequests {

    private static final Setting WAIT = Setting.duration(
                    "forms.erasure-after",
                    Duration.ofDays(14),
                    Text.of(
                            "প্রেরক মুছতে বলার কত পরে মোছা হয় (ততদিন ফিরিয়ে নেওয়া যায়)",
                            "How long after its sender has asked for it a submission is erased; until then they may take it"
                                    + " back"))
            .between(0, 7_776_000)
            .changeable();

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(WAIT);
    }

    public Duration delay() {
        return settings.duration(WAIT);
    }

    // Asked of the database: between two transactions of one request em.find would answer from what it has read before.
    public Optional<ErasureRequest> of(UUID submission) {
        return of(List.of(submission)).stream().findFirst();
    }

    /** Those of these submissions. */
    public List<ErasureRequest> of(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : em.createQuery("SELECT r FROM ErasureRequest r WHERE r.submission IN :ids", ErasureRequest.class)
                        .setParameter("ids", InLists.of(submissions))
                        .getResultList();
    }

    /** The caller's until the end of the transaction. */
    public Optional<ErasureRequest> lock(UUID submission) {
        return Optional.ofNullable(
                em.find(ErasureRequest.class, submission.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(ErasureRequest request) {
        em.persist(request);
    }

    /** Taken back, or done; nothing where there is none. */
    public void remove(UUID submission) {
        of(submission).ifPresent(em::remove);
    }

    /** Whose day has come, by their ids. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> due(Instant now, String after, int most) {
        return em.createQuery("""
            SELECT r.submission FROM ErasureRequest r
            WHERE r.dueAt <= :now AND r.submission > :after ORDER BY r.submission
            """, String.class)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }
}
