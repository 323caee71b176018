package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.LibertyNode;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many hashes of passwords a node has made: what a clock would say too late and not surely. */
final class Hashes {

    private static final Pattern FIGURE = Pattern.compile("becs_password_hashes_total (\\d+)");

    private final LibertyNode node;

    private Hashes(LibertyNode node) {
        this.node = node;
    }

    static Hashes of(LibertyNode node) {
        return new Hashes(node);
    }

    /** What a call answers, after making sure how many it cost. */
    Answer costs(int howMany, Supplier<Answer> call) {
        long before = count();
        Answer answer = call.get();
        assertThat(count() - before).as("hashes for %s", answer).isEqualTo(howMany);
        return answer;
    }

    private long count() {
        String figures = node.as(node.people().admin())
                .get("/api/core/metrics")
                .expect(200)
                .body();
        Matcher matcher = FIGURE.matcher(figures);
        assertThat(matcher.find()).isTrue();
        return Long.parseLong(matcher.group(1));
    }
}
