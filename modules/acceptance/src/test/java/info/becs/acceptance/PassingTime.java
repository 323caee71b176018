package info.becs.acceptance;

import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Time that passes for the cases of one node while it is stopped: all that stands at a case, and what was told of its clocks, lies further
 * back when it starts again. The chain of a history tells that somebody did so.
 */
final class PassingTime {

    private static final List<String> MOMENTS = List.of(
            "received_at",
            "opened_at",
            "due_at",
            "assigned_at",
            "answered_at",
            "ended_at",
            "answer_since",
            "first_due_at",
            "update_due_at",
            "solution_due_at",
            "escalates_at",
            "warn_at",
            "ask_at");

    private final LibertyNode node;

    private PassingTime(LibertyNode node) {
        this.node = node;
    }

    static PassingTime of(LibertyNode node) {
        return new PassingTime(node);
    }

    void passes(Duration time) {
        node.stop();
        Tables tables = Tables.of(node);
        tables.change("UPDATE complaints_case SET "
                + MOMENTS.stream()
                        .map(moment -> moment + " = " + earlier(moment, time))
                        .collect(Collectors.joining(", ")));
        tables.change("UPDATE complaints_warning SET due_at = " + earlier("due_at", time));
        node.start();
    }

    private static String earlier(String moment, Duration time) {
        return "{fn TIMESTAMPADD(SQL_TSI_SECOND, -" + time.toSeconds() + ", " + moment + ")}";
    }
}
