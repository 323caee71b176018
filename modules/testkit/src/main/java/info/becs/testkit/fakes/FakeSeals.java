package info.becs.testkit.fakes;

import info.becs.spi.forms.SubmissionSeals;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A seal that everybody can break, and that knows its place. */
public final class FakeSeals implements SubmissionSeals {

    @Override
    public String seal(UUID submission, String place, String words) {
        return mark(submission, place) + words;
    }

    @Override
    public String open(UUID submission, String place, String sealed) {
        String mark = mark(submission, place);
        if (!sealed.startsWith(mark)) {
            throw new IllegalArgumentException("Sealed for another place");
        }
        return sealed.substring(mark.length());
    }

    @Override
    public Map<String, String> marks(String purpose, Collection<String> words) {
        return words.stream().distinct().collect(Collectors.toMap(word -> word, word -> purpose + ":" + word));
    }

    private static String mark(UUID submission, String place) {
        return submission + "/" + place + ":";
    }
}
