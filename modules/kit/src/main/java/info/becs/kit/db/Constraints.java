package info.becs.kit.db;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which named constraint a database has refused a change with.
 *
 * <p>Constraints are named by hand and are part of a module's contract, so that the database may refuse
 * and the user still gets a sentence. Derby names the constraint only in its message, PostgreSQL in
 * {@code ServerErrorMessage} and in the message; both messages quote it.
 */
public final class Constraints {

    // Derby 10.16: "... unique or primary key constraint or unique index identified by 'NEWS_ARTICLE_SLUG_UQ' ..."
    // PostgreSQL: "... violates unique constraint "news_article_slug_uq"" - the wording follows lc_messages,
    // the quoted name does not; where a row is still referred to, a table is named before and after it.
    private static final Pattern DERBY = Pattern.compile("(?:identified by|constraint) '([A-Za-z0-9_]+)'");
    private static final Pattern CONSTRAINT = Pattern.compile(".*_(uq|pk|fk|ck)");
    private static final Pattern POSTGRESQL = Pattern.compile("[\"«„“”»]\\s?([a-z0-9_]+)\\s?[\"«„“”»]");

    private Constraints() {}

    /** Lower-case name of the violated constraint, or empty where the cause is another. */
    public static Optional<String> violated(Throwable thrown) {
        Optional<String> found = Optional.empty();
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                // The innermost: the failure of a batch quotes the statement before the reason.
                Optional<String> outer = found;
                found = name(sql.getMessage()).or(() -> outer);
            }
        }
        return found;
    }

    private static Optional<String> name(String message) {
        if (message == null) {
            return Optional.empty();
        }
        String firstLine = message.lines().findFirst().orElse("");
        String last = null;
        Matcher quoted = POSTGRESQL.matcher(firstLine);
        while (quoted.find()) {
            last = last == null || !CONSTRAINT.matcher(last).matches() ? quoted.group(1) : last;
        }
        if (last == null) {
            quoted = DERBY.matcher(firstLine);
            if (quoted.find()) {
                last = quoted.group(1);
            }
        }
        return Optional.ofNullable(last).map(n -> n.toLowerCase(Locale.ROOT));
    }
}
