package info.becs.forms.submissions.control;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionKeeping;
import java.util.Optional;
import java.util.UUID;

/** Whoever is on the platform of a test tells what must be kept; nobody is remembered. */
final class MemoryKeepers extends Keepers {

    @Override
    public Optional<Text> held(UUID submission) {
        return self.platform().all(SubmissionKeeping.class).stream()
                .flatMap(each -> each.capability().held(submission).stream())
                .findFirst();
    }
}
