package info.becs.forms.submissions.entity;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who sends answers.
 *
 * @param suspicions why what they send is held back, if it is
 * @param owns whether they have shown that this mobile number is theirs; asked only where the form wants that
 */
public record Sender(Channel channel, Locale locale, Set<Suspicion> suspicions, Predicate<String> owns) {

    /** Nothing speaks against them, and no number was shown to be theirs. */
    public static Sender by(Channel channel, Locale locale) {
        return new Sender(channel, locale, Set.of(), number -> false);
    }

    /** The same with these numbers. */
    public Sender owning(Predicate<String> numbers) {
        return new Sender(channel, locale, suspicions, numbers);
    }

    /** The same, held back. */
    public Sender suspected(Set<Suspicion> why) {
        return new Sender(channel, locale, why, owns);
    }
}
