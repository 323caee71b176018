package info.becs.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import info.becs.spi.host.Host;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Who is waited for while they send, and who is not. */
class PatientRequestTest {

    private static final int GOES_AWAY = Integer.MAX_VALUE;

    private final Call call = new Call();
    private int begun;
    private Runnable before = () -> begun++;
    private long declared = -1;

    /** @param pause before each piece; @param pieces how many come, and how large they are */
    private PatientRequest sends(Duration pause, int pieces, int size) {
        var body = new Pieces(pause, pieces, size);
        return new PatientRequest(
                (HttpServletRequest) Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) -> switch (method.getName()) {
                            case "getInputStream" -> body;
                            case "getContentLengthLong" -> declared;
                            case "getRemoteAddr" -> "203.0.113.77";
                            default -> null;
                        }),
                call,
                () -> before.run());
    }

    private static String refusal(PatientRequest request) {
        return catchThrowableOfType(
                        Problem.class, () -> request.getInputStream().readAllBytes())
                .code();
    }

    @Test
    void whoeverSendsAllAtOnceIsReadAlsoInARush() throws IOException {
        call.patience = Duration.ZERO;

        assertThat(sends(Duration.ZERO, 8, 1_000).getInputStream().readAllBytes())
                .hasSize(8_000);
        assertThat(call.waiting).isZero();
        assertThat(begun).isOne();
    }

    /** Five who go away in the middle would otherwise close the module for everybody. */
    @Test
    void whoeverGoesAwayInTheMiddleIsRefusedAndNoFailure() {
        assertThat(refusal(sends(Duration.ZERO, GOES_AWAY, 1))).isEqualTo("platform.body.broken-off");
        assertThat(call.waiting).isZero();
    }

    @Test
    void whoeverSendsSlowlyIsWaitedForAsLongAsThereIsPatience() throws IOException {
        call.patience = Duration.ofSeconds(20);

        assertThat(sends(Duration.ofMillis(20), 5, 1).getInputStream().readAllBytes())
                .hasSize(5);
    }

    @Test
    void whoeverSendsNextToNothingIsBrokenOffWhenItIsOver() {
        call.patience = Duration.ofMillis(50);

        assertThat(refusal(sends(Duration.ofMillis(20), 1_000, 1))).isEqualTo("platform.body.too-slow");
        assertThat(call.waiting).isZero();
    }

    /** However many there are: a photograph on a slow line is not broken off for others. */
    @Test
    void whoeverGoesOnSendingIsNeverBrokenOff() throws IOException {
        call.patience = Duration.ZERO;

        assertThat(sends(Duration.ofMillis(10), 30, 100).getInputStream().readAllBytes())
                .hasSize(3_000);
    }

    /** A short body that came late is whole: there is nothing more to wait for. */
    @Test
    void whoeverHasSentAllIsNotBrokenOff() throws IOException {
        call.patience = Duration.ZERO;
        declared = 3;

        assertThat(sends(Duration.ofMillis(20), 1, 3).getInputStream().readAllBytes())
                .hasSize(3);
        declared = 4;
        assertThat(refusal(sends(Duration.ofMillis(20), 1, 3))).isEqualTo("platform.body.too-slow");
    }

    @Test
    void whereNoPlaceIsLeftNobodyBeginsAndNothingIsRead() {
        call.patience = Duration.ZERO;
        call.mayBegin = false;

        assertThat(refusal(sends(Duration.ZERO, 1, 1))).isEqualTo("platform.body.too-many-send");
        assertThat(call.waits).isZero();
        assertThat(begun).isZero();
    }

    /** Once for each body, by the network that it comes from. */
    @Test
    void whoeverBeginsDoesSoInTheirNetwork() throws IOException {
        sends(Duration.ZERO, 8, 1_000).getInputStream().readAllBytes();

        assertThat(call.networks).containsExactly("203.0.113.0/24");
        assertThat(call.waits).isEqualTo(9);
    }

    @Test
    void whatFailsBeforeAnythingIsWaitedForTakesNoPlaceAway() {
        var request = sends(Duration.ZERO, 1, 1);
        before = () -> {
            throw new IllegalStateException("An empty transaction fails");
        };

        assertThatThrownBy(() -> request.getInputStream().read()).hasMessage("An empty transaction fails");
        assertThat(call.waiting).isZero();
    }

    private static final class Call implements Host.Call {

        private Duration patience = Duration.ofSeconds(20);
        private boolean mayBegin = true;
        private int waiting;
        private int waits;
        private final List<String> networks = new ArrayList<>();

        @Override
        public void failed(Throwable cause) {
            throw new AssertionError(cause);
        }

        @Override
        public boolean begins(String network) {
            if (mayBegin) {
                networks.add(network);
                waits();
            }
            return mayBegin;
        }

        @Override
        public void waits() {
            waiting++;
            waits++;
        }

        @Override
        public void goesOn() {
            waiting--;
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public void close() {
            // nothing was entered
        }
    }

    private static final class Pieces extends ServletInputStream {

        private final Duration pause;
        private final int size;
        private int left;

        Pieces(Duration pause, int pieces, int size) {
            this.pause = pause;
            this.left = pieces;
            this.size = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == GOES_AWAY) {
                throw new EOFException("Connection closed");
            }
            if (left-- <= 0) {
                return -1;
            }
            LockSupport.parkNanos(pause.toNanos()); // that is what is tried
            return Math.min(size, length);
        }

        @Override
        public boolean isFinished() {
            return left <= 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
