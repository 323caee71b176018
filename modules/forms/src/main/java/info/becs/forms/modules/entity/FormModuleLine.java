package info.becs.forms.modules.entity;

import info.becs.forms.definition.entity.Version;
import java.time.Instant;

/**
 * A form module in one version, without its definition.
 *
 * @param signedBy id of the trusted key that had signed it; null for an unsigned one
 */
public record FormModuleLine(
        String form,
        String version,
        String sha256,
        String signedBy,
        FormModuleState state,
        Instant installedAt,
        Instant changedAt)
        implements Comparable<FormModuleLine> {

    /** By form, then the higher version first: 1.10.0 before 1.9.0. */
    @Override
    public int compareTo(FormModuleLine other) {
        int byForm = form.compareTo(other.form);
        return byForm != 0 ? byForm : new Version(other.version).compareTo(new Version(version));
    }
}
