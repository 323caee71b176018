package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.Installation;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With the grants that are shipped for PostgreSQL the platform's own user can add to the log and nothing else. */
@Tag("once")
class AppendOnlyIT {

    /** AU6 */
    @Test
    void thePlatformWorksAndItsUserCanChangeNoEntry() throws IOException {
        var database = Database.postgresql("becs");
        try (var node =
                LibertyNode.bare("append-only").with("news").database(database).start()) {
            var newsroom = new Newsroom(node);
            newsroom.published("অনুমতির আগে");
            Auditor.of(node).awaitSound();

            database.asSuperuser(script());

            var tables = Tables.of(node);
            String id = tables.column("SELECT MIN(id) FROM core_audit").get(0);
            assertRefused(() -> tables.change("UPDATE core_audit SET actor = 'nobody' WHERE id = ?", id));
            assertRefused(() -> tables.change("DELETE FROM core_audit WHERE id = ?", id));
            assertRefused(() -> tables.change("UPDATE core_audit_link SET hash = 'x'"));
            assertRefused(() -> tables.change("DELETE FROM core_audit_link"));
            assertRefused(() -> tables.change("TRUNCATE core_audit"));
            assertRefused(() -> tables.change("DROP TABLE core_audit"));
            assertRefused(() -> tables.change("ALTER TABLE core_audit DROP CONSTRAINT core_audit_result_ck"));
            tables.change("GRANT UPDATE ON core_audit TO becs"); // a warning, and nothing is granted
            assertRefused(() -> tables.change("UPDATE core_audit SET actor = 'nobody' WHERE id = ?", id));

            String number = newsroom.published("অনুমতির পরে");
            assertThat(Auditor.of(node).entries("action=news.article&subject=" + number))
                    .hasSize(2);
            Auditor.of(node).awaitSound();

            node.stop();
            node.start();
            newsroom.published("আবার চালুর পরে");
            Auditor.of(node).awaitSound();
        }
    }

    @Test
    void anOwnerOfTheDatabaseIsToldThatHeCouldDropTheLog() throws IOException {
        var database = Database.postgresql("becs");
        database.asSuperuser("CREATE TABLE core_audit (id INT); CREATE TABLE core_audit_link (id INT)");
        String script = script();

        database.asSuperuser(
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO becs', current_database()); END $$");
        assertThatThrownBy(() -> database.asSuperuser(script)).hasMessageContaining("could drop the log");

        database.asSuperuser(
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO postgres', current_database()); END $$");
        assertThatThrownBy(() -> database.asSuperuser(script.replace("'becs'", "'nobody_of_this_name'")))
                .hasMessageContaining("There is no user");
        assertThatThrownBy(() -> database.asSuperuser(script.replace("'becs'", "'postgres'")))
                .hasMessageContaining("superuser");
    }

    private static String script() throws IOException {
        return Files.readString(Installation.template().resolve("optional/audit-append-only.sql"));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        // The wording follows the language of the engine; 42501 is insufficient_privilege.
        assertThatThrownBy(change)
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .extracting(e -> ((java.sql.SQLException) e).getSQLState())
                .isEqualTo("42501");
    }
}
