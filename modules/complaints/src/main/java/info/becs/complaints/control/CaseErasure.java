package info.becs.complaints.control;

import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Dossier;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes the words out of the histories of all cases of a submission that was erased; the chains and the sums stay. */
@ApplicationScoped
public class CaseErasure implements Listener {

    public static final String ERASED = "forms.submission.erased";

    @Inject
    Cases cases;

    @Inject
    Dossiers dossiers;

    @Override
    public void heard(Event event) {
        cases.of(UUID.fromString(event.subject())).forEach(found -> {
            cases.history(found).forEach(CaseEvent::forget);
            dossiers.of(found).forEach(Dossier::forget);
        });
    }
}
