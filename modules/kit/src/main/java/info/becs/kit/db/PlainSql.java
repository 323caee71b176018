package info.becs.kit.db;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Tables that are no entities: by the caller's transaction, and refused as those of entities are.
 *
 * <pre>{@code
 * var sql = new PlainSql(database);
 * sql.change("DELETE FROM complaints_look WHERE looked_on < ?", Date.valueOf(day));
 * List<String> offices = sql.rows("SELECT office FROM complaints_look WHERE person = ?", 10, row -> row.getString(1), person);
 * }</pre>
 */
public record PlainSql(DataSource database) {

    /** What one row is. */
    @FunctionalInterface
    public interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    /** @param most rows that are read; 0 for all */
    public <T> List<T> rows(String sql, int most, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            query.setMaxRows(most);
            var rows = new ArrayList<T>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(reading.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many rows it was. */
    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            fill(change, values);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same statement for each, in one batch. */
    public void changes(String sql, List<Object[]> each) {
        if (each.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (Object[] values : each) {
                fill(change, values);
                change.addBatch();
            }
            change.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The other is Derby. */
    public boolean isPostgresql() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static PersistenceException failed(SQLException e) {
        return new PersistenceException("A table could not be read or changed", e);
    }
}
