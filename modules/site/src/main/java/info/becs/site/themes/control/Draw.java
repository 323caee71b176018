package info.becs.site.themes.control;

import io.pebbletemplates.pebble.template.EvaluationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One page that is being drawn: for whom, and what it has used up so far. */
final class Draw {

    /** Under this name the engine carries it; no template can spell it. */
    static final String NAME = " draw";

    static final int MOST_STEPS = 20_000;
    static final int MOST_CHARACTERS = 1_000_000;
    static final int LONGEST_TEXT = 100_000;
    private static final int DEEPEST = 24;
    private static final long MOST_NANOS = 1_500_000_000L;

    private final Locale locale;
    private final long began = System.nanoTime();
    private final List<String> styles = new ArrayList<>();
    private int steps;
    private int depth;

    Draw(Locale locale) {
        this.locale = locale;
    }

    static Draw of(EvaluationContext context) {
        return (Draw) context.getVariable(NAME);
    }

    Locale locale() {
        return locale;
    }

    List<String> styles() {
        return styles;
    }

    /** One turn of a loop, one part included, one piece of text put together. */
    void step() {
        if (++steps > MOST_STEPS) {
            throw new Overrun("takes more than " + MOST_STEPS + " steps");
        }
        if ((steps & 63) == 0) {
            watchTheClock();
        }
    }

    void watchTheClock() {
        if (System.nanoTime() - began > MOST_NANOS) {
            throw new Overrun("takes longer than a second and a half");
        }
    }

    void into() {
        step();
        if (++depth > DEEPEST) {
            throw new Overrun("includes itself, or parts more than " + DEEPEST + " deep");
        }
    }

    void outOf() {
        depth--;
    }
}
