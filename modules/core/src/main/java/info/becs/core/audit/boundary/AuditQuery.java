package info.becs.core.audit.boundary;

import info.becs.core.audit.control.AuditFilter;
import info.becs.core.audit.entity.AuditProblem;
import info.becs.spi.audit.AuditEntry.Result;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What somebody asks of the audit log, as it stands in the address. */
public class AuditQuery {

    private static final int LONGEST = 200;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Id of a person, or of a module for what the platform did by itself. */
    @QueryParam("actor")
    String actor;

    /** A whole action, {@code news.article.publish}, or its noun, {@code news.article}. */
    @QueryParam("action")
    String action;

    @QueryParam("subject")
    String subject;

    @QueryParam("result")
    String result;

    @QueryParam("from")
    String from;

    /** Before this moment. */
    @QueryParam("to")
    String to;

    /** As it was kept with an export. */
    static AuditQuery of(Map<String, String> kept) {
        var query = new AuditQuery();
        query.actor = kept.get("actor");
        query.action = kept.get("action");
        query.subject = kept.get("subject");
        query.result = kept.get("result");
        query.from = kept.get("from");
        query.to = kept.get("to");
        return query;
    }

    AuditFilter filter() {
        return new AuditFilter(
                text("actor", actor),
                text("action", action),
                text("subject", subject),
                Optional.ofNullable(result).map(AuditQuery::result),
                moment("from", from),
                moment("to", to));
    }

    private static Optional<String> text(String name, String value) {
        if (value != null && (value.length() > LONGEST || value.indexOf('\0') >= 0)) {
            throw AuditProblem.filterTooLong(name);
        }
        return Optional.ofNullable(value);
    }

    private static Result result(String value) {
        return Arrays.stream(Result.values())
                .filter(known -> known.name().equals(value))
                .findFirst()
                .orElseThrow(() -> AuditProblem.resultUnknown(value));
    }

    private static Optional<Instant> moment(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            Instant moment = Instant.parse(value);
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LATEST)) {
                throw AuditProblem.timeUnreadable(name);
            }
            return Optional.of(moment);
        } catch (DateTimeParseException e) {
            throw AuditProblem.timeUnreadable(name);
        }
    }
}
