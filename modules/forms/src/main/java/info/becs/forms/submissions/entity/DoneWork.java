package info.becs.forms.submissions.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser says that it has worked out. */
public record DoneWork(String salt, String challenge, String signature, long number) {

    private static final Pattern TEXT =
            Pattern.compile("[A-Za-z0-9?&=%.-]{1,300} [0-9a-f]{64} [0-9a-f]{64} [0-9]{1,9}");

    /** The four of them with blanks between; empty for anything else. */
    public static Optional<DoneWork> parse(String typed) {
        if (!TEXT.matcher(typed).matches()) {
            return Optional.empty();
        }
        String[] parts = typed.split(" ");
        return Optional.of(new DoneWork(parts[0], parts[1], parts[2], Long.parseLong(parts[3])));
    }
}
