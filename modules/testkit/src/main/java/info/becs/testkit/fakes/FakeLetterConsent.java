package info.becs.testkit.fakes;

import info.becs.spi.letters.LetterConsent;
import java.util.HashSet;
import java.util.Set;

/** Agrees to every letter but those about matters that were withdrawn. */
public final class FakeLetterConsent implements LetterConsent {

    private final Set<String> withdrawn = new HashSet<>();

    @Override
    public boolean isGiven(String template, String matter) {
        return !withdrawn.contains(matter);
    }

    public FakeLetterConsent withdraw(String matter) {
        withdrawn.add(matter);
        return this;
    }
}
