package info.becs.broken;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes several answers at once, the last of which the database does not take. */
@Path("batches")
@RequestScoped
@Consumes("text/plain")
public class BatchesResource {

    /** The table that its migration makes. */
    public static final String TABLE = """
            CREATE TABLE batches_answer (
              id     INTEGER       NOT NULL,
              words  VARCHAR(100)  NOT NULL,
              CONSTRAINT batches_answer_pk PRIMARY KEY (id),
              CONSTRAINT batches_answer_ck CHECK (id < 3)
            );
            """;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @POST
    @Transactional
    public void write(String words) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO batches_answer (id, words) VALUES (?, ?)")) {
            for (int id = 1; id <= 3; id++) {
                insert.setInt(1, id);
                insert.setString(2, words);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
