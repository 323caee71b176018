package info.becs.testkit.fakes;

import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Mailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** An outbox in memory. */
public final class FakeMailer implements Mailer {

    private final List<Letter> sent = new ArrayList<>();

    @Override
    public UUID send(Letter letter) {
        Set<String> missing = new TreeSet<>(letter.template().samples().keySet());
        missing.removeAll(letter.facts().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(letter + " lacks " + missing);
        }
        sent.add(letter);
        return UUID.randomUUID();
    }

    /** Oldest first. */
    public List<Letter> sent() {
        return List.copyOf(sent);
    }
}
