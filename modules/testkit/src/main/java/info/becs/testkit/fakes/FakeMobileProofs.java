package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.people.MobileProofs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes in memory: each that is sent is another one, and the newest is the right one. */
public final class FakeMobileProofs implements MobileProofs {

    private final Map<String, String> right = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private boolean closed;
    private boolean spent;

    /** From now on there is no gateway. */
    public FakeMobileProofs closed() {
        closed = true;
        return this;
    }

    /** From now on none is sent any more, or again. */
    public FakeMobileProofs spent(boolean isSpent) {
        spent = isSpent;
        return this;
    }

    /** The numbers to which codes went, in their order. */
    public List<String> numbers() {
        return List.copyOf(numbers);
    }

    /** What the last message said. */
    public String code() {
        return String.format("%06d", numbers.size());
    }

    @Override
    public boolean isReady() {
        return !closed;
    }

    @Override
    public void ask(String ticket, String mobile, Locale language, String network) {
        if (spent) {
            throw Problem.of(Problem.Kind.TOO_MANY, "test.codes.spent", Text.same("no more codes"));
        }
        numbers.add(mobile);
        right.put(ticket, mobile + " " + code());
    }

    @Override
    public boolean isShown(String ticket, String mobile, String digits) {
        return (mobile + " " + digits).equals(right.get(ticket));
    }
}
