package info.becs.core.audit.entity;

import java.nio.charset.StandardCharsets;

/** Text as both databases give it back: no control characters, no halves of characters, not too long. */
final class Kept {

    private Kept() {}

    /** One line: line ends become blanks. */
    static String line(String text, int longest) {
        return text(text.replace('\n', ' '), longest);
    }

    static String text(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
        var kept = new StringBuilder(cut.length());
        cut.codePoints().filter(c -> c >= ' ' || c == '\n' || c == '\t').forEach(kept::appendCodePoint);
        // Half a surrogate pair becomes a question mark here, and not in the driver.
        return new String(kept.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
