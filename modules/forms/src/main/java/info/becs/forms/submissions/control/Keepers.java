package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.SubmissionKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Modules that tell whether a submission must be kept; one that has told once and is not there is waited for. */
@ApplicationScoped
public class Keepers implements Listener {

    public static final String UNINSTALLED = "core.module.uninstalled";

    @PersistenceContext
    EntityManager em;

    @Inject
    ThisModule self;

    /** Why nobody may erase it. In the caller's transaction, until the end of which that stays true. */
    public Optional<Text> held(UUID submission) {
        return present().stream()
                .flatMap(each -> each.capability().held(submission).stream())
                .findFirst();
    }

    /** Why what its sender wants erased stays for now. Asked by night after {@link #held}, and to be told. */
    public Optional<Text> putOff(UUID submission) {
        return self.platform().all(SubmissionKeeping.class).stream()
                .flatMap(each -> each.capability().putOff(submission).stream())
                .findFirst();
    }

    /** Whether somebody still works with it. */
    public boolean needed(UUID submission) {
        return present().stream().anyMatch(each -> each.capability().needed(submission));
    }

    /** All that ever told; a refusal while one of them is not there. */
    private List<Provided<SubmissionKeeping>> present() {
        List<Provided<SubmissionKeeping>> present = self.platform().all(SubmissionKeeping.class);
        List<String> names = present.stream().map(Provided::module).toList();
        List<String> known = known();
        known.stream().filter(module -> !names.contains(module)).findFirst().ifPresent(module -> {
            throw FormsProblem.keeperAbsent(module);
        });
        names.stream().filter(module -> !known.contains(module)).distinct().forEach(this::remember);
        return present;
    }

    @SuppressWarnings("unchecked") // what a native query selects has no type
    private List<String> known() {
        return em.createNativeQuery("SELECT module FROM forms_keeper ORDER BY module")
                .getResultList();
    }

    /** Whoever learns of it at the same time is refused by the key, and tries again. */
    private void remember(String module) {
        em.createNativeQuery("INSERT INTO forms_keeper (module) VALUES (?)")
                .setParameter(1, module)
                .executeUpdate();
    }

    /** It will never tell again. */
    @Override
    public void heard(Event event) {
        em.createNativeQuery("DELETE FROM forms_keeper WHERE module = ?")
                .setParameter(1, event.subject())
                .executeUpdate();
    }
}
