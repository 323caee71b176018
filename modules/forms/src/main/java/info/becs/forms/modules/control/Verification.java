package info.becs.forms.modules.control;

import info.becs.forms.definition.control.Layout;
import info.becs.forms.definition.control.ModuleReader;
import info.becs.forms.definition.control.Refusals;
import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.ModuleDefinition;
import info.becs.forms.modules.entity.VerifiedModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Checks everything that a form module's own files can tell: whichever way it has come. */
@ApplicationScoped
public class Verification {

    @Inject
    Signatures signatures;

    /** @throws info.becs.spi.Problem with a detail for each mistake */
    public VerifiedModule verify(Archive archive) {
        ModuleDefinition module = ModuleReader.read(archive.texts());
        var refusals = new Refusals();
        for (Definition each : module.forms()) {
            String folder = module.folder(each.form());
            Samples.run(each.form(), folder, Layout.samples(folder, archive.texts()), refusals);
        }
        refusals.check();
        Optional<String> signer = signatures.signer(archive, module.maker());
        return new VerifiedModule(module, archive.sha256(), signer);
    }
}
