package info.becs.forms.modules.entity;

import info.becs.forms.definition.entity.ModuleDefinition;
import java.util.Optional;

/**
 * A form module of which everything that can be checked in its files was checked.
 *
 * @param contentSha256 of all its files: another version must have another one, the same version the same
 * @param signedBy id of the trusted key whose signature is good; empty for an unsigned one
 */
public record VerifiedModule(ModuleDefinition module, String contentSha256, Optional<String> signedBy) {

    public String id() {
        return module.id();
    }

    public String version() {
        return module.version();
    }
}
