package info.becs.forms;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: the id that a sender gives its submission. */
public final class InstanceId {

    /** Version 4 or 7: the id must not be guessed, for whoever has it and the answers is given the receipt again. */
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private static final Pattern QUOTED = Pattern.compile("\"(.{0,60})\"");

    private InstanceId() {}

    /** @throws info.becs.spi.Problem where there is none */
    public static UUID parse(String header) {
        String given = header == null ? "" : header.trim();
        Matcher quoted = QUOTED.matcher(given);
        String plain = (quoted.matches() ? quoted.group(1) : given).toLowerCase(Locale.ROOT);
        if (!RANDOM.matcher(plain).matches()) {
            throw FormsProblem.instanceIdMissing();
        }
        return UUID.fromString(plain);
    }
}
