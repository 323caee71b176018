package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.FormModuleLine;
import java.time.Instant;

/** A form module as the staff see it. */
public record FormModuleView(
        String id,
        String version,
        String state,
        String sha256,
        String signedBy,
        Instant installedAt,
        Instant changedAt) {

    public static FormModuleView of(FormModuleLine line) {
        return new FormModuleView(
                line.form(),
                line.version(),
                line.state().name(),
                line.sha256(),
                line.signedBy(),
                line.installedAt(),
                line.changedAt());
    }
}
