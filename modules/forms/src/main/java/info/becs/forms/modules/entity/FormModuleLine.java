package info.becs.forms.modules.entity;

import info.becs.forms.definition.entity.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form module in one version, without its definition.
 *
 * @param contentSha256 of all files of its module; null for one from before it was noted
 * @param signedBy id of the trusted key that had signed it; null for an unsigned one
 * @param packageId of the module of several that it came with; null for one that came alone
 */
public record FormModuleLine(
        String form,
        String version,
        String sha256,
        String contentSha256,
        String signedBy,
        String packageId,
        FormModuleState state,
        Instant installedAt,
        Instant changedAt)
        implements Comparable<FormModuleLine> {

    /** A version of a module of several as one line: enabled where any of its forms is. @param forms at least one */
    public static FormModuleLine whole(List<FormModuleLine> forms) {
        FormModuleLine one = forms.get(0);
        FormModuleState state = Stream.of(FormModuleState.ENABLED, FormModuleState.DISABLED)
                .filter(s -> forms.stream().anyMatch(form -> form.state == s))
                .findFirst()
                .orElse(FormModuleState.INSTALLED_DISABLED);
        Instant changedAt = forms.stream()
                .map(FormModuleLine::changedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return new FormModuleLine(
                one.packageId,
                one.version,
                one.contentSha256,
                one.contentSha256,
                one.signedBy,
                one.packageId,
                state,
                one.installedAt,
                changedAt);
    }

    /** By form, then the higher version first: 1.10.0 before 1.9.0. */
    @Override
    public int compareTo(FormModuleLine other) {
        int byForm = form.compareTo(other.form);
        return byForm != 0 ? byForm : new Version(other.version).compareTo(new Version(version));
    }
}
