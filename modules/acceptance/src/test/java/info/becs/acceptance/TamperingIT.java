package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever changes the audit log in the database is found out, and the first place is named. */
class TamperingIT {

    private static LibertyNode node;
    private static Burglar burglar;

    @BeforeAll
    static void start() {
        node = LibertyNode.bare("tampering-" + Database.engine())
                .with("news")
                .database(Database.empty())
                .start();
        burglar = Burglar.inside(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /** AU5 */
    @Test
    void everyChangeBehindThePlatformsBackIsFoundOut() {
        var newsroom = new Newsroom(node);
        for (int i = 0; i < 6; i++) {
            newsroom.published("খাতায় লেখা " + i);
        }
        Auditor.of(node).awaitSound();
        List<String> ids = burglar.does("SELECT entry_id FROM core_audit_link ORDER BY position");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(12);

        // Each one lies before the last, so that it is the first to be found.
        burglar.does("INSERT INTO core_audit SELECT '00000000-0000-7000-8000-000000000001', happened_at, actor,"
                + " noun, action, subject, result, code, network, changes, listed, seldom FROM core_audit WHERE id = '"
                + ids.get(0) + "'");
        assertFinds("OUTSIDE", 0, "00000000-0000-7000-8000-000000000001");

        burglar.does("DELETE FROM core_audit_link WHERE position = (SELECT MAX(position) FROM core_audit_link)");
        assertFinds("LINK_MISSING", ids.size(), "");

        burglar.does("DELETE FROM core_audit WHERE id = '" + ids.get(8) + "'");
        assertFinds("ENTRY_MISSING", 9, ids.get(8));

        burglar.does("UPDATE core_audit SET actor = 'somebody else' WHERE id = '" + ids.get(4) + "'");
        assertFinds("CHANGED", 5, ids.get(4));

        burglar.does("UPDATE core_audit_link SET hash = '" + "0".repeat(64) + "' WHERE position = 3");
        assertFinds("CHANGED", 3, ids.get(2));
    }

    private static void assertFinds(String kind, long position, String entry) {
        Answer answer = Auditor.of(node).verify("");
        assertThat(answer.text("state")).as("%s", answer).isEqualTo("BROKEN");
        assertThat(answer.text("/broken/kind")).as("%s", answer).isEqualTo(kind);
        assertThat(answer.text("/broken/position")).as("%s", answer).isEqualTo(String.valueOf(position));
        assertThat(answer.text("/broken/entry")).as("%s", answer).isEqualTo(entry);
    }
}
