package info.becs.kit.http;

import info.becs.spi.host.Host;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/*
 * A photograph takes a phone in a village a minute to send. Until it is there the module has nothing to do, and must neither
 * be interrupted nor be called slow. Who sends next to nothing, to hold a thread, is broken off: the sooner, the more of them
 * there are. Where too many are waited for, nobody else begins; who has begun and goes on sending is not broken off for others.
 */
/** A request whose sender is waited for on nobody's account. */
final class PatientRequest extends HttpServletRequestWrapper {

    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final long LEAST_BYTES_A_SECOND = 1_000;

    private final Host.Call call;
    private final Runnable before;
    private ServletInputStream body;

    // For every request, also without a body: RESTEasy's stand-in for the request has the interfaces of the first that
    // it meets, and fails with others (ContextParameterInjector, seen in Open Liberty 26.0.0.5).
    /** @param before what is done before anything is waited for */
    PatientRequest(HttpServletRequest request, Host.Call call, Runnable before) {
        super(request);
        this.call = call;
        this.before = before;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getInputStream(), getContentLengthLong(), Network.of(this));
        }
        return body;
    }

    /** What comes in, piece by piece. */
    private final class Body extends ServletInputStream {

        private final ServletInputStream in;
        private final long declared;
        private final String network;
        private long count;
        private long waited;

        Body(ServletInputStream in, long declared, String network) {
            this.in = in;
            this.declared = declared;
            this.network = network;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            takePlace();
            long begin = System.nanoTime();
            int read = patiently(bytes, from, length);
            count += Math.max(0, read);
            waited += System.nanoTime() - begin;
            if (read > 0
                    && count != declared
                    && isSlow()
                    && waited > call.patience().toNanos()) {
                throw KitProblem.tooSlow();
            }
            return read;
        }

        /** Whoever has begun has one again for each piece; who begins, if one is left. */
        private void takePlace() {
            if (count > 0) {
                call.waits();
            } else if (!call.begins(network)) {
                throw KitProblem.tooManySend();
            }
        }

        private boolean isSlow() {
            return count < (double) waited / NANOS_A_SECOND * LEAST_BYTES_A_SECOND;
        }

        /** Whoever goes away in the middle is no failure of the module, and no reason to close it for others. */
        private int patiently(byte[] bytes, int from, int length) {
            try {
                if (count == 0) {
                    before.run();
                }
                return in.read(bytes, from, length);
            } catch (IOException e) {
                throw KitProblem.brokenOff();
            } finally {
                call.goesOn();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
