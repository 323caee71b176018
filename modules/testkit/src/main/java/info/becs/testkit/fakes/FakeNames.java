package info.becs.testkit.fakes;

import info.becs.spi.forms.KnownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A register whose names a test gives; asked how often, it says. */
public final class FakeNames implements KnownNames {

    private final String list;
    private final List<String> names = new ArrayList<>();
    private int asked;
    private boolean broken;

    public FakeNames(String list) {
        this.list = list;
    }

    public FakeNames knows(String name) {
        names.add(name);
        return this;
    }

    /** From now on it fails. */
    public FakeNames breaks() {
        broken = true;
        return this;
    }

    public int asked() {
        return asked;
    }

    @Override
    public String list() {
        return list;
    }

    @Override
    public List<String> names(Locale locale, int most) {
        asked++;
        if (broken) {
            throw new IllegalStateException("The register does not answer");
        }
        return names.stream().limit(most).toList();
    }

    /** Those that hold it just so. */
    @Override
    public List<String> typed(String words, Locale locale, int most) {
        return names(locale, Integer.MAX_VALUE).stream()
                .filter(name -> name.contains(words))
                .limit(most)
                .toList();
    }
}
