package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module that offers what a test says, until it breaks. */
public final class FakeOffers implements FormOffers {

    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<String, Text> words = new LinkedHashMap<>();
    private boolean broken;

    /** Besides what it offers under this word already. */
    public FakeOffers offers(String word, Choice... more) {
        choices.computeIfAbsent(word, each -> new ArrayList<>()).addAll(List.of(more));
        return this;
    }

    /** Nothing any more, under a word that it knows. */
    public FakeOffers offersNothing(String word) {
        choices.put(word, new ArrayList<>());
        return this;
    }

    public FakeOffers says(String word, Text text) {
        words.put(word, text);
        return this;
    }

    /** From now on it fails. */
    public FakeOffers breaks() {
        broken = true;
        return this;
    }

    @Override
    public Optional<List<Choice>> choices(String word) {
        requireWhole();
        return Optional.ofNullable(choices.get(word)).map(List::copyOf);
    }

    @Override
    public Optional<Text> words(String word) {
        requireWhole();
        return Optional.ofNullable(words.get(word));
    }

    private void requireWhole() {
        if (broken) {
            throw new IllegalStateException("The module does not answer");
        }
    }
}
