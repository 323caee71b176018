package info.becs.core.uninstall.control;

import info.becs.kit.disk.DiskRoom;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything that a module keeps, as one zip in the data folder: a file of JSON lines for each table.
 *
 * <p>It holds personal data as the tables do, so only the server's own user can read it and it is handed to nobody over
 * the network. Until it is whole its parts lie in a folder beside it.
 */
@ApplicationScoped
public class TableExport {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String LINES = ".jsonl";
    private static final int FETCH = 500;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    DiskRoom room;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    /** Whether parts of it lie here. */
    boolean isBegun(String file) {
        return Files.isDirectory(parts(file));
    }

    void writeTable(String file, String table) throws IOException {
        room.requireForFiles();
        Path part = ownersAlone(begun(file).resolve(table.toLowerCase(Locale.ROOT) + LINES));
        try (Connection connection = database.getConnection();
                OutputStream out = Files.newOutputStream(part)) {
            write(connection, table, out);
        } catch (SQLException e) {
            throw new IllegalStateException("The table " + table + " cannot be read", e);
        }
    }

    /** Puts the parts together, below {@code exports/} of the data folder. */
    void close(String file) throws IOException {
        room.requireForFiles();
        Path draft = ownersAlone(begun(file).resolve("whole.tmp"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (Path part : written(file)) {
                zip.putNextEntry(new ZipEntry(part.getFileName().toString()));
                Files.copy(part, zip);
                zip.closeEntry();
            }
        }
        Files.move(draft, folder().resolve(file));
        discard(file);
    }

    void discard(String file) throws IOException {
        if (isBegun(file)) {
            try (Stream<Path> all = Files.list(parts(file))) {
                for (Path part : all.toList()) {
                    Files.delete(part);
                }
            }
            Files.delete(parts(file));
        }
    }

    private List<Path> written(String file) throws IOException {
        try (Stream<Path> all = Files.list(parts(file))) {
            return all.filter(part -> part.toString().endsWith(LINES)).sorted().toList();
        }
    }

    private Path folder() {
        return Path.of(dataFolder, "exports");
    }

    private Path parts(String file) {
        return folder().resolve(file + ".parts");
    }

    private Path begun(String file) throws IOException {
        return Files.createDirectories(parts(file));
    }

    private static Path ownersAlone(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    private static void write(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
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
