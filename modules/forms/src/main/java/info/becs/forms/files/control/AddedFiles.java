package info.becs.forms.files.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.files.control.StoredFiles.Sum;
import info.becs.forms.files.control.Uploads.Wanted;
import info.becs.forms.files.entity.FileKind;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.files.entity.StoredFile.Place;
import info.becs.spi.forms.SubmissionFiles;
import info.becs.spi.forms.SubmissionReading.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that come after a submission, with what its sender and staff write to each other. */
@ApplicationScoped
public class AddedFiles implements SubmissionFiles {

    private static final String FIELD = "message";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    StoredFiles files;

    @Inject
    Uploads uploads;

    @Inject
    FileFolder folder;

    @Inject
    ByteBudget network;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    @Override
    public Attached take(UUID submission, Added file, InputStream content) {
        String form = files.form(submission).orElseThrow(FileProblem::notFound);
        List<StoredFile> before = before(submission, file.message(), file.own());
        boolean isSent = before.stream().anyMatch(StoredFile::isKept);
        if (!isSent) {
            network.require(file.network());
            requireRoom(files.added(
                    submission, file.own(), file.message(), clock.instant().minus(DAY)));
        }
        var wanted = new Wanted(
                new Place(submission, form, FIELD, DataClass.S),
                file.name(),
                MOST_BYTES / 1_024,
                FileKind.WORDS,
                file.network());
        StoredFile fresh = uploads.sealed(wanted, DAY, content, row -> {
            if (same(before, row).isEmpty()) {
                if (isSent) {
                    throw FileProblem.sentBefore();
                }
                if (before.size() >= MOST) {
                    throw FileProblem.tooManyAtOnce(MOST);
                }
                row.addedTo(file.message(), file.own());
                files.add(row);
            }
        });
        return attached(same(before, fresh)
                .map(known -> {
                    folder.delete(fresh.id());
                    return known;
                })
                .orElse(fresh));
    }

    private static Optional<StoredFile> same(List<StoredFile> before, StoredFile fresh) {
        return before.stream()
                .filter(each -> each.sha256().equals(fresh.sha256()))
                .findFirst();
    }

    private List<StoredFile> before(UUID submission, String message, boolean own) {
        return files.with(submission, message).stream()
                .filter(file -> file.isWith(message, own))
                .toList();
    }

    @Override
    @Transactional
    public List<Attached> keep(UUID submission, String message, boolean own, List<String> ids) {
        List<StoredFile> wanted = before(submission, message, own).stream()
                .filter(file -> ids.contains(file.id()))
                .toList();
        if (wanted.size() != ids.stream().distinct().count()) {
            throw FileProblem.goneMeanwhile();
        }
        if (wanted.size() > MOST) {
            throw FileProblem.tooManyAtOnce(MOST);
        }
        requireRoom(files.added(submission, own, message, clock.instant().minus(DAY)));
        for (StoredFile file : wanted) {
            if (file.scan() == Scan.INFECTED) {
                throw FileProblem.infected();
            }
            if (!file.isKept() && !files.keep(file.id())) {
                throw FileProblem.goneMeanwhile();
            }
        }
        return wanted.stream().map(AddedFiles::attached).toList();
    }

    @Override
    public void drop(UUID submission, String message) {
        files.with(submission, message).stream()
                .map(StoredFile::id)
                .filter(files::drop)
                .forEach(folder::delete);
    }

    private void requireRoom(Sum added) {
        if (added.files() >= settings.addedFilesADay() || added.bytes() >= settings.addedBytesADay()) {
            throw FileProblem.addedTooMany(settings.addedFilesADay(), (int) (settings.addedBytesADay() / 1_000_000));
        }
    }

    /** As other modules see it. */
    public static Attached attached(StoredFile file) {
        return new Attached(
                file.id(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.hasView(),
                file.uploadedAt(),
                file.scan().name(),
                file.isOwn());
    }
}
