package info.becs.kit.disk;

import info.becs.kit.settings.Settings;
import info.becs.spi.Problem;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * Why in time
 *
 * A database that cannot write any more stops in the middle of something. So what would fill the disk further is refused
 * while there is still room for the log, for signing in and for cleaning up. What a program inside the server writes by
 * itself nobody can keep from it: it is seen here as everything else is, by the room that is left.
 */
/** Whether the disk of the data folder has room for what comes in. */
@ApplicationScoped
public class DiskRoom {

    public static final Setting LEAST = Setting.number(
                    "platform.disk.least",
                    268_435_456,
                    Text.of(
                            "ডিস্কে এর কম খালি থাকলে নতুন ফাইল ও জমা নেওয়া হয় না (বাইট)",
                            "With less room on the disk no files and no submissions are taken, in bytes"))
            .between(0, 1_000_000_000_000_000L)
            .changeable();

    @Inject
    Settings settings;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    @Inject
    @ConfigProperty(name = "platform.db.url")
    Optional<String> database;

    /** One call of the system: cheap enough to be asked each time. */
    public boolean isShort() {
        return free() < settings.number(LEAST);
    }

    /** In bytes. */
    public long free() {
        return Path.of(dataFolder).toAbsolutePath().toFile().getUsableSpace();
    }

    /** For a file that is about to be kept on this server. */
    public void requireForFiles() {
        if (isShort()) {
            throw problem();
        }
    }

    /** For rows that many people add: they take room here only if the database does. */
    public void requireForRows() {
        if (database.map(url -> url.startsWith("jdbc:derby")).orElse(true)) {
            requireForFiles();
        }
    }

    public Problem problem() {
        return Problem.unavailable(
                        "platform.disk.short",
                        Text.of(
                                "সার্ভারের ডিস্ক প্রায় ভরে গেছে, তাই এখন নতুন কিছু নেওয়া হচ্ছে না; আগের কিছু হারায়নি। একটু পরে আবার চেষ্টা করুন, অথবা যিনি সার্ভার চালান তাঁকে জানান।",
                                "The disk of the server is nearly full, so nothing new is taken now; nothing is lost. Try"
                                        + " again later, or tell whoever runs the server to make room."))
                .retryAfter(Duration.ofMinutes(5));
    }
}
