package info.becs.forms.files.control;

import info.becs.forms.FormFolders;
import info.becs.forms.IntakeOffice;
import info.becs.forms.TestSettings;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.files.control.Uploads.Offer;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.vault.control.MemoryVault;
import info.becs.kit.disk.DiskRoom;
import info.becs.kit.settings.Settings;
import info.becs.spi.Setting;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The fixture: the tiny form with a field for a picture and one for a paper, and a store in a folder. */
public final class FileOffice {

    public final IntakeOffice office = new IntakeOffice();
    final MemoryVault keys = new MemoryVault(office.clock);
    public final MemoryFiles rows = new MemoryFiles();
    final FileFolder folder = new FileFolder();
    public final Uploads uploads = new Uploads();
    public final AddedFiles added = new AddedFiles();
    final OtherFiles others = new OtherFiles();
    public final FileContent content = new FileContent();
    final FileExpiry expiry = new FileExpiry();
    final Scanning scanning = new Scanning();
    public final UUID owner = UUID.randomUUID();
    public final Form form;
    private final Path store;

    /** What staff may change while the server runs. */
    boolean handsOutUnscanned = true;

    private final Settings staffSettings = new Settings() {
        @Override
        public boolean isYes(Setting setting) {
            return handsOutUnscanned;
        }
    };

    public FileOffice(Path store) {
        this.store = store;
        form = office.install(
                FormFolders.TINY,
                Map.of(
                        "\"1.0.0\"",
                        "\"1.1.0\"",
                        "\"name\": {\"type\"",
                        "\"photo\": {\"type\": \"string\", \"format\": \"x-file\", \"maxLength\": 60, \"x-class\": \"S\"},"
                                + "\"paper\": {\"type\": \"string\", \"format\": \"x-file\", \"maxLength\": 60,"
                                + " \"x-class\": \"S\"}, \"name\": {\"type\"",
                        "{\"type\": \"Label\", \"i18n\": \"note.help\"},",
                        "{\"type\": \"Label\", \"i18n\": \"note.help\"},"
                                + "{\"type\": \"Control\", \"scope\": \"#/properties/photo\","
                                + " \"options\": {\"format\": \"file\", \"accept\": [\"image\"], \"maxSize\": 600}},"
                                + "{\"type\": \"Control\", \"scope\": \"#/properties/paper\","
                                + " \"options\": {\"accept\": [\"pdf\"]}},",
                        "\"email.label\"",
                        "\"photo.label\": \"Photo\", \"paper.label\": \"Paper\", \"email.label\""));
        var settings = TestSettings.files(store);
        folder.settings = settings;
        var budget = new ByteBudget();
        budget.settings = settings;
        budget.clock = office.clock;
        uploads.forms = office.forms;
        uploads.files = rows;
        uploads.folder = folder;
        uploads.views = new SafeView();
        uploads.budget = budget;
        uploads.room = new DiskRoom() {
            @Override
            public void requireForFiles() {
                // There is room.
            }
        };
        uploads.vault = keys.vault;
        uploads.settings = settings;
        uploads.clock = office.clock;
        added.files = rows;
        added.uploads = uploads;
        added.folder = folder;
        added.network = budget;
        added.settings = settings;
        added.clock = office.clock;
        others.files = rows;
        others.uploads = uploads;
        others.content = content;
        others.network = budget;
        content.folder = folder;
        content.vault = keys.vault;
        content.settings = staffSettings;
        expiry.files = rows;
        expiry.folder = folder;
        expiry.clock = office.clock;
        scanning.files = rows;
        scanning.folder = folder;
        scanning.vault = keys.vault;
        scanning.settings = settings;
    }

    StoredFile receive(String field, String name, byte[] bytes) {
        return uploads.receive(
                new Offer(owner, "test.tiny", field, name, "10.0.0.0/24"), new ByteArrayInputStream(bytes));
    }

    byte[] original(StoredFile file) {
        try (var in = content.original(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] view(StoredFile file) {
        try (var in = content.view(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file in the store. */
    List<Path> lying() {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
