package info.becs.bench.load;

import info.becs.bench.server.Consumption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two questions to one server process, in turns: what the bare server does, and what we make of it.
 *
 * <p>Rounds are short and alternate, so that whatever else the machine does falls on both.
 */
public final class Duel {

    private static final Duration MOST_WARMING = Duration.ofMinutes(4);
    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final double LITTLE = 0.04;

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

    /** So long, and on until the compilers have little left to do; bounded, for a busy machine never comes to rest. */
    private void warm(Question question, Duration howLong) {
        crowd.ask(question, howLong);
        boolean compiling = true;
        for (long end = System.nanoTime() + MOST_WARMING.toNanos(); compiling && System.nanoTime() < end; ) {
            Duration cpu = server.cpu();
            Map<String, Duration> before = server.compilers();
            crowd.ask(question, SLICE);
            long compiled = server.compilers().entrySet().stream()
                    .mapToLong(each -> each.getValue()
                            .minus(before.getOrDefault(each.getKey(), each.getValue()))
                            .toMillis())
                    .sum();
            compiling = compiled > LITTLE * server.cpu().minus(cpu).toMillis();
        }
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
