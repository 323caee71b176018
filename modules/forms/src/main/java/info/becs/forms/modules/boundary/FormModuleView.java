package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.FormModuleLine;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form module as the staff see it. @param module of several that it comes with; null for one that comes alone */
@Schema(description = "A form module as the staff see it", examples = """
    {"id": "complaint.ecommerce", "version": "1.0.0", "state": "ENABLED", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
     "installedAt": "2026-11-18T05:12:00Z", "changedAt": "2026-11-18T05:12:00Z"}
    """)
public record FormModuleView(
        String id,
        String module,
        String version,
        String state,
        String sha256,
        String signedBy,
        Instant installedAt,
        Instant changedAt) {

    public static FormModuleView of(FormModuleLine line) {
        return new FormModuleView(
                line.form(),
                line.packageId(),
                line.version(),
                line.state().name(),
                line.sha256(),
                line.signedBy(),
                line.installedAt(),
                line.changedAt());
    }
}
