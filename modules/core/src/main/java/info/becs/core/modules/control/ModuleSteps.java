package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleStep;
import info.becs.core.modules.entity.Standing;
import info.becs.kit.Ids;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All steps that were taken with modules. */
@ApplicationScoped
public class ModuleSteps {

    /** Who decides where no person does. */
    public static final String PLATFORM = "platform";

    private static final Map<ModuleStep.Action, String> VERBS =
            Map.of(ModuleStep.Action.INSTALLED, "place", ModuleStep.Action.QUARANTINED, "quarantine");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditLog audit;

    /** Writes down what was done, in the transaction of the change. */
    void taken(ModuleStep.Action action, Standing before, InstalledModule now, String actor) {
        if (actor.equals(PLATFORM)) {
            audit.record(byThePlatform(action, before, now));
        }
        em.persist(new ModuleStep(
                Ids.next().toString(),
                action,
                before,
                now.standing(),
                actor,
                now.reason().orElse(null),
                clock.instant()));
    }

    /** What staff decide is written down where they ask for it. */
    private static AuditEntry byThePlatform(ModuleStep.Action action, Standing before, InstalledModule now) {
        return AuditEntry.of("core.module." + VERBS.getOrDefault(action, "enable"), now.id())
                .by("core")
                .change("state", DataClass.I, before == null ? null : before.state(), now.state())
                .change("version", DataClass.I, before == null ? null : before.version(), now.version());
    }

    /** Newest first. */
    public Slice<ModuleStep> of(String module, Optional<Cursor> after, int size) {
        String seen = after.map(Cursor::id).orElse("z");
        List<ModuleStep> steps = em.createQuery("""
                SELECT s FROM ModuleStep s
                WHERE s.module = :module AND s.id < :seen
                ORDER BY s.id DESC
                """, ModuleStep.class)
                .setParameter("module", module)
                .setParameter("seen", seen)
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(steps, size, step -> new Cursor(step.takenAt(), step.id()));
    }

    /** Ids of all modules that were ever here. */
    public List<String> modules() {
        return em.createQuery("SELECT DISTINCT s.module FROM ModuleStep s", String.class)
                .getResultList();
    }

    /** The last step that was taken with it, if it is this one: only that can be undone. */
    ModuleStep requireLast(String module, String id) {
        ModuleStep last =
                of(module, Optional.empty(), 1).items().stream().findFirst().orElse(null);
        if (last == null || !last.id().equals(id)) {
            throw ModuleProblem.notTheLastStep(module);
        }
        return last;
    }
}
