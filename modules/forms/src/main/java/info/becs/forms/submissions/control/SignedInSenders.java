package info.becs.forms.submissions.control;

import info.becs.kit.start.ThisModule;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** People who hand something in while they are signed in: it stands in their account from then on. */
@ApplicationScoped
public class SignedInSenders {

    private static final Logger LOG = System.getLogger(SignedInSenders.class.getName());

    @Inject
    TiedSubmissions tied;

    @Inject
    ThisModule self;

    /** After it was kept: what goes wrong here, for instance because it comes twice at once, holds up no receipt. */
    public void handedIn(Optional<PersonId> by, UUID submission) {
        try {
            by.filter(this::isPerson).ifPresent(person -> tied.handedIn(person, submission));
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Submission {0} was not put into the account of its sender: {1}", submission, e);
        }
    }

    /** An app hands in for others. */
    private boolean isPerson(PersonId id) {
        return self.platform()
                .find(People.class)
                .flatMap(people -> people.contact(id))
                .isPresent();
    }
}
