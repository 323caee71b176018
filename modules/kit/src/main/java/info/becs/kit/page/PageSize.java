package info.becs.kit.page;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** How many lines a client wants, within what is reasonable. */
public final class PageSize {

    private PageSize() {}

    /** The standard for a missing one; a refusal for anything that is not 1 to {@code most}. */
    public static int of(String raw, int standard, int most) {
        if (raw == null || raw.isEmpty()) {
            return standard;
        }
        try {
            int size = raw.length() > 6 ? -1 : Integer.parseInt(raw);
            if (size >= 1 && size <= most) {
                return size;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Problem.malformed(
                "platform.page-size.invalid",
                Text.of("size হতে হবে ১ থেকে {0}।", "size must be 1 to {0}.").with(most));
    }
}
