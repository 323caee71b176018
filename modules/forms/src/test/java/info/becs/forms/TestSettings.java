package info.becs.forms;

import java.nio.file.Path;
import java.util.Optional;

/** Settings as a test gives them. */
public final class TestSettings {

    private TestSettings() {}

    public static FormsSettings standard() {
        return with(null, "");
    }

    public static FormsSettings with(Path folder, String enable) {
        var settings = new FormsSettings();
        settings.folder = Optional.ofNullable(folder).map(Path::toString);
        settings.enable = Optional.of(enable);
        settings.pepper = Optional.of("a pepper of thirty-two characters");
        settings.database = Optional.of("jdbc:derby:memory:forms");
        settings.unsignedFiles = true;
        settings.dataFolder = "target";
        settings.keys = Optional.empty();
        settings.files = Optional.empty();
        settings.clamd = Optional.empty();
        settings.fileMegabytes = 1;
        settings.addedFiles = 4;
        settings.addedMegabytes = 1;
        settings.draftDays = 30;
        settings.failures = 5;
        settings.quickest = 0;
        settings.calm = 1_000;
        return settings;
    }

    /** Nobody fills in a form within ten seconds, and three submissions a minute are a rush. */
    public static FormsSettings watchful() {
        var settings = standard();
        settings.quickest = 10;
        settings.calm = 3;
        return settings;
    }

    /** Nothing unsigned is taken from the folder. */
    public static FormsSettings signedOnly(Path folder) {
        var settings = with(folder, "");
        settings.unsignedFiles = false;
        return settings;
    }

    /** With the keyset in this file. */
    public static FormsSettings keys(Path file) {
        var settings = standard();
        settings.keys = Optional.of(file.toString());
        return settings;
    }

    /** With the store of files in this folder. */
    public static FormsSettings files(Path folder) {
        var settings = standard();
        settings.files = Optional.of(folder.toString());
        return settings;
    }

    /** With this scanner. */
    public static FormsSettings clamd(String address) {
        var settings = standard();
        settings.clamd = Optional.of(address);
        return settings;
    }

    public static FormsSettings pepper(String pepper) {
        var settings = standard();
        settings.pepper = Optional.of(pepper);
        return settings;
    }
}
