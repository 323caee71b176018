package info.becs.core.uninstall.control;

import info.becs.core.modules.control.ModuleSteps;
import info.becs.core.uninstall.entity.ModuleTable;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;

/*
 * Whose table is it
 *
 * Tables begin with their module's name and an underscore. A module "news" must not be given the tables of
 * "news-letter" (news_letter_...): the longest name among all modules that were ever here owns a table. Names come from
 * the database's own catalogue and the history, never from a request, and are checked again before they stand in SQL.
 */
/** All tables that modules keep, found by their names. */
@ApplicationScoped
public class ModuleTables {

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    ModuleSteps steps;

    /** In the caller's transaction; its history of migrations is among them. */
    public List<ModuleTable> of(String module) {
        var found = new ArrayList<ModuleTable>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : names(connection, module)) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
                    count.next();
                    found.add(new ModuleTable(name.toLowerCase(Locale.ROOT), count.getLong(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of module " + module + " cannot be counted", e);
        }
        return found;
    }

    /** Drops them, in the caller's transaction. */
    void drop(String module) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var left = new TreeSet<>(names(connection, module));
            // A table that another one refers to goes after it: as many rounds as the longest chain.
            for (int before = -1; !left.isEmpty() && left.size() != before; ) {
                before = left.size();
                dropWhatNobodyRefersTo(connection, statement, left);
            }
            if (!left.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of module " + module + " cannot be dropped", e);
        }
    }

    /** Asked of the catalogue, not tried: on PostgreSQL a refused statement would end the whole transaction. */
    private static void dropWhatNobodyRefersTo(Connection connection, Statement statement, TreeSet<String> left)
            throws SQLException {
        for (String name : List.copyOf(left)) {
            if (!isReferredTo(connection, name, left)) {
                statement.executeUpdate("DROP TABLE " + name);
                left.remove(name);
            }
        }
    }

    private static boolean isReferredTo(Connection connection, String name, TreeSet<String> by) throws SQLException {
        try (ResultSet keys =
                connection.getMetaData().getExportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                String other = keys.getString("FKTABLE_NAME");
                if (!other.equals(name) && by.contains(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As the catalogue writes them. */
    List<String> names(Connection connection, String module) throws SQLException {
        var names = new TreeSet<String>();
        String[] plainTables = {"TABLE"};
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", plainTables)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.matches("[A-Za-z][A-Za-z0-9_]{0,120}") && module.equals(owner(name))) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private String owner(String table) {
        String lower = table.toLowerCase(Locale.ROOT);
        String owner = null;
        for (String module : steps.modules()) {
            boolean begins = lower.startsWith(module.replace('-', '_') + "_");
            if (begins && (owner == null || module.length() > owner.length())) {
                owner = module;
            }
        }
        return owner;
    }
}
