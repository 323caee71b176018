package info.becs.core.nodes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One server, as the others see it. */
class NodeTest {

    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");

    private final Node node = new Node("a", START);

    @Test
    void aServerThatIsNotHeardOfIsSilent() {
        assertThat(node.state(START.plusSeconds(16))).isEqualTo(Node.State.SILENT);
    }

    @Test
    void aBeatBringsItBack() {
        node.beat(START.plusSeconds(30));

        assertThat(node.state(START.plusSeconds(40))).isEqualTo(Node.State.RUNNING);
    }

    @Test
    void whoEndsAsItShouldIsStoppedAndNotSilent() {
        node.stop(START.plusSeconds(5));

        assertThat(node.state(START.plusSeconds(500))).isEqualTo(Node.State.STOPPED);
    }
}
