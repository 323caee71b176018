package info.becs.forms.files.control;

import info.becs.forms.files.control.Uploads.Wanted;
import info.becs.forms.files.entity.FileKind;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.forms.SubmissionReading.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that modules keep for things of their own: in the same store as those of submissions, and never among them. */
@ApplicationScoped
public class OtherFiles implements KeptFiles {

    private static final Duration DAY = Duration.ofDays(1);
    private static final List<String> PICTURES = List.of(FileKind.JPEG.word());

    @Inject
    StoredFiles files;

    @Inject
    Uploads uploads;

    @Inject
    FileContent content;

    @Inject
    ByteBudget network;

    @Override
    public Attached take(Given file, InputStream given) {
        if (!file.network().isEmpty()) {
            network.require(file.network());
        }
        var wanted = new Wanted(
                StoredFile.outside(UUID.randomUUID(), file.kind()),
                file.name(),
                MOST_BYTES / 1_024,
                file.pictures() ? PICTURES : FileKind.WORDS,
                file.network());
        return AddedFiles.attached(uploads.sealed(wanted, DAY, given, files::add));
    }

    @Override
    @Transactional
    public void keep(String kind, String id) {
        StoredFile found = of(kind, id).orElseThrow(FileProblem::goneMeanwhile);
        if (found.scan() == Scan.INFECTED) {
            throw FileProblem.infected();
        }
        if (!found.isKept() && !files.keep(id)) {
            throw FileProblem.goneMeanwhile();
        }
    }

    @Override
    public Optional<Attached> find(String kind, String id) {
        return kept(kind, id).map(AddedFiles::attached);
    }

    @Override
    public Optional<InputStream> content(String kind, String id, boolean safe) {
        return kept(kind, id)
                .filter(found -> !safe || found.hasView())
                .map(found -> safe ? content.view(found) : content.original(found, true));
    }

    @Override
    @Transactional
    public void erase(String kind, String id) {
        of(kind, id).map(StoredFile::id).ifPresent(files::erase);
    }

    private Optional<StoredFile> kept(String kind, String id) {
        return of(kind, id).filter(StoredFile::isKept);
    }

    private Optional<StoredFile> of(String kind, String id) {
        return files.find(id).filter(found -> found.isOf(kind));
    }
}
