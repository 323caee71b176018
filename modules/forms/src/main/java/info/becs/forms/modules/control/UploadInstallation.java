package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.control.ModuleReader;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormUpload;
import info.becs.forms.modules.entity.TrustedKey;
import info.becs.forms.modules.entity.VerifiedModule;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Installs what was sent in: at once if its signature counts, otherwise once a second person wants it too. */
@ApplicationScoped
public class UploadInstallation implements ApprovedAction {

    public static final String INSTALL = "forms.form-module.install";

    private static final String SHA256 = "sha256";
    private static final Text WHAT = Text.of(
            "স্বাক্ষরহীন ফরম-মডিউল {0} {1} বসানো (প্রস্তুতকারী: {2})",
            "Install the unsigned form module {0} {1} by {2}");

    @Inject
    FormUploads uploads;

    @Inject
    Installation installation;

    @Inject
    TrustedKeys keys;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** In the caller's transaction. @return under which a second person is asked, if one is needed */
    public Optional<UUID> install(FormUpload upload, PersonId person) {
        if (isSigned(upload)) {
            install(upload);
            return Optional.empty();
        }
        VerifiedModule module = verified(upload);
        installation.check(module);
        var request = ApprovalRequest.of(INSTALL, upload.id())
                .what(WHAT.with(upload.form(), upload.version(), module.module().maker()))
                .fact(SHA256, upload.contentSha256())
                .by(person);
        return Optional.of(self.platform()
                .find(Approvals.class)
                .orElseThrow(FormsProblem::hostMissing)
                .ask(request));
    }

    /** By a key that still counts. */
    private boolean isSigned(FormUpload upload) {
        return upload.signedBy()
                .flatMap(keys::find)
                .filter(key -> !key.isRevoked())
                .filter((TrustedKey key) -> !key.isExpired(clock.instant()))
                .isPresent();
    }

    @Override
    public String action() {
        return INSTALL;
    }

    /** What is there now must be what was approved. */
    @Override
    public void carryOut(Approved approved) {
        FormUpload upload = uploads.require(approved.subject());
        if (!upload.contentSha256().equals(approved.facts().get(SHA256))) {
            throw FormModuleProblem.uploadNotFound();
        }
        installation.record(verified(upload), approved.approver().toString());
        install(upload);
    }

    private void install(FormUpload upload) {
        installation.install(verified(upload), false);
        uploads.remove(upload);
    }

    /** As it was verified when it came: what is kept is what is installed. */
    public static VerifiedModule verified(FormUpload upload) {
        return new VerifiedModule(
                ModuleReader.read(upload.form(), upload.definition()), upload.contentSha256(), upload.signedBy());
    }
}
