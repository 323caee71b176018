package info.becs.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of one module: it stands still where the test has set it.
 *
 * <pre>{@code
 * var hands = new HandSetClock.Hands(file);
 * hands.set(Instant.now());
 * node.environment(HandSetClock.FILE, file.toString()).deploy("forms", HandSetClock.in(Installation.war("forms")));
 * hands.passes(Duration.ofMinutes(1));
 * }</pre>
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class HandSetClock {

    /** Names the file in which the instant stands. */
    public static final String FILE = "HAND_SET_CLOCK";

    @Produces
    public Clock clock() {
        return new Hands(Path.of(System.getenv(FILE)));
    }

    /** A copy of this module that goes by such a clock, and is otherwise as it ships. */
    public static Path in(Path war) {
        Path copy = Path.of("target", "wars", "hand-set-" + war.getFileName()).toAbsolutePath();
        try {
            Files.createDirectories(copy.getParent());
            Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem inside = FileSystems.newFileSystem(copy)) {
                add(inside, HandSetClock.class);
                add(inside, Hands.class);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(FileSystem war, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path place = war.getPath("WEB-INF", "classes", name);
        Files.createDirectories(place.getParent());
        try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(bytes, place);
        }
    }

    /** Tells what stands in a file. */
    public static final class Hands extends Clock {

        private final Path file;

        public Hands(Path file) {
            this.file = file;
        }

        public void set(Instant now) {
            try {
                Path beside = Files.writeString(Path.of(file + ".new"), now.toString());
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void passes(Duration time) {
            set(instant().plus(time));
        }

        @Override
        public Instant instant() {
            try {
                return Instant.parse(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
