package info.becs.broken;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A module that is well. What it says of itself stands in {@code module.properties} of its WAR. */
@ApplicationScoped
public class Plain implements Module {

    @Override
    public ModuleInfo describe() {
        var said = said();
        var info = ModuleInfo.of(said.getProperty("id"));
        for (String word : said.getProperty("permissions", "").split(" ")) {
            info = word.isEmpty() ? info : info.permission(word, Text.same("to " + word));
        }
        if (said.containsKey("setting")) {
            info = info.setting(Setting.number(said.getProperty("setting"), 1, Text.same("how many"))
                    .changeable());
        }
        return said.containsKey("requires") ? info.requires(said.getProperty("requires")) : info;
    }

    private static Properties said() {
        var said = new Properties();
        try (var text = Plain.class.getResourceAsStream("/module.properties")) {
            said.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    @Override
    public void start(Platform platform) {
        // It only wants to be here.
    }
}
