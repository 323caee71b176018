package info.becs.membership.sheets.control;

import info.becs.spi.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that refuses to give more bytes than were agreed upon, whatever its header says. */
final class Counted extends FilterInputStream {

    private final Supplier<Problem> refusal;
    private long left;

    Counted(InputStream bytes, long most, Supplier<Problem> refusal) {
        super(bytes);
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        spend(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        spend(Math.max(count, 0));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void spend(int count) {
        left -= count;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
