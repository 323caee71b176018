package info.becs.forms.modules.control;

import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.VerifiedModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;

/** Checks everything that a form module's own files can tell: whichever way it has come. */
@ApplicationScoped
public class Verification {

    @Inject
    Signatures signatures;

    /** @throws info.becs.spi.Problem with a detail for each mistake */
    public VerifiedModule verify(Archive archive) {
        Form form = FormReader.read(archive.texts());
        var samples = new TreeMap<>(archive.texts());
        samples.keySet().removeIf(file -> FormReader.FILES.contains(file) || FormReader.isRules(file));
        Samples.run(form, samples);
        Optional<String> signer = signatures.signer(archive, form.manifest().maker());
        return new VerifiedModule(form, FormReader.definition(archive.texts()), archive.sha256(), signer);
    }
}
