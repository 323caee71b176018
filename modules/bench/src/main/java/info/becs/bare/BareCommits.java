package info.becs.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One insert and one commit for each request, through the datasource that everybody uses. */
@WebServlet(urlPatterns = "/commits", loadOnStartup = 1)
public class BareCommits extends HttpServlet {

    private static final String INSERT = "INSERT INTO bare_row (id, body) VALUES (?, ?)";

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** Makes the table. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
            statement.execute("CREATE TABLE bare_row (id VARCHAR(36) NOT NULL PRIMARY KEY, body "
                    + (derby ? "CLOB" : "TEXT") + " NOT NULL)");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, request.getHeader("Idempotency-Key"));
                insert.setString(2, body);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setContentLength(0);
    }
}
