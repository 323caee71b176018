package info.becs.site.themes.control;

import java.io.Writer;

/** Collects a page, up to a length at which it is no longer one. */
final class BoundedWriter extends Writer {

    private final StringBuilder text = new StringBuilder(8192);
    private final Draw draw;
    private int writes;

    BoundedWriter(Draw draw) {
        this.draw = draw;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        room(length);
        text.append(characters, from, length);
    }

    @Override
    public void write(String more) {
        room(more.length());
        text.append(more);
    }

    private void room(int more) {
        if (text.length() + more > Draw.MOST_CHARACTERS) {
            throw new Overrun("writes more than " + Draw.MOST_CHARACTERS + " characters");
        }
        if ((++writes & 255) == 0) {
            draw.watchTheClock();
        }
    }

    @Override
    public void flush() {
        // nothing to do
    }

    @Override
    public void close() {
        // nothing to do
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
