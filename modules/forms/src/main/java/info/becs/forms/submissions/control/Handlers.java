package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.SubmissionHandling;
import info.becs.spi.forms.SubmissionHandling.Place;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/*
 * Why it remembers
 *
 * A module that is closed offers nothing, so it cannot be told from one that there never was, and closing the complaint
 * cell's module would open its complaints to everybody at the desk. So every module that was ever installed is noted, as the
 * event log tells it; what is meant for one of them is not opened here, whatever state it is in.
 */
/** Which submissions other modules handle: those are opened there, and not at the desk of the forms. */
@ApplicationScoped
public class Handlers implements Listener {

    /** Whatever happens to a module, it is there. */
    public static final Set<String> HEARD = Set.of(
            "core.module.installed",
            "core.module.enabled",
            "core.module.disabled",
            "core.module.quarantined",
            "core.module.resumed",
            "core.module.switched",
            Keepers.UNINSTALLED);

    private static final Logger LOG = System.getLogger(Handlers.class.getName());
    private static final String OURS = "forms";

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptForms forms;

    @Inject
    ThisModule self;

    /** Who asks. @param strict whether they may see the strictly kept answers */
    public record Reader(Optional<PersonId> person, boolean strict) {}

    /** Why this reader cannot open it here; empty where they can. */
    public Optional<Problem> refusal(FormSubmission kept, Reader reader) {
        return target(kept.form(), kept.formVersion())
                .map(target -> refusal(target, reader, Set.of(kept.id())))
                .orElseGet(() -> reader.strict() ? Optional.empty() : Optional.of(FormsProblem.handlerUnknown()));
    }

    /** Why this reader cannot have here what was made for this target; empty where they can. */
    public Optional<Problem> refusal(String target, Reader reader) {
        return refusal(target, reader, Set.of());
    }

    private Optional<Problem> refusal(String target, Reader reader, Set<UUID> of) {
        if (target.equals(OURS)) {
            return Optional.empty();
        }
        return of(target)
                .map(handling -> {
                    var places = places(handling, of, reader).values().stream();
                    return Optional.of(
                            FormsProblem.handledElsewhere(places.findFirst().orElseGet(handling::all)));
                })
                .orElseGet(() -> absent(target, reader));
    }

    private Optional<Problem> absent(String target, Reader reader) {
        Optional<Boolean> gone = gone(target);
        if (gone.isPresent() && !gone.get()) {
            return Optional.of(FormsProblem.handlerClosed(target));
        }
        return gone.filter(is -> !reader.strict()).map(is -> FormsProblem.handlerGone(target));
    }

    /** Where this reader finds those of these that other modules handle, by their ids. */
    public Map<String, Place> places(List<SubmissionLine> lines, Reader reader) {
        var byTarget = new HashMap<String, Set<UUID>>();
        lines.forEach(line -> target(line.form(), line.formVersion())
                .ifPresent(target ->
                        byTarget.computeIfAbsent(target, t -> new HashSet<>()).add(UUID.fromString(line.id()))));
        var places = new HashMap<String, Place>();
        byTarget.forEach((target, ids) -> of(target).ifPresent(handling -> {
            var known = places(handling, ids, reader);
            ids.forEach(id -> places.put(id.toString(), known.getOrDefault(id, handling.all())));
        }));
        return places;
    }

    /** One that fails tells of none: then all of it is where it is looked for. */
    private static Map<UUID, Place> places(SubmissionHandling handling, Set<UUID> of, Reader reader) {
        if (of.isEmpty() || reader.person().isEmpty()) {
            return Map.of();
        }
        try {
            return handling.of(of, reader.person().get());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Whoever handles a submission could not tell where: {0}", e);
            return Map.of();
        }
    }

    /** By the version with which it was made; empty where that cannot be read any more. */
    private Optional<String> target(String form, String version) {
        return forms.find(form, version).map(found -> found.manifest().target());
    }

    /** Whether whoever handles it keeps it from this person. */
    public boolean isKeptFrom(FormSubmission kept, PersonId person) {
        return target(kept.form(), kept.formVersion())
                .flatMap(this::of)
                .filter(handling -> !handling.isFor(kept.id(), person))
                .isPresent();
    }

    /** Whoever handles what is meant for this target, while it is open. */
    private Optional<SubmissionHandling> of(String target) {
        return self.platform().all(SubmissionHandling.class).stream()
                .filter(each -> each.module().equals(target))
                .map(Provided::capability)
                .findFirst();
    }

    /** Whether it was uninstalled; empty where there never was such a module. */
    private Optional<Boolean> gone(String module) {
        List<?> found = em.createNativeQuery("SELECT gone FROM forms_handler WHERE module = ?")
                .setParameter(1, module)
                .getResultList();
        return found.stream().map(gone -> ((Number) gone).intValue() != 0).findFirst();
    }

    /** What is told twice or late is as if it were told once: the log tells it in order. */
    @Override
    public void heard(Event event) {
        int gone = event.type().equals(Keepers.UNINSTALLED) ? 1 : 0;
        int known = em.createNativeQuery("UPDATE forms_handler SET gone = ? WHERE module = ?")
                .setParameter(1, gone)
                .setParameter(2, event.subject())
                .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("INSERT INTO forms_handler (module, gone) VALUES (?, ?)")
                    .setParameter(1, event.subject())
                    .setParameter(2, gone)
                    .executeUpdate();
        }
    }
}
