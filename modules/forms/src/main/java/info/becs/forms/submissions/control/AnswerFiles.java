package info.becs.forms.submissions.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.files.control.FileContent;
import info.becs.forms.files.control.StoredFiles;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.text.FileName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/*
 * As harmless as for staff
 *
 * A picture is the one that was made here, never the one that was sent; a paper is only saved, never shown. What the sender gave
 * is not handed out: they have it, and whoever finds their receipt should not. Where something looks for malware, nothing leaves before
 * that has.
 */
/** Files that staff sent with what they wrote, for whoever has shown number and secret of the submission. */
@ApplicationScoped
public class AnswerFiles {

    private static final String PAPER = "application/octet-stream";
    private static final String PICTURE = "image/jpeg";

    @Inject
    StoredFiles files;

    @Inject
    FileContent content;

    @Inject
    FormsSettings settings;

    /** What is saved. @param content to be closed by the caller */
    public record Opened(FileName name, String mediaType, InputStream content) {

        /** Without its name, which may say whose it is. */
        @Override
        public String toString() {
            return "Opened " + mediaType;
        }
    }

    /** @throws info.becs.spi.Problem for one that nobody sent to this sender, and for one that is not known to be harmless */
    public Opened open(Standing standing, String id) {
        StoredFile file =
                files.find(id).filter(found -> isSent(standing, found)).orElseThrow(FileProblem::notFound);
        if (file.scan() == Scan.INFECTED) {
            throw FileProblem.infected();
        }
        if (file.scan() == Scan.NOT_SCANNED && settings.clamd().isPresent()) {
            throw FileProblem.notScanned();
        }
        FileName name = FileName.of(file.name());
        return file.hasView()
                ? new Opened(name.ending("jpg"), PICTURE, content.view(file))
                : new Opened(name, PAPER, content.original(file));
    }

    /** Shown there, by staff. */
    private static boolean isSent(Standing standing, StoredFile file) {
        return file.isKept()
                && !file.isOwn()
                && file.isOf(standing.submission())
                && standing.sayings()
                        .filter(saying -> !saying.own())
                        .flatMap(saying -> saying.files().stream())
                        .anyMatch(each -> each.id().equals(file.id()));
    }
}
