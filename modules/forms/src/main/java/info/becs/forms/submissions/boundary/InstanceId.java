package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import java.util.UUID;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: the id that a sender gives its submission. */
final class InstanceId {

    /** Version 4 or 7: the id must not be guessed, for whoever has it and the answers is given the receipt again. */
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private InstanceId() {}

    static UUID parse(String header) {
        String plain = header == null
                ? ""
                : header.trim().replaceAll("^\"(.{0,60})\"$", "$1").toLowerCase(java.util.Locale.ROOT);
        if (!RANDOM.matcher(plain).matches()) {
            throw FormsProblem.instanceIdMissing();
        }
        return UUID.fromString(plain);
    }
}
