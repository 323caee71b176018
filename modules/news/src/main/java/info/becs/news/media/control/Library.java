package info.becs.news.media.control;

import info.becs.kit.disk.DiskRoom;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.FileName;
import info.becs.kit.text.Sha256;
import info.becs.news.media.entity.Description;
import info.becs.news.media.entity.Developed;
import info.becs.news.media.entity.MediaProblem;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.Variant;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes pictures in, and tells the platform when one that readers may see is another. */
@ApplicationScoped
public class Library {

    @Inject
    Pictures pictures;

    @Inject
    PictureUses uses;

    @Inject
    PictureFolder folder;

    @Inject
    Darkroom darkroom;

    @Inject
    DiskRoom room;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** What came in: a picture that is here already, or the files of a new one. */
    public record Received(Optional<Long> known, Developed developed) {}

    /** Without a transaction: who sends slowly holds no connection. */
    public Received receive(InputStream content) {
        room.requireForFiles();
        Path begun = folder.begin();
        try {
            var incoming = Incoming.read(content, begun.resolve("sent"));
            Optional<Long> known = pictures.of(incoming.sha256()).map(Picture::number);
            return new Received(known, known.isPresent() ? null : darkroom.develop(incoming.file(), incoming.sha256()));
        } finally {
            folder.delete(begun);
        }
    }

    /** The one that is here already, or a new one. */
    public Picture keep(Received received, FileName name) {
        return received.known()
                .map(pictures::require)
                .orElseGet(() -> pictures.add(new Picture(name, received.developed(), Description.NONE, now())));
    }

    /** One whose files are made already, as an empty installation begins with. @param files by their names, {@code 640.jpg} */
    public long sample(String name, int width, int height, Description said, Function<String, byte[]> files) {
        var developed = new Developed(Sha256.of("news.sample:" + name), width, height, true);
        Path begun = folder.begin();
        try {
            for (Variant variant : Variant.of(width, height)) {
                for (String format : List.of("jpg", "webp")) {
                    folder.write(begun, variant, format, files.apply(variant.word() + "." + format));
                }
            }
            folder.settle(begun, developed.sha256(), now());
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        } finally {
            folder.delete(begun);
        }
        return pictures.add(new Picture(FileName.of(name), developed, said, now()))
                .number();
    }

    /** What readers see goes on being told to those who do not. */
    public void describe(Picture picture, Description said) {
        if (!said.isComplete() && picture.description().isComplete() && uses.areShown(picture)) {
            throw MediaProblem.altMissing(List.of(picture.number()));
        }
        if (picture.describe(said, now())) {
            changed(picture);
        }
    }

    /** Wherever it is shown. */
    public void replace(Picture picture, Received received) {
        if (received.known().isPresent()) {
            long other = received.known().get();
            if (other != picture.number()) {
                throw MediaProblem.knownElsewhere(other);
            }
            return;
        }
        if (picture.replace(received.developed(), now())) {
            changed(picture);
        }
    }

    /** Its files are swept up some hours later: another may just have been sent that is the same. */
    public void remove(Picture picture) {
        var places = uses.of(picture);
        if (!places.isEmpty()) {
            throw MediaProblem.used(places);
        }
        pictures.remove(picture);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void changed(Picture picture) {
        pictures.save();
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("news.media.changed", Long.toString(picture.number()))
                        .changingPages());
    }
}
