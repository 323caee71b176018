package info.becs.forms.files.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.files.control.FileFolder.Part;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.vault.control.Vault;
import info.becs.kit.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Opens the content of files for those who may see it. */
@ApplicationScoped
public class FileContent {

    @Inject
    FileFolder folder;

    @Inject
    Vault vault;

    @Inject
    Settings settings;

    /**
     * As it was sent, for staff: never of one in which malware was found. What nobody has looked through yet only for whoever wants
     * it all the same, and for nobody where the operator says so.
     *
     * @param unscanned whether they have said why, and that they know
     */
    public InputStream original(StoredFile file, boolean unscanned) {
        if (file.scan() == Scan.NOT_SCANNED) {
            if (!settings.isYes(FormsSettings.UNSCANNED)) {
                throw FileProblem.keptBack();
            }
            if (!unscanned) {
                throw FileProblem.unscanned();
            }
        }
        return original(file);
    }

    /** Whether staff get the original at all. */
    public boolean handsOut(Scan scan) {
        return switch (scan) {
            case CLEAN -> true;
            case INFECTED -> false;
            case NOT_SCANNED -> settings.isYes(FormsSettings.UNSCANNED);
        };
    }

    /** What staff have sent, as it was sent: never of one in which malware was found. */
    public InputStream original(StoredFile file) {
        if (file.scan() == Scan.INFECTED) {
            throw FileProblem.infected();
        }
        return open(file, Part.ORIGINAL);
    }

    /** A picture that was made here; harmless whatever the original is. */
    public InputStream view(StoredFile file) {
        if (!file.hasView()) {
            throw FileProblem.noView();
        }
        return open(file, Part.VIEW);
    }

    private InputStream open(StoredFile file, Part part) {
        try {
            return folder.read(file.id(), part, vault.unwrap(StoredFile.place(file.id()), file.wrappedKey()));
        } catch (IOException e) {
            throw FileProblem.storeFailed(e);
        }
    }
}
