package info.becs.forms.pages.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.pages.entity.Draft;
import info.becs.forms.pages.entity.DraftKey;
import info.becs.forms.pages.entity.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All drafts. */
@ApplicationScoped
public class Drafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A draft as it was found, outside any transaction. */
    public record Found(
            DraftKey key,
            String form,
            UUID instanceId,
            Optional<Instant> begunAt,
            boolean isSubmitted,
            Progress progress) {}

    public DraftKey newKey() {
        return DraftKey.next(random);
    }

    public Duration life() {
        return settings.draftLife();
    }

    public Optional<Found> find(DraftKey key, String form) {
        return find(key).filter(d -> d.form().equals(form));
    }

    /** Of whatever form it is. */
    public Optional<Found> find(DraftKey key) {
        return Optional.ofNullable(em.find(Draft.class, key.hash()))
                .filter(d -> d.isOf(d.form(), clock.instant()))
                .map(d -> new Found(
                        key,
                        d.form(),
                        d.instanceId(),
                        d.begunAt(),
                        d.isSubmitted(),
                        ProgressText.read(DraftSeal.open(key, d.content()))));
    }

    @Transactional
    public void save(DraftKey key, String form, Progress progress) {
        Draft draft = draft(key, form).orElseGet(() -> {
            var made = new Draft(key, form, clock.instant());
            em.persist(made);
            return made;
        });
        if (!draft.isSubmitted()) {
            draft.write(
                    DraftSeal.seal(key, ProgressText.write(progress)),
                    clock.instant().plus(settings.draftLife()));
        }
    }

    @Transactional
    public void submitted(DraftKey key, String form) {
        draft(key, form).ifPresent(d -> d.submitted(clock.instant()));
    }

    @Transactional
    public void forget(DraftKey key, String form) {
        draft(key, form).ifPresent(em::remove);
    }

    /** Removes what has expired; how many. */
    @Transactional
    public int clean() {
        return em.createQuery("DELETE FROM Draft d WHERE d.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Optional<Draft> draft(DraftKey key, String form) {
        return Optional.ofNullable(em.find(Draft.class, key.hash())).filter(d -> d.isOf(form, clock.instant()));
    }
}
