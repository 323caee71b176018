package info.becs.forms.files.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.files.control.FileFolder.Part;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.vault.control.Vault;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/**
 * Has files looked through for malware, every minute, where a clamd is named; without one, or while it does not answer, they
 * stay "not scanned yet" and staff read so.
 */
@ApplicationScoped
public class Scanning implements JobHandler {

    private static final Logger LOG = System.getLogger(Scanning.class.getName());
    private static final int AT_ONCE = 20;
    private static final Job JOB = Job.every(
            "forms.files.scanning",
            Text.of("ফাইলে ভাইরাস খোঁজা", "Look through files for malware"),
            Duration.ofMinutes(1));

    @Inject
    StoredFiles files;

    @Inject
    FileFolder folder;

    @Inject
    Vault vault;

    @Inject
    FormsSettings settings;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        if (settings.clamd().isEmpty()) {
            return JobStep.done(Text.of("কোনো clamd বলা নেই।", "No clamd is named."));
        }
        var clamd = new Clamd(settings.clamd().get());
        List<StoredFile> some = files.notScanned(place, AT_ONCE);
        for (StoredFile file : some) {
            if (!scan(clamd, file)) {
                return JobStep.done(Text.of("clamd উত্তর দেয়নি।", "clamd did not answer."));
            }
        }
        return some.size() < AT_ONCE
                ? JobStep.done(Text.of("সব ফাইল দেখা হয়েছে।", "All files were looked through."))
                : JobStep.goOn(some.get(some.size() - 1).id(), Text.of("দেখা চলছে।", "Looking through files."));
    }

    /** Whether it answered. */
    private boolean scan(Clamd clamd, StoredFile file) {
        byte[] key = vault.unwrap(StoredFile.place(file.id()), file.wrappedKey());
        try (InputStream content = folder.read(file.id(), Part.ORIGINAL, key)) {
            Scan found = clamd.scan(content);
            if (found != Scan.NOT_SCANNED) {
                files.scanned(file.id(), found);
            }
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "File {0} was not looked through: {1}", file.id(), e);
            return false;
        }
    }
}
