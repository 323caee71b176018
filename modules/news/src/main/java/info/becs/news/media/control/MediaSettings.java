package info.becs.news.media.control;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every setting of the media library. */
@ApplicationScoped
public class MediaSettings {

    private static final String FOLDER = "news.media.dir";

    @Inject
    @ConfigProperty(name = FOLDER)
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(Setting.text(
                FOLDER,
                "",
                Text.of(
                        "ছবির ফোল্ডার, সব নোডের জন্য একই (খালি থাকলে ডেটা ফোল্ডারের news-media)",
                        "Folder of pictures, the same for all nodes (empty: news-media in the data folder)")));
    }

    Path folder() {
        return folder.filter(f -> !f.isBlank()).map(Path::of).orElseGet(() -> Path.of(dataFolder, "news-media"));
    }
}
