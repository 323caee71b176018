package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.people.ScopeValue;
import info.becs.spi.people.ScopeValues;
import java.util.List;
import java.util.stream.Stream;

/** A noun with these values, each named as it is. */
public final class FakeScopeValues implements ScopeValues {

    private final String noun;
    private final List<String> values;

    public FakeScopeValues(String noun, String... values) {
        this.noun = noun;
        this.values = List.of(values);
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public List<ScopeValue> find(String words, int most) {
        Stream<String> found = values.stream().filter(value -> value.contains(words));
        return found.limit(most)
                .map(value -> new ScopeValue(value, Text.same(value)))
                .toList();
    }
}
