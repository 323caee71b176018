package info.becs.news.media.boundary;

import static info.becs.news.media.boundary.MediaResource.CHANGE;
import static info.becs.news.media.boundary.MediaResource.REMOVE;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.text.FileName;
import info.becs.news.media.control.Library;
import info.becs.news.media.control.Library.Received;
import info.becs.news.media.control.Pictures;
import info.becs.news.media.entity.Description;
import info.becs.news.media.entity.Picture;
import info.becs.spi.DataClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;

/** What is changed in the library and written down, in one transaction that begins once everything has been sent. */
@RequestScoped
@Transactional
public class MediaDesk {

    @Inject
    Pictures pictures;

    @Inject
    Library library;

    @Inject
    Trail trail;

    @Audited(CHANGE)
    public Picture keep(Received received, FileName name) {
        Picture picture = library.keep(received, name);
        trail.on(picture.number());
        if (received.known().isEmpty()) {
            trail.changes(DataClass.I, Map.of(), PictureView.fields(picture));
        }
        return picture;
    }

    @Audited(CHANGE)
    public Picture describe(long number, Description said, Consumer<Picture> check) {
        return changed(number, check, picture -> library.describe(picture, said));
    }

    @Audited(REMOVE)
    public Picture replace(long number, Received received, Consumer<Picture> check) {
        return changed(number, check, picture -> library.replace(picture, received));
    }

    private Picture changed(long number, Consumer<Picture> check, Consumer<Picture> change) {
        Picture picture = pictures.require(number);
        check.accept(picture);
        var before = PictureView.fields(picture);
        change.accept(picture);
        trail.on(number).changes(DataClass.I, before, PictureView.fields(picture));
        return picture;
    }

    @Audited(REMOVE)
    public void remove(long number, Consumer<Picture> check) {
        Picture picture = pictures.require(number);
        check.accept(picture);
        trail.on(number).changes(DataClass.I, PictureView.fields(picture), Map.of());
        library.remove(picture);
    }
}
