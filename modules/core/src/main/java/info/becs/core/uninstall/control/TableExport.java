package info.becs.core.uninstall.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything that a module keeps, as one zip in the data folder: a file of JSON lines for each table.
 *
 * <p>It holds personal data as the tables do, so only the server's own user can read it and it is handed to nobody over
 * the network.
 */
@ApplicationScoped
public class TableExport {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(java.time.ZoneOffset.UTC);
    private static final int FETCH = 500;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    ModuleTables tables;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    /** The file's name, below {@code exports/} of the data folder. */
    String write(String module) {
        String name = module + "-" + STAMP.format(clock.instant()) + ".zip";
        Path folder = Path.of(dataFolder, "exports");
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, module, ".tmp");
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            try (Connection connection = database.getConnection();
                    var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                for (String table : tables.names(connection, module)) {
                    zip.putNextEntry(new ZipEntry(table.toLowerCase(Locale.ROOT) + ".jsonl"));
                    write(connection, table, zip);
                    zip.closeEntry();
                }
            }
            Files.move(draft, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The export of module " + module + " cannot be written", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of module " + module + " cannot be read", e);
        }
        return name;
    }

    private static void write(Connection connection, String table, ZipOutputStream zip)
            throws SQLException, IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                while (rows.next()) {
                    writer.write(line(rows));
                    writer.newLine();
                }
            }
        }
        writer.flush();
    }

    private static String line(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        JsonObjectBuilder json = JSON.createObjectBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            byte[] bytes = isBinary(columns.getColumnType(i)) ? row.getBytes(i) : null;
            String value =
                    bytes == null ? row.getString(i) : Base64.getEncoder().encodeToString(bytes);
            if (value == null) {
                json.addNull(name);
            } else {
                json.add(name, value);
            }
        }
        return json.build().toString();
    }

    private static boolean isBinary(int type) {
        switch (type) {
            case java.sql.Types.BINARY, java.sql.Types.VARBINARY, java.sql.Types.LONGVARBINARY, java.sql.Types.BLOB:
                return true;
            default:
                return false;
        }
    }
}
