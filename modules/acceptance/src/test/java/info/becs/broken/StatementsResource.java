package info.becs.broken;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Does to everybody's tables what it is told to, on the connection that all modules share. */
@Path("statements")
@RequestScoped
@Consumes("text/plain")
@Produces("application/json")
public class StatementsResource {

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** The first column of a question; nothing for a change. */
    @POST
    @Transactional
    public List<String> execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
