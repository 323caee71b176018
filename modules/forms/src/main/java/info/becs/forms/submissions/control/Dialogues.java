package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.forms.SubmissionDialogue.Matter;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said about submissions, by whichever module handles them. */
@ApplicationScoped
public class Dialogues {

    private static final Logger LOG = System.getLogger(Dialogues.class.getName());

    @Inject
    ErasureTalk erasures;

    @Inject
    ThisModule self;

    /** Of the first module that knows the submission; one that fails has nothing to say. */
    public Optional<Dialogue> of(UUID submission) {
        return self.platform().all(SubmissionDialogue.class).stream()
                .flatMap(each -> told(each, submission).stream())
                .findFirst();
    }

    /** What the sender should know besides, from whoever knows the submission; one that fails has nothing to tell. */
    public List<Part> parts(UUID submission) {
        return self.platform().all(SubmissionDialogue.class).stream()
                .flatMap(each -> besides(each, submission).stream())
                .toList();
    }

    /** The matters into which it was divided; of one that fails none. */
    public List<Matter> matters(UUID submission) {
        return self.platform().all(SubmissionDialogue.class).stream()
                .flatMap(each -> divided(each, submission).stream())
                .toList();
    }

    private static List<Matter> divided(Provided<SubmissionDialogue> by, UUID submission) {
        try {
            return by.capability().matters(submission);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Module {0} could not tell the matters of {1}: {2}", by.module(), submission, e);
            return List.of();
        }
    }

    private static List<Part> besides(Provided<SubmissionDialogue> by, UUID submission) {
        try {
            return by.capability().parts(submission);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Module {0} could not tell what else there is of {1}: {2}",
                    by.module(),
                    submission,
                    e);
            return List.of();
        }
    }

    /** Only after number and secret were found right. */
    @Transactional
    public Text take(UUID submission, Reply reply) {
        if (ErasureTalk.isMeant(reply.choice())) {
            return erasures.take(submission, reply.choice());
        }
        return handler(submission).map(each -> each.take(submission, reply)).orElseThrow(FormsProblem::nobodyListens);
    }

    /** The path of the page that a choice has for itself. Only after number and secret were found right. */
    @Transactional
    public Optional<String> leads(UUID submission, String choice) {
        return handler(submission).flatMap(each -> each.leads(submission, choice));
    }

    private Optional<SubmissionDialogue> handler(UUID submission) {
        return self.platform().all(SubmissionDialogue.class).stream()
                .filter(each -> told(each, submission).isPresent())
                .findFirst()
                .map(Provided::capability);
    }

    private static Optional<Dialogue> told(Provided<SubmissionDialogue> by, UUID submission) {
        try {
            return by.capability().of(submission);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Module {0} could not tell what was said of {1}: {2}", by.module(), submission, e);
            return Optional.empty();
        }
    }
}
