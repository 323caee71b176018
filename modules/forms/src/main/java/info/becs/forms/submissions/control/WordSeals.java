package info.becs.forms.submissions.control;

import info.becs.forms.vault.control.Vault;
import info.becs.spi.forms.SubmissionSeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Seals what other modules write about submissions, with the keys of this installation. */
@ApplicationScoped
public class WordSeals implements SubmissionSeals {

    @Inject
    Vault vault;

    @Inject
    Marks marks;

    @Override
    public String seal(UUID submission, String place, String words) {
        return vault.lock(bound(submission, place), words);
    }

    @Override
    public String open(UUID submission, String place, String sealed) {
        return vault.unlock(bound(submission, place), sealed);
    }

    @Override
    public Map<String, String> marks(String purpose, Collection<String> words) {
        return words.stream().distinct().collect(Collectors.toMap(word -> word, word -> marks.of(purpose, word)));
    }

    /** Never the same as the place of an answer, which is an id alone. */
    private static String bound(UUID submission, String place) {
        return "words:" + submission + ":" + place;
    }
}
