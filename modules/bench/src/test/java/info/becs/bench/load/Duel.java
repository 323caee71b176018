package info.becs.bench.load;

import info.becs.bench.server.Consumption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Two questions to one server process, in turns: what the bare server does, and what we make of it.
 *
 * <p>Rounds are short and alternate, so that whatever else the machine does falls on both.
 */
public final class Duel {

    private final Crowd crowd;
    private final Consumption server;
    private final Duration roundTime;
    private final int rounds;

    public Duel(Crowd crowd, Consumption server, Duration roundTime, int rounds) {
        this.crowd = crowd;
        this.server = server;
        this.roundTime = roundTime;
        this.rounds = rounds;
    }

    /** Both until they are compiled, then in turns. */
    public Outcome between(Question bare, Question ours, Duration warm) {
        warm(bare, warm);
        warm(ours, warm);
        List<Round> ofBare = new ArrayList<>();
        List<Round> ofOurs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ofBare.add(round(bare));
            ofOurs.add(round(ours));
        }
        return new Outcome(ofBare, ofOurs);
    }

    private void warm(Question question, Duration howLong) {
        crowd.ask(question, howLong);
        server.settle();
    }

    private Round round(Question question) {
        Duration before = server.cpu();
        long begin = System.nanoTime();
        long answers = crowd.ask(question, roundTime);
        long end = System.nanoTime();
        Duration settled = server.settle();
        return new Round(
                answers, Duration.ofNanos(end - begin), settled, server.cpu().minus(before));
    }

    /** The rounds of both, in their order. */
    public record Outcome(List<Round> bare, List<Round> ours) {

        /** Of each round to the one before it, not of averages. */
        public Spread ratio() {
            double[] ratios = new double[bare.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = ours.get(i).perSecond() / bare.get(i).perSecond();
            }
            return Spread.of(ratios);
        }
    }
}
